// Answers without names below questions that have one.
//
//     **Ada: How did it begin?**           Q1: How did it begin?
//
//     By accident, I think. …              By accident, I think. …
import { namedRole } from '../../text/lexicon/namedRole.ts';
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { Head } from '../head.ts';
import { isPrompt } from './marks.ts';
import { firstTalk } from './questions.ts';

/** Part of the labelled paragraphs that must ask and have talk below them, where nobody but who asks has a label. */
const ASKING = 0.6;
/** 'A 사실은 …' below 'Q …': elsewhere a letter before a sentence is an article, or somebody. */
const LETTER = /^\s{0,4}A\s+(?=\p{Script=Hangul})/u;
/** Fewer of them are no conversation. */
const FEWEST = { ofRole: 3, ofName: 5 };
/** Part of the labels that may be others: who else asks, who takes part. */
const MOST_OTHERS = 0.2;

/**
 * Where marks close over a whole question, or where only who asks has a label, what follows without one is somebody else's answer: the
 * only other speaker's, or that of one named A.
 */
export function withUnlabelledAnswers(note: ScannedNote, heads: readonly Head[]): readonly Head[] {
	const answers = answersIn(note, heads);
	if (answers.size === 0) return heads;
	const others = new Map(heads.filter((head) => !answers.has(head)).map((head) => [head.key, head]));
	const [only] = others.size === 1 ? others.values() : [];
	const other = only !== undefined && (heads.length > answers.size + 1 || namedRole(only.family) === 'respondent') ? only : undefined;
	const { name, key, family } = other ?? { name: 'A', key: 'a', family: 'a' };
	return heads.flatMap((head) => {
		const answer = answers.get(head) ?? null;
		if (answer === null) return [head];
		const bodyFrom = answer.from + (LETTER.exec(answer.piece.words)?.[0].length ?? 0);
		return [head, { line: answer, form: head.form, container: 'none', ending: 'alone', marked: true, name, key, family, from: answer.from, bodyFrom, seconds: null }];
	});
}

/** Who asks, with the first line of what somebody else answers below: null where marks close over what is asked and nothing is answered. */
function answersIn(note: ScannedNote, heads: readonly Head[]): ReadonlyMap<Head, Line | null> {
	const nextOf = (): ReadonlyMap<Head, Head | undefined> => new Map(heads.map((head, at) => [head, heads[at + 1]]));
	const whole = heads.filter((head) => head.form.endsWith('-whole'));
	if (whole.length > 0) {
		const next = nextOf();
		return new Map(whole.map((head) => [head, answerTo(note, endOf(note, head, next.get(head)), next.get(head))]));
	}
	const family = commonest(heads.map((head) => head.family));
	const own = heads.filter((head) => head.family === family);
	const fewest = namedRole(family) === 'interviewer' ? FEWEST.ofRole : FEWEST.ofName;
	if (own.length < fewest || heads.length - own.length > MOST_OTHERS * heads.length) return new Map();
	const next = nextOf();
	// Where most ask on their own line and more stands right below, the rest of the paragraph is the answer.
	const areClose = own.filter(({ line, bodyFrom }) => asksFor(note.text.slice(bodyFrom, line.to)) && note.lines[line.number + 1]?.kind === 'text').length >= ASKING * own.length;
	const ends = new Map(own.map((head) => [head, areClose ? head.line : endOf(note, head, next.get(head))]));
	const answers = new Map([...ends].flatMap(([head, end]) => {
		const answer = answerTo(note, end, next.get(head));
		return answer === null ? [] : [[head, answer] as const];
	}));
	const asked = [...answers.keys()].filter((head) => asksFor(note.text.slice(head.bodyFrom, ends.get(head)?.to)));
	const lettered = [...answers.values()].filter(({ piece }) => LETTER.test(piece.words)).length;
	return Math.max(asked.length, lettered) >= ASKING * own.length ? answers : new Map();
}

const asksFor = (words: string): boolean => endsInQuestion(words) || isPrompt(words.trim());

/** The word that comes most often, the first one where two come as often. */
function commonest(words: readonly string[]): string {
	const count = new Map<string, number>();
	for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
	return [...count].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}

/** Code units at the end of a line. */
const MARKS_REACH = 8;
/** Marks that close over the words of a line. */
const CLOSED = /(?:\*\*|__)\s*$/;

/** The last line of the paragraph that the head begins, before the next head; the last one that asks where others follow, its own line where marks close over it. */
function endOf(note: ScannedNote, { line, form }: Head, next: Head | undefined): Line {
	const isWhole = form.endsWith('-whole');
	let end = line;
	if (isWhole && CLOSED.test(note.text.slice(line.from, line.to).slice(-MARKS_REACH))) return end;
	/** The last line that asks, if others follow. */
	let asking: Line | null = null;
	for (let below = note.lines[end.number + 1]; below?.kind === 'text' && below !== next?.line && !LETTER.test(below.piece.words); below = note.lines[below.number + 1]) {
		if (end.piece.recall(endsInQuestion)) asking = end;
		end = below;
	}
	return isWhole || asking === null || end.piece.recall(endsInQuestion) ? end : asking;
}

/** The first line below the end of what is asked, before the next head and any heading. */
function answerTo(note: ScannedNote, end: Line, next: Head | undefined): Line | null {
	return firstTalk(note, end.number + 1, next?.line.number ?? note.lines.length);
}
