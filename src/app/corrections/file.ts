// The corrections file: Markdown that a reader can read, with a block of lines for each note. All else in it is the reader's and stays as it is.
//
//     ## Interviews/Tides.md
//
//     ```interview-lens
//     {"kind":"speaker","label":"Ben","name":"Benedikt Ode","id":"k2f8"}
//     ```
import type { Correction } from '../../core/model/correction.ts';
import { decode, encode } from './decode.ts';

/** Stands in place of a note's path over corrections for every note. */
const EVERYWHERE = 'Every note';
const OPEN = '```interview-lens';
const CLOSE = '```';

export const NEW_FILE = `# Interview Lens corrections

What the reader corrected about interviews, kept beside the transcripts by the Interview Lens plugin.
Each line is one correction of the note named above it; a line that is deleted is taken back.
`;

/** `null` is every note. */
export type NotePath = string | null;

export interface CorrectionsFile {
	readonly notes: ReadonlyMap<NotePath, readonly Correction[]>;
	/** Lines that should be corrections and are not, with their 0-based numbers; they are kept in the file. */
	readonly unread: readonly { readonly line: number; readonly words: string }[];
}

interface Row {
	readonly raw: string;
	readonly kind: 'heading' | 'open' | 'close' | 'entry' | 'other';
	/** The note whose part of the file the row stands in, undefined before the first. */
	readonly path: NotePath | undefined;
	readonly correction: Correction | null;
}

function rowsOf(text: string): readonly Row[] {
	let path: NotePath | undefined;
	let isOpen = false;
	return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((raw): Row => {
		const line = raw.trim();
		if (isOpen) {
			isOpen = line !== CLOSE;
			return { raw, path, kind: isOpen ? 'entry' : 'close', correction: isOpen && path !== undefined ? decode(line) : null };
		}
		if (line === OPEN) {
			isOpen = true;
			return { raw, path, kind: 'open', correction: null };
		}
		const heading = /^## +(.+)$/.exec(line)?.[1];
		if (heading !== undefined) path = heading === EVERYWHERE ? null : heading;
		return { raw, path, kind: heading === undefined ? 'other' : 'heading', correction: null };
	});
}

export function readFile(text: string): CorrectionsFile {
	const notes = new Map<NotePath, Correction[]>();
	const unread: { line: number; words: string }[] = [];
	rowsOf(text).forEach(({ kind, raw, path, correction }, line) => {
		if (kind !== 'entry' || raw.trim() === '') return;
		if (path === undefined || correction === null || !holdsFor(path, correction)) {
			unread.push({ line, words: raw.trim() });
			return;
		}
		const own = notes.get(path) ?? [];
		notes.set(path, own);
		own.push(path === null ? { ...correction, everywhere: true } : correction);
	});
	return { notes, unread };
}

/** What can be said of every note: who somebody is, not what stands at a place. */
function holdsFor(path: NotePath, { kind }: Correction): boolean {
	return path !== null || kind === 'speaker' || kind === 'role';
}

/** The file with one more correction, behind the others of its note. */
export function withCorrection(text: string, path: NotePath, correction: Correction): string {
	const rows = rowsOf(text);
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	const line = encode(correction) + end;
	const close = rows.reduce((last, row, at) => (row.kind === 'close' && row.path === path ? at : last), -1);
	if (close >= 0) return rows.map((row, at) => (at === close ? line + row.raw : row.raw)).join('');
	const gap = text === '' ? '' : `${text.endsWith('\n') ? '' : end}${/\n\r?\n$/.test(text) ? '' : end}`;
	// A block that somebody left open would swallow what follows it.
	const shut = rows.filter((row) => row.kind === 'open' || row.kind === 'close').at(-1)?.kind === 'open' ? `${text.endsWith('\n') ? '' : end}${CLOSE}${end}` : '';
	return `${text}${shut}${gap}## ${path ?? EVERYWHERE}${end}${end}${OPEN}${end}${line}${CLOSE}${end}`;
}

/** The file without these corrections of a note, and without its heading where nothing is left below. */
export function withoutCorrections(text: string, path: NotePath, ids: ReadonlySet<string>): string {
	const rows = rowsOf(text).filter((row) => row.path !== path || row.correction === null || !ids.has(row.correction.id));
	const isBlank = (row: Row | undefined): boolean => row?.kind === 'other' && row.raw.trim() === '';
	const dropped = new Set<Row>();
	rows.forEach((heading, at) => {
		if (heading.kind !== 'heading' || heading.path !== path) return;
		const block = [heading];
		let next = at + 1;
		const take = (kind: Row['kind']): boolean => {
			while (isBlank(rows[next])) block.push(...rows.slice(next, ++next));
			const row = rows[next];
			if (row?.kind !== kind) return false;
			block.push(row);
			next++;
			return true;
		};
		if (!take('open') || !take('close')) return;
		while (isBlank(rows[next])) block.push(...rows.slice(next, ++next));
		if (rows[next] === undefined || rows[next]?.kind === 'heading') for (const row of block) dropped.add(row);
	});
	return rows.filter((row) => !dropped.has(row)).map(({ raw }) => raw).join('');
}

/** The file after a note, or a folder of notes, was moved. */
export function withMoved(text: string, from: string, to: string): string {
	return rowsOf(text).map(({ kind, path, raw }) => {
		if (kind !== 'heading' || typeof path !== 'string') return raw;
		if (path !== from && !path.startsWith(`${from}/`)) return raw;
		return raw.replace(path, () => to + path.slice(from.length));
	}).join('');
}
