// An interview in another form, as other programs get it: JSON holds no bytes.
import type { InterviewRecord } from '../../core/model/record.ts';
import { EXPORT_FORMATS, exported } from './formats.ts';
import type { ExportId } from './formats.ts';

export interface ExportForPrograms {
	readonly path: string;
	readonly format: ExportId;
	/** Without its dot. */
	readonly extension: string;
	readonly encoding: 'text' | 'base64';
	readonly content: string;
}

/** Null where the interview cannot be told in this form, or there is no such form. */
export function exportForPrograms(reading: { readonly record: InterviewRecord; readonly text: string }, id: ExportId, now: Date): ExportForPrograms | null {
	const format = EXPORT_FORMATS.find((each) => each.id === id);
	const written = format === undefined ? null : exported(reading, format, now);
	if (format === undefined || written === null) return null;
	const isText = typeof written === 'string';
	return { path: reading.record.path, format: id, extension: format.extension, encoding: isText ? 'text' : 'base64', content: isText ? written : base64(written) };
}

function base64(bytes: Uint8Array): string {
	let units = '';
	for (const byte of bytes) units += String.fromCharCode(byte);
	return btoa(units);
}
