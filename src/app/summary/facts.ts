// Who, when and where from: out of the properties, the byline and the labels of a note.
import type { Extent, Facts } from '../../core/model/digest.ts';
import type { Turn } from '../../core/model/conversation.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import { fold } from '../../core/text/fold.ts';
import { namedRole } from '../../core/text/lexicon/namedRole.ts';
import { plainWords } from '../../core/text/plain.ts';
import type { ScannedNote } from '../../core/text/scan.ts';
import { sizeOf } from './weight.ts';

/** Keys of properties, folded, the surest first. */
const DATE_KEYS = ['date', 'published', 'publish date', 'publication date', 'recorded', '日期', '发布日期', '发布时间', '时间', 'datum', 'fecha'];
const SOURCE_KEYS = ['publication', 'publisher', 'channel', 'podcast', 'show', 'site', 'source', 'author', '来源', '出处', '公众号', '频道', '作者', 'quelle', 'fuente'];
const ADDRESS_KEYS = ['url', 'link', 'source', 'source url', '链接', '原文链接', '原文', '来源'];
const HOST_KEYS = ['host', 'interviewer', '主持人', '采访者', '采访', '主播', 'entrevistador', 'entrevistadora'];
const GUEST_KEYS = ['guest', 'guests', 'interviewee', 'respondent', '嘉宾', '受访者', '被访者', '受访人', 'invitado', 'invitada', 'entrevistado', 'entrevistada', 'gast'];
/** Whose names may be longer than the labels that the talk has for them. */
const PEOPLE_KEYS = [...HOST_KEYS, ...GUEST_KEYS, 'hosts', 'speakers', 'speaker', 'people', 'author', 'authors', '作者', 'participants'];
const LONGEST_NAME = 60;
/** Part of the talk from which on a voice is named, if there are others. */
const LEAST_SHARE = 0.01;
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
		// What ends in a colon right before the date only says that it is one: 'Recorded: May 3, 2024'.
		const before = words.slice(0, match.index).replace(/[^|·,，、。]*[:：]\s*$/, '');
		const rest = `${before} ${words.slice(match.index + match[0].length)}`.replace(/\b\d{1,2}:\d{2}(?::\d{2})?\b/, ' ');
		return { iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, rest: rest.replace(/\s+/g, ' ').replace(/^[\s|·,，、:：—–-]+|[\s|·,，、:：—–-]+$/g, '') };
	}
	return null;
}

/** `part` are the turns that are summed up where these are not all. */
export function factsOf(note: ScannedNote, record: InterviewRecord, part: readonly Turn[] | null): Facts {
	const values = (key: string): readonly string[] => (note.properties.get(fold(key)) ?? []).map((value) => plainWords(value)).filter((value) => value !== '' && value.length <= LONGEST_BYLINE * 4);
	const property = (keys: readonly string[], fits: (words: string) => boolean = () => true): string | null => keys.flatMap(values).find(fits) ?? null;
	const people = [...new Set(PEOPLE_KEYS.flatMap(values))].filter((name) => name.length <= LONGEST_NAME);
	const named = namesOf(record, people, property);
	const isPerson = (words: string): boolean => [...record.speakers.map(({ name }) => name), ...named.respondents, ...named.interviewers].some((name) => fold(name) === fold(words));
	const byline = bylineOf(note, record);
	const written = byline === null ? null : dateIn(byline);
	return {
		...named,
		audience: record.speakers.filter(({ role }) => role === 'audience').length,
		date: dateIn(property(DATE_KEYS, (value) => dateIn(value) !== null) ?? '')?.iso ?? written?.iso ?? null,
		// Who speaks is no source, nor is a list of authors with one of them.
		source: SOURCE_KEYS.filter((key) => !values(key).some(isPerson)).flatMap(values).find((value) => !isAddress(value)) ?? (written === null || written.rest === '' || isPerson(written.rest) ? null : written.rest),
		address: property(ADDRESS_KEYS, isAddress),
		byline,
		...extentOf(note, record, record.turns),
		part: part === null ? null : extentOf(note, record, part),
	};
}

const isAddress = (words: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(words);

function extentOf(note: ScannedNote, record: InterviewRecord, turns: readonly Turn[]): Extent {
	const ids = new Set(turns.map(({ id }) => id));
	const spoken = turns.map((turn) => plainWords(note.text.slice(turn.body.from, turn.body.to))).join('\n');
	return { turns: turns.length, questions: record.exchanges.filter(({ question }) => ids.has(question)).length, size: sizeOf(spoken) };
}

/** Names of people: a label that only names a role, such as 'Host' or 'Q', gives way to the properties or to silence, a short name to the longer one there. */
function namesOf({ speakers }: InterviewRecord, people: readonly string[], property: (keys: readonly string[]) => string | null): Pick<Facts, 'interviewers' | 'respondents' | 'others'> {
	const longer = (name: string): string => people.find((other) => other.length > name.length && (other.startsWith(`${name} `) || other.endsWith(` ${name}`))) ?? name;
	const ofRole = (wanted: readonly string[], keys: readonly string[]): readonly string[] => {
		const all = speakers.filter(({ role }) => wanted.includes(role));
		const heard = all.filter(({ share }) => share >= LEAST_SHARE);
		const labels = (heard.length > 0 ? heard : all).map(({ name }) => name);
		const names = labels.filter((name) => namedRole(name) === null).map(longer);
		const told = labels.length === 1 && names.length === 0 ? property(keys) : null;
		return told === null || told.length > LONGEST_NAME ? names : [told];
	};
	const others = speakers.filter(({ role, share }) => (role === 'other' || role === 'unknown') && share >= LEAST_SHARE).map(({ name }) => longer(name));
	return { interviewers: ofRole(['interviewer'], HOST_KEYS), respondents: ofRole(['respondent'], GUEST_KEYS), others };
}

/** The first short line with a date before the talk and the first heading. */
function bylineOf(note: ScannedNote, record: InterviewRecord): string | null {
	const end = Math.min(record.turns[0]?.line ?? HEAD_LINES, record.sections.find((section) => section.level > 1)?.line ?? HEAD_LINES, HEAD_LINES + (record.sections[0]?.line ?? 0));
	const lines = note.lines.slice(0, end).filter((line) => line.kind === 'text' && line.to - line.from <= LONGEST_BYLINE);
	return lines.map((line) => plainWords(note.text.slice(line.from, line.to))).find((words) => {
		const rest = dateIn(words)?.rest;
		// Sentences that tell of a day are no byline.
		return rest !== undefined && !/[。！？!?]|\p{Ll}\.(?:\s|$)/u.test(rest);
	}) ?? null;
}
