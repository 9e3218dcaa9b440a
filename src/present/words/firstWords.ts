// The first words of a turn that say something, for rows that stand for it.
import type { Turn } from '../../core/model/conversation.ts';
import { BACK_CHANNEL, COURTESIES, LEAD_INS } from '../../core/text/lexicon/openerWords.ts';
import { plainWords } from '../../core/text/plain.ts';
import { sentencesOf } from '../../core/text/sentences.ts';

/** Code units of source that are looked at: enough for a row of any width after some courtesies. */
const LOOK = 900;
/** Characters shown at most. */
const LONGEST = 160;
/** Code units of a sentence that may be passed over as courtesy; a longer one says something too. */
const COURTESY_LENGTH = 64;
/** Courtesies passed over at most. */
const MOST_COURTESIES = 4;

/** Plain words without Markdown, from the first that say something, cut at a word where there are many; '' for a turn without words. */
export function firstWords(text: string, turn: Pick<Turn, 'body'>): string {
	return shortened(tellingWords(plainWords(text.slice(turn.body.from, Math.min(turn.body.to, turn.body.from + LOOK)))));
}

/** 'Yeah, so, thanks. The bucket leaked.' → 'The bucket leaked.' Words that say nothing at all are given as they are. */
export function tellingWords(words: string): string {
	let rest = words;
	for (let passed = 0; passed <= MOST_COURTESIES; passed++) {
		rest = withoutOpeners(rest);
		if (!isCourtesy(rest)) break;
		const [first, second] = sentencesOf(rest, 0, rest.length);
		if (first === undefined || second === undefined || first.to > COURTESY_LENGTH) break;
		rest = rest.slice(second.from);
	}
	return rest === '' || OPENERS.has(folded(rest.replace(/[\p{P}\s]+$/u, ''))) ? words : rest;
}

/** What stands before a pause may be any opener; back-channel is one even before a space. */
function withoutOpeners(words: string): string {
	for (let rest = words; ; ) {
		const head = rest.slice(0, LONGEST_OPENER);
		const pause = PAUSE.exec(head);
		const said = pause === null ? '' : folded(head.slice(0, pause.index));
		const spoken = /^(\S+)\s+(?=\S)/.exec(head);
		if (pause !== null && OPENERS.has(said)) rest = rest.slice(pause.index).replace(PAUSES, '');
		else if (spoken !== null && CHANNEL.has(folded(spoken[1] ?? ''))) rest = rest.slice(spoken[0].length);
		else return rest;
		if (rest === '') return words;
	}
}

/** Whether a sentence begins with a greeting, thanks or praise, also behind the name of who is spoken to: 'Marit, thank you for this.' */
function isCourtesy(words: string): boolean {
	const called = CALLED.exec(words.slice(0, COURTESY_LENGTH))?.[0] ?? '';
	return beginsCourteous(words) || (called !== '' && beginsCourteous(words.slice(called.length)));
}

/** Whether a greeting, thanks or praise stands at the beginning, as a word of its own. */
function beginsCourteous(words: string): boolean {
	const head = folded(words.slice(0, COURTESY_LENGTH));
	return COURTESY_LENGTHS.some((length) => COURTESY.has(head.slice(0, length)) && (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(head.charAt(length - 1)) || !/^[\p{L}\p{N}]/u.test(head.slice(length))));
}

/** As many words as a row may show. */
export function shortened(words: string, longest = LONGEST): string {
	if (words.length <= longest) return words;
	const cut = words.slice(0, longest);
	const space = cut.lastIndexOf(' ');
	return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}

const folded = (words: string): string => words.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim();

const wordsIn = (...lexicons: readonly Readonly<Record<string, string>>[]): ReadonlySet<string> => new Set(lexicons.flatMap((lexicon) => Object.values(lexicon).flatMap((list) => list.split('|').map(folded))));

const CHANNEL = wordsIn(BACK_CHANNEL);
const OPENERS = wordsIn(BACK_CHANNEL, LEAD_INS);
const COURTESY = wordsIn(COURTESIES);
const COURTESY_LENGTHS: readonly number[] = [...new Set([...COURTESY].map((words) => words.length))];
/** One word and a comma. */
const CALLED = /^[^\s\p{P}]{1,16}[,，、]\s*/u;
/** Code units in which an opener and the pause behind it stand. */
const LONGEST_OPENER = 32;
const PAUSE = /[\s"”’]*[,，、،.。!！?？؟;；؛…—–~～]/;
const PAUSES = /^[\s"”’,，、،.。!！?？؟;；؛…—–~～]+/;
