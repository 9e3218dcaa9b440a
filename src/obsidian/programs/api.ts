// What other plugins and scripts may ask: `app.plugins.plugins['interview-lens'].api`.
import { checkQuote } from '../../app/check.ts';
import type { FoundQuote } from '../../app/check.ts';
import type { Library } from '../../app/library.ts';
import { phrasesFor } from '../../present/phrases.ts';
import { recordForPrograms } from '../../present/recordForPrograms.ts';

/** Functions may be added within a version, never changed or taken away. All answer plain JSON. */
export interface LensApi {
	readonly version: 1;
	/** The record of a note, as the command line's `read --json` gives it; null where there is no such note. Rejects where it cannot be read. */
	read(path: string): Promise<object | null>;
	/** Whether a quote stands in a note: verbatim, near or absent; null where there is no such note. */
	check(path: string, quote: string): Promise<FoundQuote | null>;
}

export function lensApi(library: Library): LensApi {
	// Programs must not depend on the reader's language.
	const phrases = phrasesFor('en');
	return Object.freeze<LensApi>({
		version: 1,
		read: async (path) => {
			const reading = await library.read(path);
			return reading === null ? null : recordForPrograms(reading.record, phrases);
		},
		check: (path, quote) => checkQuote(library, path, quote),
	});
}
