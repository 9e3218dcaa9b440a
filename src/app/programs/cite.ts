// Where a statement is supported: the passages that carry it, in one interview or over all of them, or that none does.
import { citeInTalk } from '../../core/analyse/evidence/citeInTalk.ts';
import type { Evidence, Gap, Support } from '../../core/model/viewpoint.ts';
import { scanNote } from '../../core/text/scan.ts';
import type { Across } from '../across/across.ts';
import { searchTurns } from '../across/search.ts';
import type { Reading } from '../library.ts';

export interface CitedIn {
	readonly path: string;
	readonly title: string;
	readonly support: Support;
	/** Best first. */
	readonly evidence: readonly CitedPassage[];
	/** What of the statement the passages do not carry, such as a number or a name. */
	readonly gaps: readonly Gap[];
	/** Where there is no support: what somebody who asks says of it. Who asks does not hold it. */
	readonly asked?: CitedPassage;
}

/** `speaker` is a name. */
type CitedPassage = Evidence & { readonly speaker: string | null };

export interface CitedStatement {
	readonly statement: string;
	/** The best support that any of the notes gives. */
	readonly support: Support;
	/** Best first: those that support it, then those in which only a question says it. */
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
		if (cited.support !== 'none' || cited.asked !== undefined) notes.push(cited);
	}
	const best = ({ evidence: [first], asked }: CitedIn): number => (first ?? asked)?.score ?? 0;
	notes.sort((a, b) => RANK[b.support] - RANK[a.support] || best(b) - best(a));
	return { statement, support: notes[0]?.support ?? 'none', notes };
}

function citeIn({ record, text }: Reading, statement: string): CitedIn {
	const { evidence, support, gaps, asked } = citeInTalk(scanNote(text), record, statement, false);
	const speakerOf = new Map(record.turns.map((turn) => [turn.id, record.speakers.find(({ id }) => id === turn.speaker)?.name ?? null]));
	const passage = (found: Evidence): CitedPassage => ({ ...found, speaker: speakerOf.get(found.turn) ?? null });
	return { path: record.path, title: record.title, support, gaps, evidence: evidence.map(passage), ...(asked === undefined ? {} : { asked: passage(asked) }) };
}
