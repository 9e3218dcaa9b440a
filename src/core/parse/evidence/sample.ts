// Which of many turns are looked at where all would cost too much.

/** Turns that are looked at of talk that has more. */
const SAMPLE = 50;
/** Its multiples fall everywhere between whole numbers, and follow no rhythm of speakers taking turns. */
const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

/**
 * Places of `count` that are looked at, spread evenly. Every second turn would be all questions, so it is not every n-th one:
 * a place is taken where its multiple of the golden ratio falls in that part of the way to the next whole number (a Weyl sequence).
 * Talk that grows by a turn keeps nearly all its places.
 */
export function sampleOf(count: number): readonly number[] {
	const part = SAMPLE / count;
	const places: number[] = [];
	for (let place = 0; place < count; place++) if ((place * GOLDEN_RATIO) % 1 < part) places.push(place);
	return places;
}
