// Where a statement is supported: the passages that carry it, in one interview or over all of them, or that none does.
import { citeInTalk } from '../../core/analyse/evidence/citeInTalk.ts';
import type { Support } from '../../core/model/viewpoint.ts';
import { scanNote } from '../../core/text/scan.ts';
import type { Across } from '../across/across.ts';
import { searchTurns } from '../across/search.ts';
import type { Reading } from '../library.ts';

export interface CitedIn {
	readonly path: string;
	readonly title: string;
	readonly support: Support;
	/** Best first. `score` is how sure it is that the passage carries the statement, 0 to 1. */
	readonly evidence: readonly { readonly turn: string; readonly speaker: string | null; readonly line: number; readonly from: number; readonly to: number; readonly quote: string; readonly score: number }[];
	/** What of the statement the passages do not carry, such as a number or a name. */
	readonly gaps: readonly object[];
}

export interface CitedStatement {
	readonly statement: string;
	/** The best support that any of the notes gives. */
	readonly support: Support;
	/** Best first; those alone that support it. */
	readonly notes: readonly CitedIn[];
}

/** Notes that are looked into for one statement, and turns that say which. */
const MOST_NOTES = 12;
const MOST_TURNS = 60;
const RANK: Readonly<Record<Support, number>> = { full: 2, weak: 1, none: 0 };

/** Reads the notes named in `paths`, else those whose turns share most with the statement; `read` gives null for a note that is gone. */
export async function cite(across: Across, read: (path: string) => Promise<Reading | null>, statement: string, paths: readonly string[] | null): Promise<CitedStatement> {
	const wanted = paths ?? [...new Set((await searchTurns(across, statement, {}, MOST_TURNS)).turns.map(({ passage }) => passage.path))].slice(0, MOST_NOTES);
	const notes: CitedIn[] = [];
	for (const path of wanted) {
		const reading = await read(path);
		if (reading === null) continue;
		const cited = citeIn(reading, statement);
		if (cited.support !== 'none') notes.push(cited);
	}
	const best = ({ evidence }: CitedIn): number => evidence[0]?.score ?? 0;
	notes.sort((a, b) => RANK[b.support] - RANK[a.support] || best(b) - best(a));
	return { statement, support: notes[0]?.support ?? 'none', notes };
}

function citeIn({ record, text }: Reading, statement: string): CitedIn {
	const { evidence, support, gaps } = citeInTalk(scanNote(text), record, statement);
	const speakerOf = new Map(record.turns.map((turn) => [turn.id, record.speakers.find(({ id }) => id === turn.speaker)?.name ?? null]));
	return { path: record.path, title: record.title, support, gaps, evidence: evidence.map(({ turn, line, from, to, quote, score }) => ({ turn, speaker: speakerOf.get(turn) ?? null, line, from, to, quote, score })) };
}
