// A summary of an interview as Markdown that reads well anywhere.
import type { InterviewRecord } from '../core/model/record.ts';
import { outlineOf, percentOf } from './outline.ts';
import type { Phrases } from './phrases/shape.ts';

/** Title, speakers, sections with their questions, and the author's viewpoints; nothing that is not in the note. Ends with a line end. */
export function summaryMarkdown(record: InterviewRecord, text: string, phrases: Phrases): string {
	const { summary, colon, comma } = phrases;
	const parts = [`# ${escape(record.title)}`];
	parts.push(heading(summary.speakers), record.speakers.map((speaker) => `- **${escape(speaker.name)}**${comma}${phrases.roles[speaker.role]}${comma}${phrases.view.turns(speaker.turns)}${comma}${phrases.view.share(percentOf(speaker))}`).join('\n'));
	const asking = outlineOf(record, text).filter((section) => section.rows.some((row) => row.answers.length > 0));
	if (asking.length > 0) parts.push(heading(summary.questions));
	for (const section of asking) {
		const questions = section.rows.filter((row) => row.answers.length > 0).map((row) => `- ${escape(row.speaker)}${colon}${escape(row.words)}`);
		parts.push(`### ${escape(section.title ?? summary.unnamedSection)}`, questions.join('\n'));
	}
	const viewpoints = record.viewpoints.filter((viewpoint) => viewpoint.origin === 'author');
	if (viewpoints.length > 0) {
		parts.push(heading(summary.viewpoints), viewpoints.map((viewpoint, at) => `${at + 1}. ${viewpoint.title === '' ? '' : `**${escape(viewpoint.title)}** — `}${escape(viewpoint.text)}`).join('\n'));
	}
	return `${parts.join('\n\n')}\n`;
}

const heading = (words: string): string => `## ${words}`;

/** Words of a note are words here too, never marks. */
function escape(words: string): string {
	return words.replace(/[\\*_`[\]<>]/g, '\\$&').replace(/\s+/g, ' ');
}
