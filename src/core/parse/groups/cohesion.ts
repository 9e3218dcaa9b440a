// How much the vocabulary before a turn is that after it.
import { termsOf } from '../../text/terms.ts';

/** Terms on either side that are compared. */
const WINDOW = 320;

/** A stretch of turns with how often it holds each term; the cosine with the other is kept up to date while both move. */
interface Window {
	readonly counts: Map<string, number>;
	length: number;
	norm: number;
}

/**
 * For each turn the cosine of the idf-weighted terms of the two windows that meet before it, in standard deviations from the talk's mean.
 * Both windows move forward only, so the cost grows with the number of terms.
 */
export function cohesionBefore(bodies: readonly string[]): readonly number[] {
	const terms = bodies.map(termsOf);
	const holding = new Map<string, number>();
	for (const some of terms) for (const term of new Set(some)) holding.set(term, (holding.get(term) ?? 0) + 1);
	const weight = (term: string): number => Math.log((bodies.length + 1) / ((holding.get(term) ?? 0) + 0.5)) ** 2;
	const left: Window = { counts: new Map(), length: 0, norm: 0 };
	const right: Window = { counts: new Map(), length: 0, norm: 0 };
	let dot = 0;
	const add = (own: Window, other: Window, at: number, sign: 1 | -1): void => {
		for (const term of terms[at] ?? []) {
			const count = own.counts.get(term) ?? 0;
			const square = weight(term);
			dot += sign * (other.counts.get(term) ?? 0) * square;
			own.norm += ((count + sign) ** 2 - count ** 2) * square;
			own.counts.set(term, count + sign);
		}
		own.length += sign * (terms[at]?.length ?? 0);
	};
	let [first, last] = [0, 0];
	const cosines = bodies.map((_, at) => {
		if (at > 0) {
			if (last < at) last = at;
			else add(right, left, at - 1, -1);
			add(left, right, at - 1, 1);
		}
		while (last < bodies.length && right.length < WINDOW) add(right, left, last++, 1);
		while (first < at - 1 && left.length - (terms[first]?.length ?? 0) >= WINDOW) add(left, right, first++, -1);
		const norms = left.norm * right.norm;
		return at > 0 && norms > 0 ? dot / Math.sqrt(norms) : 0;
	});
	const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, cosines.length);
	const deviation = Math.sqrt(cosines.reduce((sum, cosine) => sum + (cosine - mean) ** 2, 0) / Math.max(1, cosines.length)) || 1;
	return cosines.map((cosine) => (cosine - mean) / deviation);
}
