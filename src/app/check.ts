// Whether words that somebody quotes from a note stand there.
import { findQuote } from '../core/text/quote.ts';
import type { FoundQuote } from '../core/text/quote.ts';
import type { Library } from './library.ts';

export type { FoundQuote };

/** Null where there is no such note. */
export async function checkQuote(library: Library, path: string, quote: string): Promise<FoundQuote | null> {
	const reading = await library.read(path);
	return reading === null ? null : findQuote(reading.text, quote);
}
