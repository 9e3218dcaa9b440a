// Writing whose title names what it is: 'Jokes', 'Session 24: the hand on the rope', '第五课 在餐厅', 'Belscript'.
import type { NoteKind } from '../../../model/verdict.ts';
import { fold } from '../../../text/fold.ts';
import type { Find } from '../../../text/piece.ts';
import { headingWords } from '../../../text/plain.ts';
import { TITLE_WORDS } from '../../lexicon/titleWords.ts';
import { hasAtEnd, isUnspacedWord } from '../../line/title.ts';
import { SHORT_TURNS } from '../lengths.ts';
import type { KindOfNote } from './kind.ts';


const WORDS: readonly (readonly [word: string, kind: NoteKind])[] = Object.entries(TITLE_WORDS).flatMap(([kind, languages]) => Object.values(languages).flatMap((words) => words.split('|').map((word) => [fold(word), kind as NoteKind] as const)));
/** Lines above the first label in which a title is looked for, and code units of one. */
const MOST_ABOVE = 40;
const LONGEST_TITLE = 100;
const NUMBER = /\d{1,4}|[一二三四五六七八九十]{1,3}/g;

/** The word with which a title begins or ends, and what it is the name of. A word of scripts without spaces may stand anywhere. */
const namedIn: Find<readonly [word: string, kind: NoteKind] | null> = (title) => {
	if (title.length > LONGEST_TITLE) return null;
	const key = fold(headingWords(title).replace(/[《》「」『』()（）"“”„«»\p{Extended_Pictographic}]/gu, ' ')).replace(NUMBER, '#').replace(/\s?#(?:\.\s?#\.?)*$/, '');
	return WORDS.find(([word]) => (isUnspacedWord(word) ? key.includes(word) : hasAtEnd(key, word))) ?? null;
};

export const titled: KindOfNote = (shown) => {
	const { note, heads, lengths } = shown;
	if (lengths.most >= SHORT_TURNS || shown.isLed) return null;
	for (const line of note.lines.slice(0, Math.min(MOST_ABOVE, heads[0]?.line.number ?? 0))) {
		if (line.kind !== 'heading' && line.kind !== 'text') continue;
		const named = line.piece.recall(namedIn);
		if (named !== null) return { kind: named[1], code: 'title-names-kind', values: { word: named[0].replace('#', '…') } };
	}
	return null;
};
