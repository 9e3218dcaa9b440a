// Who, when and where from: out of the properties, the byline and the labels of a note.
import type { Facts } from '../../core/model/digest.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import { fold } from '../../core/text/fold.ts';
import { plainWords } from '../../core/text/plain.ts';
import type { ScannedNote } from '../../core/text/scan.ts';
import { sizeOf } from './weight.ts';

/** Keys of properties, folded, the surest first. */
const DATE_KEYS = ['date', 'published', 'publish date', 'publication date', 'recorded', '日期', '发布日期', '发布时间', '时间', 'datum', 'fecha'];
const SOURCE_KEYS = ['publication', 'publisher', 'channel', 'podcast', 'show', 'site', 'source', 'author', '来源', '出处', '公众号', '频道', '作者', 'quelle', 'fuente'];
const ADDRESS_KEYS = ['url', 'link', 'source', 'source url', '链接', '原文链接', '原文', '来源'];
const HOST_KEYS = ['host', 'interviewer', '主持人', '采访者', '采访', '主播'];
/** Code units of a line that may be a byline, and lines that are looked at. */
const LONGEST_BYLINE = 120;
const HEAD_LINES = 30;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATES: readonly { readonly form: RegExp; readonly parts: (match: RegExpExecArray) => readonly [year: string, month: string, day: string] }[] = [
	{ form: /((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/, parts: (match) => [match[1] ?? '', match[2] ?? '', match[3] ?? ''] },
	{ form: /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+((?:19|20)\d{2})/, parts: (match) => [match[3] ?? '', monthOf(match[2]), match[1] ?? ''] },
	{ form: /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/, parts: (match) => [match[3] ?? '', monthOf(match[1]), match[2] ?? ''] },
];

const monthOf = (word = ''): string => String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1);

/** '2025年05月16日 14:58' → { iso: '2025-05-16', rest: '' }; null where no date is written. */
export function dateIn(words: string): { readonly iso: string; readonly rest: string } | null {
	for (const { form, parts } of DATES) {
		const match = form.exec(words);
		if (match === null) continue;
		const [year, month, day] = parts(match);
		if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
		const rest = words.replace(match[0], ' ').replace(/\b\d{1,2}:\d{2}(?::\d{2})?\b/, ' ');
		return { iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, rest: rest.replace(/\s+/g, ' ').replace(/^[\s|·,，、:：—–-]+|[\s|·,，、:：—–-]+$/g, '') };
	}
	return null;
}

export function factsOf(note: ScannedNote, record: InterviewRecord): Facts {
	const property = (keys: readonly string[], fits: (words: string) => boolean = () => true): string | null =>
		keys.flatMap((key) => note.properties.get(fold(key)) ?? []).map((value) => plainWords(value)).find((value) => value !== '' && value.length <= LONGEST_BYLINE * 4 && fits(value)) ?? null;
	const isAddress = (words: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(words);
	const byline = bylineOf(note, record);
	const written = byline === null ? null : dateIn(byline);
	const names = (wanted: (role: string) => boolean): readonly string[] => record.speakers.filter((speaker) => wanted(speaker.role)).map((speaker) => speaker.name);
	const interviewers = names((role) => role === 'interviewer');
	const host = property(HOST_KEYS);
	const spoken = record.turns.map((turn) => plainWords(note.text.slice(turn.body.from, turn.body.to))).join('\n');
	return {
		// A label such as "Host" says less than the name that the properties give.
		interviewers: interviewers.length === 1 && host !== null && host.length <= 60 ? [host] : interviewers,
		respondents: names((role) => role === 'respondent'),
		others: names((role) => role === 'other' || role === 'unknown'),
		audience: names((role) => role === 'audience').length,
		date: dateIn(property(DATE_KEYS, (value) => dateIn(value) !== null) ?? '')?.iso ?? written?.iso ?? null,
		source: property(SOURCE_KEYS, (value) => !isAddress(value)) ?? (written === null || written.rest === '' ? null : written.rest),
		address: property(ADDRESS_KEYS, isAddress),
		byline,
		turns: record.turns.length,
		questions: record.exchanges.length,
		size: sizeOf(spoken),
	};
}

/** The first short line with a date before the talk and the first heading. */
function bylineOf(note: ScannedNote, record: InterviewRecord): string | null {
	const end = Math.min(record.turns[0]?.line ?? HEAD_LINES, record.sections.find((section) => section.level > 1)?.line ?? HEAD_LINES, HEAD_LINES + (record.sections[0]?.line ?? 0));
	const lines = note.lines.slice(0, end).filter((line) => line.kind === 'text' && line.to - line.from <= LONGEST_BYLINE);
	return lines.map((line) => plainWords(note.text.slice(line.from, line.to))).find((words) => dateIn(words) !== null) ?? null;
}
