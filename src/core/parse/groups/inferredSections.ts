// Groups of exchanges for talk without headings: few, and mostly opened by an asker's turn.
import type { Section, Speaker, Turn } from '../../model/conversation.ts';
import { plainWords } from '../../text/plain.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { openingTurns } from './openings.ts';

/** Fewer turns need no groups. */
const FEWEST_TURNS = 12;
/** Characters of a title, and code units of source that are looked at for it. */
const LONGEST_TITLE = 60;
const TITLE_SOURCE = 400;

/** The groups' headings, the first at the first turn; empty where headings or brevity make groups needless. */
export function* inferSections(note: ScannedNote, headings: readonly Section[], turns: readonly Turn[], speakers: readonly Speaker[]): Generator<void, readonly Section[]> {
	const [first] = turns;
	if (first === undefined || turns.length < FEWEST_TURNS || turns.some((turn) => turn.section !== first.section)) return [];
	const opening = yield* openingTurns(note, turns, speakers);
	if (opening.length === 0) return [];
	const level = Math.min(6, (headings.find((heading) => heading.id === first.section)?.level ?? 1) + 1);
	return [first, ...opening].map((turn) => ({
		id: '',
		origin: 'inferred',
		level,
		title: plainWords(note.text.slice(turn.body.from, Math.min(turn.body.to, turn.body.from + TITLE_SOURCE))).slice(0, LONGEST_TITLE),
		line: turn.line,
		from: turn.from,
		to: turn.to,
	}));
}

/** Headings and groups as one list that tiles the note, with ids in its order. */
export function mergeSections(headings: readonly Section[], groups: readonly Section[], end: number): readonly Section[] {
	const all = [...headings, ...groups].sort((a, b) => a.from - b.from || a.level - b.level);
	return all.map((section, at) => ({ ...section, id: `h${at + 1}`, to: all[at + 1]?.from ?? end }));
}
