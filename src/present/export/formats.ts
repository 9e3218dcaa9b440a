// The forms in which an interview leaves the vault, as a table.
import type { InterviewRecord } from '../../core/model/record.ts';
import { phrasesFor } from '../phrases.ts';
import { recordForPrograms } from '../recordForPrograms.ts';
import { qdpx } from './refiQda.ts';
import { separatedValues } from './separatedValues.ts';
import { turnsMarkdown, turnsText } from './turnsText.ts';
import { webVtt } from './webVtt.ts';

export type ExportId = 'markdown' | 'text' | 'csv' | 'tsv' | 'json' | 'vtt' | 'qdpx';

export interface ExportFormat {
	readonly id: ExportId;
	/** Without its dot. */
	readonly extension: string;
	/** Whether this interview can be told in this form. */
	readonly applies: (record: InterviewRecord) => boolean;
	/** Text, or the bytes of a file that no clipboard takes. `now` is an ISO time, for forms that must name one. */
	readonly write: (record: InterviewRecord, text: string, now: string) => string | Uint8Array<ArrayBuffer>;
}

/** The interview in a form, null where it cannot be told in it. Forms that must name a time name `now`, to the second. */
export function exported({ record, text }: { readonly record: InterviewRecord; readonly text: string }, format: ExportFormat, now: Date): ReturnType<ExportFormat['write']> | null {
	return format.applies(record) ? format.write(record, text, now.toISOString().replace(/\.\d+Z$/, 'Z')) : null;
}

const hasTurns = ({ turns }: InterviewRecord): boolean => turns.length > 0;

export const EXPORT_FORMATS: readonly ExportFormat[] = [
	{ id: 'markdown', extension: 'md', applies: hasTurns, write: turnsMarkdown },
	{ id: 'text', extension: 'txt', applies: hasTurns, write: turnsText },
	{ id: 'csv', extension: 'csv', applies: hasTurns, write: (record, text) => separatedValues(record, text, ',') },
	{ id: 'tsv', extension: 'tsv', applies: hasTurns, write: (record, text) => separatedValues(record, text, '\t') },
	{ id: 'json', extension: 'json', applies: () => true, write: (record) => `${JSON.stringify(recordForPrograms(record, phrasesFor('en')), null, '\t')}\n` },
	{ id: 'vtt', extension: 'vtt', applies: ({ turns }) => turns.some(({ seconds }) => seconds !== null), write: webVtt },
	{ id: 'qdpx', extension: 'qdpx', applies: hasTurns, write: qdpx },
];
