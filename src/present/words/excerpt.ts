// Words of a note as a part of a longer excerpt.
import { plainWords } from '../../core/text/plain.ts';

/** Without Markdown; white space at the ends stays, as one space: what stands beside it is another part of the same line. */
export function excerptWords(source: string): string {
	const words = plainWords(source);
	return words === '' ? (source === '' ? '' : ' ') : `${/^\s/.test(source) ? ' ' : ''}${words}${/\s$/.test(source) ? ' ' : ''}`;
}
