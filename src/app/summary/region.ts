// A summary inside its interview, between two comments: where it goes, and how it is refreshed without touching anything else.
import type { Scope, SummaryLength } from '../../core/model/digest.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { Span } from '../../core/model/span.ts';
import { fold } from '../../core/text/fold.ts';
import { scanNote } from '../../core/text/scan.ts';
import type { Line } from '../../core/text/lines.ts';
import { endMark, endSeal, startMark, startValues } from '../../core/text/own/summaryMarks.ts';
import { keptLines, sealOf } from './seal.ts';

/** What is summed up between the comments, and how long. */
export interface RegionKey {
	readonly scope: Scope;
	readonly length: SummaryLength;
	/** The language model that wrote it: such a summary is not made again without being asked for. '' for ours. */
	readonly writer: string;
}

/** The span runs from the first comment to the end of the second, line end excluded; `body` is what stands between, whole lines. */
export interface Region extends Span, RegionKey {
	readonly body: Span;
	readonly seal: string;
}

export interface Placement {
	readonly edits: readonly Edit[];
	/** Lines that somebody else wrote between the comments; they now stand below the summary. */
	readonly kept: readonly string[];
}

/** What became of the summaries in a note. */
export interface Placed {
	readonly path: string;
	/** Summaries that are other than they were. */
	readonly changed: number;
	/** Lines that somebody else wrote inside; they now stand below. */
	readonly kept: number;
}

/** The summaries of ours in a note, made anew. */
export interface Renewal {
	readonly all: number;
	/** What there is no more, so that its summary stays as it is. */
	readonly missing: readonly Scope[];
	/** Puts them over the older ones; the text may have changed meanwhile. */
	readonly place: (text: string) => Placement;
}

const LENGTHS: readonly SummaryLength[] = ['short', 'medium', 'long'];

/** The summaries in a note, in its order. Comments in code, or without their end, are none. */
export function findRegions(text: string): readonly Region[] {
	const regions: Region[] = [];
	let start: { readonly line: Line; readonly key: RegionKey } | null = null;
	for (const line of scanNote(text).lines) {
		if (line.kind !== 'comment') {
			start = null;
			continue;
		}
		const words = text.slice(line.from, line.to);
		const values = startValues(words);
		const seal = start === null ? null : endSeal(words);
		if (values !== null) start = { line, key: keyOf(values) };
		else if (start !== null && seal !== null) {
			const from = Math.min(line.from, lineEnd(text, start.line.to));
			regions.push({ ...start.key, from: start.line.from, to: line.to, body: { from, to: line.from }, seal });
			start = null;
		}
	}
	return regions;
}

/** Whether both tell of the same part of the interview. */
function isSameScope(a: Scope, b: Scope): boolean {
	return a.kind === b.kind && (a.kind === 'note' || b.kind === 'note' || fold(a.of) === fold(b.of));
}

/**
 * Puts a summary into a note: over the one of the same scope and kind of writer, else after the front matter. `summary` is Markdown with '\n'. Outside
 * the region nothing changes by a byte, and a note that has this very summary gets no edit.
 */
export function placeSummary(text: string, key: RegionKey, summary: string): Placement {
	const old = findRegions(text).find((region) => isSameScope(region.scope, key.scope) && (region.writer === '') === (key.writer === ''));
	return old === undefined ? { edits: [firstPlace(text, key, summary)], kept: [] } : refreshRegion(text, old, key, summary);
}

/** Puts a newer summary over an older one. Lines between the comments that are not ours are kept, as written, below the region. */
export function refreshRegion(text: string, region: Region, { length, writer }: Omit<RegionKey, 'scope'>, summary: string): Placement {
	const end = lineEndingOf(text);
	const kept = keptLines(text.slice(region.body.from, region.body.to), region.seal);
	const below = kept.length === 0 ? '' : `${end}${end}${kept.join('')}`.replace(/\r?\n$/, '');
	const insert = `${regionText({ scope: region.scope, length, writer }, summary, end)}${below}`;
	return { edits: insert === text.slice(region.from, region.to) ? [] : [{ from: region.from, to: region.to, insert }], kept };
}

/** Asks `newer` for every summary of ours in a text; one for which it has nothing stays. What a model wrote is made anew only by its own command. */
export async function renewSummaries(text: string, newer: (key: RegionKey) => Promise<string | null>): Promise<Renewal> {
	const regions = ourRegions(text);
	const written = new Map<string, string>();
	const missing: Scope[] = [];
	const part = ({ scope, length }: RegionKey): string => JSON.stringify([scope, length]);
	for (const region of regions) {
		const markdown = await newer(region);
		if (markdown === null) missing.push(region.scope);
		else written.set(part(region), markdown);
	}
	const place = (now: string): Placement => {
		const placements = ourRegions(now).flatMap((region) => {
			const markdown = written.get(part(region));
			return markdown === undefined ? [] : [refreshRegion(now, region, region, markdown)];
		});
		return { edits: placements.flatMap(({ edits }) => edits), kept: placements.flatMap(({ kept }) => kept) };
	};
	return { all: regions.length, missing, place };
}

const ourRegions = (text: string): readonly Region[] => findRegions(text).filter(({ writer }) => writer === '');

export function placedIn(path: string, { edits, kept }: Placement): Placed {
	return { path, changed: edits.length, kept: kept.filter((line) => line.trim() !== '').length };
}

function firstPlace(text: string, key: RegionKey, summary: string): Edit {
	const end = lineEndingOf(text);
	const front = scanNote(text).lines.filter((line) => line.kind === 'frontMatter').at(-1);
	const at = front === undefined ? (text.startsWith('\uFEFF') ? 1 : 0) : lineEnd(text, front.to);
	const before = front === undefined ? '' : at === front.to ? `${end}${end}` : end;
	const rest = text.slice(at, at + 2);
	const after = rest === '' ? end : /^\r?\n/.test(rest) ? end : `${end}${end}`;
	return { from: at, to: at, insert: `${before}${regionText(key, summary, end)}${after}` };
}

function regionText({ scope, length, writer }: RegionKey, summary: string, end: string): string {
	const body = summary.trim();
	const values = { scope: scope.kind, ...(scope.kind === 'note' ? {} : { of: scope.of }), length, ...(writer === '' ? {} : { writer }) };
	return [startMark(values), '', ...body.split('\n'), '', endMark(sealOf(body))].join(end);
}

function keyOf(values: Readonly<Record<string, string>>): RegionKey {
	const { scope = '', of = '', writer = '' } = values;
	return {
		scope: scope === 'speaker' || scope === 'section' || scope === 'question' || scope === 'person' ? { kind: scope, of } : { kind: 'note' },
		length: LENGTHS.find((each) => each === values['length']) ?? 'medium',
		writer,
	};
}

/** The line ending that the note uses first. */
function lineEndingOf(text: string): '\n' | '\r\n' {
	const at = text.indexOf('\n');
	return at > 0 && text.charAt(at - 1) === '\r' ? '\r\n' : '\n';
}

/** The offset behind the line end that follows `offset`; `offset` itself at the end of the text. */
function lineEnd(text: string, offset: number): number {
	return text.startsWith('\r\n', offset) ? offset + 2 : text.startsWith('\n', offset) ? offset + 1 : offset;
}
