// How much the vocabulary before a turn is that after it.
import { mapInSteps } from '../../model/steps.ts';
import type { Piece } from '../../text/piece.ts';
import { holdingOf } from '../../text/terms/termNumbers.ts';
import type { TermNumbers } from '../../text/terms/termNumbers.ts';

/** Terms on either side that are compared. */
const WINDOW = 320;

/** A stretch of turns with how often it holds each term. */
interface Window {
	readonly counts: Int32Array;
	/** Place of its norm among the sums. */
	readonly normAt: number;
	length: number;
}

/** Places of the sums that both windows keep: numbers of a table cost no memory each time that they change. */
const [DOT, LEFT, RIGHT] = [0, 1, 2];

/**
 * For each turn the cosine of the idf-weighted terms of the two windows that meet before it, in standard deviations from the talk's mean.
 * Both windows move forward only and the cosine is kept up to date, so the cost grows with the number of terms.
 */
export function* cohesionBefore(bodies: readonly Piece[], numbers: TermNumbers): Generator<void, readonly number[]> {
	const terms = yield* mapInSteps(bodies, (body) => body.recall(numbers.all));
	const squares = squaredIdf(holdingOf(terms, numbers.size), bodies.length);
	const left: Window = { counts: new Int32Array(squares.length), normAt: LEFT, length: 0 };
	const right: Window = { counts: new Int32Array(squares.length), normAt: RIGHT, length: 0 };
	const sums = new Float64Array(3);
	const move = (own: Window, other: Window, at: number, by: 1 | -1): void => {
		const some = terms[at] ?? [];
		let shared = 0;
		let norm = 0;
		for (const number of some) {
			const count = own.counts[number] ?? 0;
			const square = squares[number] ?? 0;
			shared += by * (other.counts[number] ?? 0) * square;
			norm += (2 * by * count + 1) * square;
			own.counts[number] = count + by;
		}
		sums[DOT] = (sums[DOT] ?? 0) + shared;
		sums[own.normAt] = (sums[own.normAt] ?? 0) + norm;
		own.length += by * some.length;
	};
	let [first, last] = [0, 0];
	const cosines = yield* mapInSteps(bodies, (_, at) => {
		if (at > 0) {
			if (last < at) last = at;
			else move(right, left, at - 1, -1);
			move(left, right, at - 1, 1);
		}
		while (last < bodies.length && right.length < WINDOW) move(right, left, last++, 1);
		while (first < at - 1 && left.length - (terms[first]?.length ?? 0) >= WINDOW) move(left, right, first++, -1);
		const norms = (sums[LEFT] ?? 0) * (sums[RIGHT] ?? 0);
		return at > 0 && norms > 0 ? (sums[DOT] ?? 0) / Math.sqrt(norms) : 0;
	});
	const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, cosines.length);
	const deviation = Math.sqrt(cosines.reduce((sum, cosine) => sum + (cosine - mean) ** 2, 0) / Math.max(1, cosines.length)) || 1;
	return cosines.map((cosine) => (cosine - mean) / deviation);
}

/** Of each term, by how many of the texts hold it. A loop: `Float64Array.from` takes many times as long. */
function squaredIdf(holding: Int32Array, texts: number): Float64Array {
	const squares = new Float64Array(holding.length);
	for (let at = 0; at < squares.length; at++) squares[at] = Math.log((texts + 1) / ((holding[at] ?? 0) + 0.5)) ** 2;
	return squares;
}
