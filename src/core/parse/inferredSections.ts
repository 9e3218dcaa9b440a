// Groups of exchanges for talk without headings: few, and each opened by an asker's turn.
//
// Measured on meetings with marked topics: a dip in the vocabulary breaks talk far too often, while the one who opened the talk, speaking
// again at length after others spoke long, opens something new nearly every second time.
import type { Section, Speaker, Turn } from '../model/conversation.ts';
import { plainWords } from '../text/plain.ts';
import { piecesIn } from '../text/scan.ts';
import type { ScannedNote } from '../text/scan.ts';

/** Fewer turns need no groups. */
const FEWEST_TURNS = 12;
/** Part of all talk that others must have spoken since the asker last did. */
const LONG_ANSWER = 0.05;
/** Letters that the asker must say at once; a Han character says as much as LETTERS_PER_HAN. Less is a nod. */
const LONG_QUESTION = 100;
const LETTERS_PER_HAN = 2.5;
/** Characters of a title. */
const LONGEST_TITLE = 60;

/** The groups' headings, the first at the first turn; empty where headings or brevity make groups needless. */
export function inferSections(note: ScannedNote, headings: readonly Section[], turns: readonly Turn[], speakers: readonly Speaker[]): readonly Section[] {
	const [first] = turns;
	if (first === undefined || turns.length < FEWEST_TURNS || turns.some((turn) => turn.section !== first.section)) return [];
	const askers = new Set(speakers.filter((speaker) => speaker.role === 'interviewer' || speaker.id === first.speaker).map((speaker) => speaker.id));
	const weights = turns.map((turn) => weightOf(note, turn));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const opening = turns.filter((turn, at) => {
		if (at === 0) return true;
		const previous = turns[at - 1];
		if (!askers.has(turn.speaker) || previous === undefined || askers.has(previous.speaker)) return false;
		let [since, said] = [0, 0];
		for (let back = at - 1; back >= 0 && !askers.has(turns[back]?.speaker ?? ''); back--) since += weights[back] ?? 0;
		for (let on = at; on < turns.length && turns[on]?.speaker === turn.speaker; on++) said += weights[on] ?? 0;
		return since >= LONG_ANSWER * all && said >= LONG_QUESTION;
	});
	if (opening.length < 2) return [];
	const level = Math.min(6, (headings.find((heading) => heading.id === first.section)?.level ?? 1) + 1);
	return opening.map((turn) => ({
		id: '',
		origin: 'inferred',
		level,
		title: plainWords(note.text.slice(turn.body.from, Math.min(turn.body.to, turn.body.from + 400))).slice(0, LONGEST_TITLE),
		line: turn.line,
		from: turn.from,
		to: turn.to,
	}));
}

function weightOf(note: ScannedNote, { body, line }: Turn): number {
	return piecesIn(note, body, line).reduce((sum, { piece }) => sum + (LETTERS_PER_HAN - 1) * piece.recall(hanIn), body.to - body.from);
}

function hanIn(words: string): number {
	return words.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
}

/** Headings and groups as one list that tiles the note, with ids in its order. */
export function mergeSections(headings: readonly Section[], groups: readonly Section[], end: number): readonly Section[] {
	const all = [...headings, ...groups].sort((a, b) => a.from - b.from || a.level - b.level);
	return all.map((section, at) => ({ ...section, id: `h${at + 1}`, to: all[at + 1]?.from ?? end }));
}
