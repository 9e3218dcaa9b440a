// Turns as a table for spreadsheets: RFC 4180, and no cell that a spreadsheet would run as a formula.
import type { InterviewRecord } from '../../core/model/record.ts';
import { clock, namesOf, paragraphsOf } from './turnsText.ts';

const COLUMNS = ['turn', 'line', 'section', 'speaker', 'role', 'time', 'seconds', 'answers', 'words'];

/** One row for each turn, behind a row of names; lines are 1-based. Comma or tab; lines end as the standard says, and a byte order mark tells UTF-8. */
export function separatedValues(record: InterviewRecord, text: string, separator: ',' | '\t'): string {
	const names = namesOf(record);
	const roles = new Map(record.speakers.map(({ id, role }) => [id, role]));
	const titles = new Map(record.sections.map(({ id, title }) => [id, title]));
	const asked = new Map(record.exchanges.flatMap(({ question, answers }) => answers.map((answer) => [answer, question])));
	const rows = record.turns.map((turn) => [
		turn.id,
		String(turn.line + 1),
		titles.get(turn.section ?? '') ?? '',
		names.get(turn.speaker) ?? '',
		roles.get(turn.speaker) ?? '',
		turn.seconds === null ? '' : clock(turn.seconds),
		turn.seconds === null ? '' : String(turn.seconds),
		asked.get(turn.id) ?? '',
		paragraphsOf(text, turn).join('\n'),
	]);
	return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map((words) => cell(words, separator)).join(separator)).join('\r\n')}\r\n`;
}

/** An apostrophe before what would be a formula; quotation marks around what holds a separator, a mark or a line end. */
function cell(words: string, separator: ',' | '\t'): string {
	const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]/u.test(words) || /^[\t\r\n]/.test(words) ? `'${words}` : words;
	if (separator === '\t') return safe.replace(/[\t\r\n]+/g, ' ');
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
