// Words of a note with all that a summary says of them: who, where, and what leads back.
import type { Section, Turn } from '../../../core/model/conversation.ts';
import type { Excerpt } from '../../../core/model/digest.ts';
import type { InterviewRecord } from '../../../core/model/record.ts';
import type { Span } from '../../../core/model/span.ts';
import { lineAt } from '../../../core/text/lines.ts';
import { plainWords } from '../../../core/text/plain.ts';
import type { ScannedNote } from '../../../core/text/scan.ts';

/** Code units of a turn that give its first words. */
const OPENING = 400;

export type ToExcerpt = (span: Span, turn: Turn) => Excerpt;

/** Makes excerpts of one note: the speaker's name and the heading above come from the record. */
export function excerptsOf(note: ScannedNote, record: InterviewRecord): ToExcerpt {
	const names = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
	const headings = headingsBySection(record.sections);
	return ({ from, to }, turn) => ({
		from,
		to,
		turn: turn.id,
		line: lineAt(note.lines, from).number,
		quote: note.text.slice(from, to),
		speaker: names.get(turn.speaker) ?? '',
		opening: plainWords(note.text.slice(turn.body.from, Math.min(turn.body.to, turn.body.from + OPENING))),
		heading: (turn.section === null ? null : headings.get(turn.section)) ?? null,
	});
}

/** For each section the nearest title at or above it that stands in the note as a heading. */
function headingsBySection(sections: readonly Section[]): ReadonlyMap<string, string> {
	const headings = new Map<string, string>();
	let last: string | null = null;
	for (const section of sections) {
		if (section.origin === 'heading' && section.title !== '') last = section.title;
		if (last !== null) headings.set(section.id, last);
	}
	return headings;
}
