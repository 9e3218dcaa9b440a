// The sections of a note: from each heading to the next.
import type { Section } from '../model/conversation.ts';
import { headingWords } from '../text/plain.ts';
import type { ScannedNote } from '../text/scan.ts';

/** Code units of a heading that become its title. */
const LONGEST_TITLE = 300;

/** In the order of the note; the text before the first heading belongs to none. */
export function findSections(note: ScannedNote): readonly Section[] {
	const headings = note.lines.filter((line) => line.kind === 'heading');
	return headings.map((line, at) => {
		const words = note.text.slice(line.from, Math.min(line.to, line.from + LONGEST_TITLE));
		return {
			id: `h${at + 1}`,
			origin: 'heading',
			level: /#+/.exec(words)?.[0].length ?? 1,
			title: headingWords(words),
			line: line.number,
			from: line.from,
			to: headings[at + 1]?.from ?? note.text.length,
		};
	});
}
