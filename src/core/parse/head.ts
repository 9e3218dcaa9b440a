// A label that could be a speaker's, and where it stands.
import type { Line } from '../text/lines.ts';
import type { Ending } from './labels/read.ts';
import type { Container } from './line/container.ts';

/** What the words of a line say of the label that they begin with. */
export interface Label {
	/** The wrapping and the ending: 'bold-colon', 'plain-time', 'heading-plain-alone'. */
	readonly form: string;
	readonly container: Container;
	readonly ending: Ending;
	/** Whether the name is set off by more than the colon after it. */
	readonly marked: boolean;
	readonly name: string;
	/** The folded name, by which labels are compared. */
	readonly key: string;
	/** The key without a number at its end. */
	readonly family: string;
	readonly seconds: number | null;
	/** Whether the time has two parts, which may be minutes and seconds or a time of day. */
	readonly isShort?: boolean;
	/** The part that a letter behind the name gives: '**Ada** [Q]: …'. */
	readonly part?: 'interviewer' | 'respondent';
	/** It begins as a sentence may, so it is a name only where it and others speak by turns. */
	readonly isUnsure?: true;
	/** It names several who speak together, not one and what they are. */
	readonly isJoint?: true;
}

/** A label that was met, not yet believed. `from` is where its line starts, `bodyFrom` where its words start; offsets of the note. */
export interface Head extends Label {
	readonly line: Line;
	readonly from: number;
	readonly bodyFrom: number;
	/** Where the words end, where they end before the next head does: the cell of a table, the string of an object. */
	readonly bodyTo?: number;
	/** Where the reader said that the talk ends, if it does before the next head. */
	readonly until?: number;
}

/** How often a label stands in a note, in all its spellings. */
export interface LabelUse extends Pick<Head, 'key' | 'family'> {
	readonly times: number;
	/** Each once, in the order of the note; without those that name several people. */
	readonly names: readonly string[];
}

/** By key, in the order of the note. Whatever is asked of labels rather than of turns is asked of these: they are few. */
export function usesOf(labels: readonly Pick<Head, 'key' | 'family' | 'name' | 'isJoint'>[]): ReadonlyMap<string, LabelUse> {
	const uses = new Map<string, { key: string; family: string; times: number; names: string[] }>();
	/** A name has one key, so one set will do for all. */
	const met = new Set<string>();
	for (const { key, family, name, isJoint } of labels) {
		let use = uses.get(key);
		if (use === undefined) uses.set(key, (use = { key, family, times: 0, names: [] }));
		use.times++;
		if (isJoint === true || (met.has(name) && use.names.length > 0)) continue;
		met.add(name);
		use.names.push(name);
	}
	return uses;
}

/** The heads of each form, in the order in which the forms come. */
export function byForm(heads: readonly Head[]): ReadonlyMap<string, readonly Head[]> {
	const forms = new Map<string, Head[]>();
	for (const head of heads) {
		const own = forms.get(head.form);
		if (own === undefined) forms.set(head.form, [head]);
		else own.push(head);
	}
	return forms;
}

/** Code units between two labels of a list. */
const NEAR = 80;

/** Whether nothing but marks stands between a head and the next one. */
export function saysNothing(text: string, head: Head | undefined, next: Head | undefined): boolean {
	return head !== undefined && next !== undefined && next.from - head.bodyFrom <= NEAR && !/[\p{L}\p{N}]/u.test(text.slice(head.bodyFrom, next.from));
}

/** Heads of several kinds in the order of the note. */
export const inOrder = (heads: readonly Head[]): readonly Head[] => [...heads].sort((a, b) => a.from - b.from);
