// Plans how corrections are written into the text of a note, and proves the plan by reading the text that it gives.
import { anchorAt, placeOf } from '../../core/correct/anchor.ts';
import { correct } from '../../core/correct/correct.ts';
import { mapOffset, writeStarts } from '../../core/correct/write.ts';
import type { Anchor, Correction } from '../../core/model/correction.ts';
import { applyEdits } from '../../core/model/edit.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { ReadOptions } from '../../core/model/options.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import { findTurns } from '../../core/parse/conversation.ts';
import { scanNote } from '../../core/text/scan.ts';
import { readNote } from '../readNote.ts';

/** What writing would do: the edits, the text after them, which corrections that settles, and how the others go on beside the new text. */
export interface WritingPlan {
	readonly edits: readonly Edit[];
	readonly text: string;
	readonly written: readonly Correction[];
	/** As they were and as they are to be. */
	readonly kept: readonly { readonly before: Correction; readonly after: Correction }[];
}

type Options = Pick<ReadOptions, 'readerSays' | 'corrections'>;

/** Nothing is written of corrections that hold for every note, that are orphans, or that say what a transcript has no words for. */
export function planWriting(path: string, text: string, options: Options): WritingPlan {
	const record = readNote(path, text, options);
	const states = new Map(record.corrections.map((state) => [state.id, state.state]));
	const able = options.corrections.filter((correction) => correction.everywhere !== true && states.get(correction.id) === 'applied' && ['speaker', 'relabel', 'reassign', 'split', 'join'].includes(correction.kind));
	const whole = planOf(path, text, options, able);
	if (whole !== null || able.length < 2) return whole ?? nothing(text, options.corrections);
	// One of them cannot be written; the others can.
	let chosen: readonly Correction[] = [];
	for (const correction of able) if (planOf(path, text, options, [...chosen, correction]) !== null) chosen = [...chosen, correction];
	return planOf(path, text, options, chosen) ?? nothing(text, options.corrections);
}

function nothing(text: string, corrections: readonly Correction[]): WritingPlan {
	return { edits: [], text, written: [], kept: corrections.map((correction) => ({ before: correction, after: correction })) };
}

/** The plan for these corrections; null where the text after it would not read as the reader corrected it. */
function planOf(path: string, text: string, options: Options, chosen: readonly Correction[]): WritingPlan | null {
	const wanted = readNote(path, text, options);
	const plain = readNote(path, text, { ...options, corrections: options.corrections.filter(({ kind }) => kind === 'verdict') });
	const found = findTurns(scanNote(text), { readerSays: wanted.verdict.isInterview ? 'interview' : null });
	const { starts } = correct(found.note, found.heads, chosen);
	const record = readNote(path, text, { ...options, corrections: [...options.corrections.filter(({ kind, everywhere }) => kind === 'verdict' || everywhere === true), ...chosen] });
	if (record.turns.length !== starts.length) return null;
	const names = new Map(record.speakers.map(({ id, name }) => [id, name]));
	const renamed = chosen.filter((correction) => correction.kind === 'speaker');
	const isRenamed = (label: string): boolean => renamed.some((correction) => correction.label === label || plain.speakers.some((speaker) => speaker.names.includes(label) && speaker.names.includes(correction.label)));
	const labels = starts.map(({ start, by, written }, at) => (written === null || by.length > 0 || isRenamed(start.name) ? (isRenamed(start.name) ? (names.get(record.turns[at]?.speaker ?? '') ?? null) : start.name) : null));
	const edits = writeStarts(text, found.heads, starts, labels);
	if (edits === null) return null;
	const after = applyEdits(text, edits);
	const labelNow = new Map(starts.map(({ written }, at) => [written?.name ?? '', labels[at] ?? written?.name ?? '']));
	const kept = options.corrections.filter((correction) => !chosen.includes(correction)).map((before) => ({ before, after: before.everywhere === true ? before : moved(before, text, after, edits, labelNow) }));
	const now = readNote(path, after, { ...options, corrections: kept.map((each) => each.after) });
	return readsAlike(wanted, now, edits) ? { edits, text: after, written: chosen, kept } : null;
}

/** The same correction for the text after the edits. */
function moved(correction: Correction, text: string, after: string, edits: readonly Edit[], labelNow: ReadonlyMap<string, string>): Correction {
	const anew = (anchor: Anchor): Anchor => {
		const place = placeOf(text, anchor);
		if (typeof place === 'string') return anchor;
		const to = mapOffset(edits, place, 1);
		return anchorAt(after, to, to + anchor.words.length) ?? anchor;
	};
	const now = (label: string): string => labelNow.get(label) ?? label;
	return {
		...correction,
		...('label' in correction ? { label: now(correction.label) } : {}),
		...('name' in correction && correction.kind !== 'speaker' ? { name: now(correction.name) } : {}),
		...('place' in correction ? { place: anew(correction.place) } : {}),
		...('last' in correction ? { last: anew(correction.last) } : {}),
		...('end' in correction && correction.end !== null ? { end: anew(correction.end) } : {}),
	};
}

/** Whether the same speakers say the same words, wherever these stand now. */
function readsAlike(wanted: InterviewRecord, now: InterviewRecord, edits: readonly Edit[]): boolean {
	const said = (record: InterviewRecord, place: (offset: number, side: -1 | 1) => number): string => {
		const speakers = new Map(record.speakers.map((speaker) => [speaker.id, `${speaker.name}|${speaker.role}`]));
		return JSON.stringify(record.turns.map((turn) => [speakers.get(turn.speaker), place(turn.body.from, 1), place(turn.body.to, -1)]));
	};
	return said(wanted, (offset, side) => mapOffset(edits, offset, side)) === said(now, (offset) => offset);
}
