// Bits of talk that have nothing to do with each other, and forms that are still to be filled in.
//
//     Patient: Nobody listens to me.
//     Doctor: Next, please!
//
//     Guest: There is a fly in my soup!
//     Waiter: Not so loud.
import type { Head } from '../../../head.ts';
import type { Find } from '../../../../text/piece.ts';
import { saidIn } from '../../speech.ts';
import { SHORT_TURNS } from '../../lengths.ts';
import type { KindOfNote, Shown } from '../kind.ts';

/** Bits that a collection has, turns of each, and the part of the voices that stand in one bit only. */
const FEWEST_BITS = 3;
const TURNS_OF_BIT = { least: 2, most: 5 };
const OF_ONE_BIT = 0.7;

/** Stretches of turns that follow each other without a blank line, a heading or a rule. */
function bitsOf({ note, heads }: Shown): readonly (readonly Head[])[] {
	const bits: Head[][] = [];
	heads.forEach((head, at) => {
		const above = note.lines[head.line.number - 1];
		const last = bits.at(-1);
		if (at > 0 && last !== undefined && above?.kind === 'text') last.push(head);
		else bits.push([head]);
	});
	return bits;
}

const isCollection = (shown: Shown): boolean => {
	const bits = bitsOf(shown);
	if (bits.length < FEWEST_BITS || bits.length * TURNS_OF_BIT.least > shown.heads.length || bits.length * TURNS_OF_BIT.most < shown.heads.length) return false;
	const places = new Map<string, Set<number>>();
	bits.forEach((bit, at) => bit.forEach(({ key }) => places.set(key, (places.get(key) ?? new Set()).add(at))));
	// Whoever stands in every bit asks one after the other.
	const own = [...places.values()].map(({ size }) => size);
	return Math.max(...own) < bits.length && own.filter((size) => size === 1).length >= OF_ONE_BIT * own.length;
};

/** '{{question}}', '<% name %>', '____', '[name]', nothing. */
const EMPTY = /^(?:\{\{[^{}]*\}\}|<%[^%]*%>|\[[^[\]\n]{0,40}\]|[_…☐.\s*-])*$/;
const isEmpty: Find<boolean> = (body) => EMPTY.test(saidIn(body).trim());
const MOST_EMPTY = 0.5;
/** Letters that half of the bodies of a template stay below. */
const LONGEST_EMPTY = 50;

export const fragments: KindOfNote = (shown) => {
	const { bodies, lengths, sample } = shown;
	if (lengths.median < LONGEST_EMPTY && sample.filter((at) => bodies.at(at).recall(isEmpty)).length >= MOST_EMPTY * sample.length) return { kind: 'none', code: 'still-to-be-filled-in', values: {} };
	return lengths.most < SHORT_TURNS && !shown.isLed && isCollection(shown) ? { kind: 'none', code: 'bits-of-talk', values: {} } : null;
};
