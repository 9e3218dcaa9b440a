// The sections of a note: from each heading to the next.
import type { Section } from '../model/conversation.ts';
import { headingLevel, headingWords } from '../text/plain.ts';
import type { ScannedNote } from '../text/scan.ts';
import type { Head } from './head.ts';

/** Code units of a heading that become its title. */
const LONGEST_TITLE = 300;

/** In the order of the note; the text before the first heading belongs to none. A heading that is a label or a question heads no section. */
export function findSections(note: ScannedNote, heads: readonly Head[]): readonly Section[] {
	const labels = new Set<number>();
	for (const { line } of heads) if (line.kind === 'heading') labels.add(line.number);
	const headings = note.lines.filter((line) => line.kind === 'heading' && !labels.has(line.number));
	return headings.map((line, at) => {
		const words = note.text.slice(line.from, Math.min(line.to, line.from + LONGEST_TITLE));
		return {
			id: `h${at + 1}`,
			origin: 'heading',
			level: headingLevel(words),
			title: headingWords(words),
			line: line.number,
			from: line.from,
			to: headings[at + 1]?.from ?? note.text.length,
		};
	});
}
