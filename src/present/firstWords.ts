// The first words of a turn that say something, for rows that stand for it.
import type { Turn } from '../core/model/conversation.ts';
import { BACK_CHANNEL, COURTESIES, LEAD_INS } from '../core/text/lexicon/openerWords.ts';
import { plainWords } from '../core/text/plain.ts';
import { sentencesOf } from '../core/text/sentences.ts';

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
		const [first, second] = sentencesOf(rest, 0, rest.length);
		if (first === undefined || second === undefined || first.to > COURTESY_LENGTH || !COURTESY.test(rest)) break;
		rest = rest.slice(second.from);
	}
	return rest === '' || NOTHING.test(rest) ? words : rest;
}

function withoutOpeners(words: string): string {
	let rest = words;
	for (let match = OPENER.exec(rest); match !== null && match[0].length < rest.length; match = OPENER.exec(rest)) rest = rest.slice(match[0].length);
	return rest;
}

/** As many words as a row may show. */
export function shortened(words: string, longest = LONGEST): string {
	if (words.length <= longest) return words;
	const cut = words.slice(0, longest);
	const space = cut.lastIndexOf(' ');
	return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}

/** The longest words first, so that 'thank you so much' is not taken for 'thank you'. */
function anyOf(...lexicons: readonly Readonly<Record<string, string>>[]): string {
	const words = new Set(lexicons.flatMap((lexicon) => Object.values(lexicon).flatMap((list) => list.split('|'))));
	return [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
}

/** Apart from Han and Kana, which are written without spaces, a word ends where no letter follows. */
const ENDS = '(?![\\p{L}\\p{N}])';
const PAUSE = '[\\s"”’]*[,，、،.。!！?？؟;；؛…—–~～]+[\\s"”’]*';
const OPENER = new RegExp(`^(?:(?:${anyOf(BACK_CHANNEL)})${ENDS}(?:${PAUSE}|\\s+)|(?:${anyOf(BACK_CHANNEL, LEAD_INS)})${PAUSE})`, 'iu');
const NOTHING = new RegExp(`^(?:${anyOf(BACK_CHANNEL, LEAD_INS)})[\\p{P}\\s]*$`, 'iu');
const COURTESY = new RegExp(`^(?:${anyOf(COURTESIES)})(?:${ENDS}|(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]))`, 'iu');
