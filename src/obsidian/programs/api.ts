// What other plugins and scripts may ask: `app.plugins.plugins['interview-lens'].api`. The headless command line prints the same, what is many a line each; but its `export` prints the form itself, and it leaves summaries of other notes alone.
import type { Across } from '../../app/across/across.ts';
import { checkNote } from '../../app/across/checkNote.ts';
import type { CheckedQuote } from '../../app/across/checkNote.ts';
import type { SearchFilters } from '../../app/across/search.ts';
import type { Library, Reading } from '../../app/library.ts';
import { cite } from '../../app/programs/cite.ts';
import type { CitedStatement } from '../../app/programs/cite.ts';
import { foundForPrograms } from '../../app/programs/found.ts';
import type { FoundForPrograms } from '../../app/programs/found.ts';
import { interviewsForPrograms } from '../../app/programs/interviews.ts';
import { personForPrograms } from '../../app/programs/person.ts';
import { relatedForPrograms } from '../../app/programs/related.ts';
import { digestOf } from '../../app/summary/digest.ts';
import type { Placed } from '../../app/summary/region.ts';
import type { Digest, Scope, SummaryLength } from '../../core/model/digest.ts';
import { exportForPrograms } from '../../present/export/exportForPrograms.ts';
import type { ExportForPrograms } from '../../present/export/exportForPrograms.ts';
import type { ExportId } from '../../present/export/formats.ts';
import { phrasesFor } from '../../present/phrases.ts';
import { recordForPrograms } from '../../present/recordForPrograms.ts';
import type { Refreshed, SummaryDoor } from '../summary/run.ts';

export interface SearchWish {
	/** A name or spelling, or a part of one at word ends. */
	readonly speaker?: SearchFilters['speaker'];
	readonly role?: SearchFilters['role'];
	/** A part of the title or path. */
	readonly note?: SearchFilters['note'];
	/** Turns given at most; 50 where nothing is said. */
	readonly limit?: number;
}

/**
 * Functions may be added within a version, never changed or taken away. All answer plain JSON and ask nobody anything; only the two whose
 * names say so change a note, as one step, and nothing in it but the summaries.
 * What goes over all interviews waits until the vault is read. Null says that there is no such note, interview, part or person.
 */
export interface LensApi {
	readonly version: 1;
	/** The interviews of the vault: title, date, speakers with their share, how many turns and viewpoints. */
	list(): Promise<readonly object[]>;
	/** The record of a note, as the command line's `read --json` gives it. Rejects where it cannot be read. */
	read(path: string): Promise<object | null>;
	/** The viewpoints of a note, with the words that carry each. */
	viewpoints(path: string): Promise<object | null>;
	/** Where a statement is supported, or only asked: in one note, or over all interviews. */
	cite(statement: string, path?: string): Promise<CitedStatement | null>;
	/** One person over all interviews, by any spelling. */
	person(name: string): Promise<object | null>;
	/** Who said what. */
	search(words: string, wish?: SearchWish): Promise<FoundForPrograms>;
	/** The other interviews that have to do with this one, and why. */
	relate(path: string): Promise<object | null>;
	/** What a summary of the interview, or of a part of it, tells. */
	summarise(path: string, scope?: Scope, length?: SummaryLength): Promise<Digest | null>;
	/** Whether a quote stands in a note: verbatim, near or absent. */
	check(path: string, quote: string): Promise<CheckedQuote | null>;
	/** The interview in one of the forms in which it leaves the vault; null also where it cannot be told in that one. */
	export(path: string, format: ExportId): Promise<ExportForPrograms | null>;
	/** Puts a summary into its interview, below the front matter, or writes the one of the same part there anew. */
	placeSummary(path: string, scope?: Scope, length?: SummaryLength): Promise<Placed | null>;
	/** Writes every summary in a note anew, but those of a language model. */
	updateSummaries(path: string): Promise<Refreshed | null>;
}

/** `whenRead` resolves when every note of the vault was read. */
export function lensApi(library: Library, across: Across, whenRead: () => Promise<void>, summaries: SummaryDoor): LensApi {
	// Programs must not depend on the reader's language.
	const phrases = phrasesFor('en');
	const ofReading = async <Answer>(path: string, answer: (reading: Reading) => Answer): Promise<Answer | null> => {
		const reading = await library.read(path);
		return reading === null ? null : answer(reading);
	};
	const overAll = async <Answer>(answer: () => Answer | Promise<Answer>): Promise<Answer> => {
		await whenRead();
		return await answer();
	};
	return Object.freeze<LensApi>({
		version: 1,
		list: () => overAll(() => interviewsForPrograms(across)),
		read: (path) => ofReading(path, ({ record }) => recordForPrograms(record, phrases)),
		viewpoints: (path) => ofReading(path, ({ record: { title, viewpoints } }) => ({ path, title, viewpoints })),
		cite: (statement, path) => overAll(async () => (path !== undefined && (await library.read(path)) === null ? null : await cite(across, (each) => library.read(each), statement, path === undefined ? null : [path]))),
		person: (name) => overAll(() => personForPrograms(across, name)),
		search: (words, { limit = 50, ...filters } = {}) => overAll(() => foundForPrograms(across, words, filters, limit)),
		relate: (path) => overAll(() => relatedForPrograms(across, path)),
		summarise: (path, scope = { kind: 'note' }, length = 'medium') => ofReading(path, ({ record, text }) => digestOf(record, text, { scope, length })),
		check: (path, quote) => ofReading(path, ({ record, text }) => checkNote(record, text, quote)),
		export: (path, format) => ofReading(path, (reading) => exportForPrograms(reading, format, new Date())),
		placeSummary: (path, scope = { kind: 'note' }, length) => summaries.place({ path, scope, ...(length === undefined ? {} : { length }) }),
		updateSummaries: (path) => overAll(() => summaries.refresh(path)),
	});
}
