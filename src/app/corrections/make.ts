// Makes corrections of what a reader points at: a speaker, a turn, a place in it, a problem.
import { anchorAt } from '../../core/correct/anchor.ts';
import type { Role, Speaker, Turn } from '../../core/model/conversation.ts';
import type { Correction } from '../../core/model/correction.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { Span } from '../../core/model/span.ts';
import { findTurns } from '../../core/parse/conversation.ts';
import { scanNote } from '../../core/text/scan.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import type { Reading } from '../library.ts';

/** A correction before it has an id. */
export type NewCorrection = Correction extends infer Each ? (Each extends Correction ? Omit<Each, 'id' | 'everywhere'> : never) : never;

/** Why no correction can be made: there is no such place, its words cannot be told from others, or no turn stands before. */
export type Refusal = 'no-place' | 'words-repeated' | 'nothing-before';

export type Made = NewCorrection | Refusal;

/** A reading with the labels as its note writes them, in its order. */
export interface Correctable extends Reading {
	readonly labels: readonly { readonly from: number; readonly name: string }[];
}

export function correctable(reading: Reading): Correctable {
	const { verdict } = reading.record;
	return { ...reading, labels: findTurns(scanNote(reading.text), { readerSays: verdict.isInterview ? 'interview' : null }).heads };
}

/** The turn whose talk holds the offset, white space behind it included; null between turns. */
export function turnAt({ record, text }: Reading, offset: number): Turn | null {
	const turn = record.turns.filter(({ from }) => from <= offset).at(-1);
	return turn !== undefined && text.slice(turn.to, offset).trim() === '' ? turn : null;
}

/** The first turn that reaches the line or a later one. */
export function turnFromLine({ record }: Reading, line: number): Turn | null {
	return record.turns.find((turn) => turn.endLine >= line) ?? record.turns.at(-1) ?? null;
}

/** The label over an offset, as the note writes it. */
export function labelAt({ labels }: Correctable, offset: number): string {
	return labels.filter(({ from }) => from <= offset).at(-1)?.name ?? '';
}

/** A label that is this speaker's; the name where no label is, as of a speaker whom the reader named. */
export function labelOf({ labels }: Correctable, speaker: Speaker): string {
	return speaker.names.find((name) => labels.some((label) => label.name === name)) ?? speaker.name;
}

export function renaming(note: Correctable, speaker: Speaker, name: string): NewCorrection {
	return { kind: 'speaker', label: labelOf(note, speaker), name };
}

export function changingRole(note: Correctable, speaker: Speaker, role: Role): NewCorrection {
	return { kind: 'role', label: labelOf(note, speaker), role };
}

export function relabelling(note: Correctable, turn: Turn, name: string): NewCorrection {
	return { kind: 'relabel', label: labelAt(note, turn.from), name };
}

export function reassigning(note: Correctable, turn: Turn, name: string): Made {
	const place = anchorAt(note.text, beginOf(turn), turn.to);
	return place === null ? 'words-repeated' : { kind: 'reassign', place, label: labelAt(note, turn.from), name };
}

/** A place between two words cuts before the next one. */
export function splitting(note: Correctable, turn: Turn, offset: number, name: string): Made {
	const at = skipSpace(note.text, offset);
	if (at <= turn.body.from || at >= turn.body.to) return 'no-place';
	const place = anchorAt(note.text, at, turn.to);
	return place === null ? 'words-repeated' : { kind: 'split', place, label: labelAt(note, turn.from), name };
}

export function joining(note: Correctable, turn: Turn): Made {
	const before = note.record.turns[note.record.turns.indexOf(turn) - 1];
	if (before === undefined || before.section !== turn.section) return 'nothing-before';
	const place = anchorAt(note.text, beginOf(turn), turn.to);
	return place === null ? 'words-repeated' : { kind: 'join', place, label: labelAt(note, turn.from) };
}

/** The whole turn, or the part of the talk that the span covers. */
export function silencing(note: Correctable, turn: Turn, span: Span | null): Made {
	const { text } = note;
	const [from, to] = span === null ? [turn.body.from, turn.to] : [skipSpace(text, span.from), skipSpace(text, span.to)];
	if (span !== null && to <= from) return 'no-place';
	const place = anchorAt(text, from <= turn.body.from ? beginOf(turn) : from, turn.to);
	const isToEnd = to >= turn.to && skipSpace(text, turn.to) >= to;
	const end = isToEnd ? null : anchorAt(text, to, text.length);
	return place === null || (end === null && !isToEnd) ? 'words-repeated' : { kind: 'silence', place, end, label: labelAt(note, turn.from) };
}

export function dismissing({ text }: Reading, { code, from, to }: Problem): Made {
	const place = anchorAt(text, from, Math.max(to, from + 1));
	return place === null ? 'words-repeated' : { kind: 'dismiss', place, problem: code };
}

/** Where the words of a turn may change hands: its sentences but the first, the last one first; and who most likely asks. */
export function handovers(note: Correctable, turn: Turn): { readonly sentences: readonly Span[]; readonly asker: Speaker | null } {
	const askers = note.record.speakers.filter(({ role }) => role === 'interviewer').sort((a, b) => b.turns - a.turns);
	return { sentences: sentencesOf(note.text, turn.body.from, turn.body.to).filter(({ from }) => from > turn.body.from).reverse(), asker: askers[0] ?? null };
}

function beginOf(turn: Turn): number {
	return turn.body.from < turn.body.to ? turn.body.from : turn.from;
}

function skipSpace(text: string, offset: number): number {
	let at = offset;
	while (/\s/.test(text.charAt(at))) at++;
	return at;
}
