// The talk alone: as plain text with time marks, and as Markdown with its headings.
import type { Turn } from '../../core/model/conversation.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import { plainWords } from '../../core/text/plain.ts';
import { asWords } from '../summary/words.ts';

/** The words of a turn, paragraph by paragraph, without Markdown. */
export function paragraphsOf(text: string, turn: Turn): readonly string[] {
	return text.slice(turn.body.from, turn.body.to).split('\n').map(plainWords).filter((words) => words !== '');
}

/** 3723.5 → '01:02:03'. */
export function clock(seconds: number): string {
	const whole = Math.floor(seconds);
	return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export const namesOf = (record: InterviewRecord): ReadonlyMap<string, string> => new Map(record.speakers.map(({ id, name }) => [id, name]));

/** Title, then each turn with its time and its speaker; headings on lines of their own. */
export function turnsText(record: InterviewRecord, text: string): string {
	const names = namesOf(record);
	return written(record, record.title, (title) => title, (turn) => `${turn.seconds === null ? '' : `[${clock(turn.seconds)}] `}${names.get(turn.speaker) ?? ''}: ${paragraphsOf(text, turn).join('\n')}`);
}

/** Markdown that every tool reads alike: the label in bold with its colon outside, a blank line between turns. */
export function turnsMarkdown(record: InterviewRecord, text: string): string {
	const names = namesOf(record);
	return written(record, `# ${asWords(record.title)}`, (title, level) => `${'#'.repeat(Math.max(2, level))} ${asWords(title)}`, (turn) => `**${asWords(names.get(turn.speaker) ?? '')}**${turn.seconds === null ? '' : ` (${clock(turn.seconds)})`}: ${paragraphsOf(text, turn).map(asWords).join('\n\n')}`);
}

function written(record: InterviewRecord, title: string, heading: (title: string, level: number) => string, told: (turn: Turn) => string): string {
	const sections = new Map(record.sections.map((section) => [section.id, section]));
	const parts = [title];
	let open: string | null = null;
	for (const turn of record.turns) {
		const section = turn.section === null || turn.section === open ? undefined : sections.get(turn.section);
		open = turn.section;
		if (section !== undefined && section.origin === 'heading' && section.level > 1) parts.push(heading(section.title, section.level));
		parts.push(told(turn));
	}
	return `${parts.join('\n\n')}\n`;
}
