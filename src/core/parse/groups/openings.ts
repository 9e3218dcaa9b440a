// The turns at which talk turns to something new.
//
// Measured on meetings with marked topics: a dip in the vocabulary alone breaks talk far too often, while the one who opened the talk,
// speaking again at length after others spoke long, with a word such as 'next', opens something new. Together they err least.
import type { Speaker, Turn } from '../../model/conversation.ts';
import { mapInSteps } from '../../model/steps.ts';
import { lettersIn } from '../../text/letters.ts';
import { TRANSITION_UNSPACED, TRANSITION_WORDS } from '../lexicon/transitionWords.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { cohesionBefore } from './cohesion.ts';

/** What makes a turn an opening, as parts of a logit, fitted by `test/bench/viewpoints.mjs sections`. */
export const OPENING = {
	/** For one of the logarithm of the letters that an asker says at once, after somebody else. */
	said: 0.24,
	/** For an asker's turn after others said a twentieth of all since, or more; less in proportion. */
	answered: 1.43,
	/** For each word of transition at its start, three at most. */
	transition: 0.91,
	/** For a standard deviation of how much the vocabulary before and after is the same. */
	cohesion: -0.37,
	constant: -5.47,
};
/** From this logit on a turn opens a group; low, because the other condition, distance, keeps groups few. */
const OPENS = -2.6;
/** Part of all talk that a group fills at least; the last may be half as long. */
const LEAST_PART = 0.1;
/** Part of all talk that others must have said since for an asker's turn to count full. */
const LONG_ANSWER = 0.05;
const MOST_TRANSITIONS = 3;
/** Code units of a turn's start in which words of transition are looked for. */
const START = 400;

/** In the order of the talk, without its first turn; best ones first take their place, the others keep their distance. */
export function* openingTurns(note: ScannedNote, turns: readonly Turn[], speakers: readonly Speaker[]): Generator<void, readonly Turn[]> {
	const { measures, part } = yield* measureOpenings(note, turns, speakers);
	const logits = measures.map((measure) => {
		const rest = OPENING.said * measure.said + OPENING.answered * measure.answered + OPENING.cohesion * measure.cohesion + OPENING.constant;
		// Words are looked at only where they could decide.
		return rest + OPENING.transition * MOST_TRANSITIONS < OPENS ? rest : rest + OPENING.transition * measure.transition;
	});
	const chosen: number[] = [];
	for (const at of [...logits.keys()].sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0))) {
		if ((logits[at] ?? -Infinity) < OPENS) break;
		const place = part[at] ?? 0;
		if (at > 0 && place >= LEAST_PART && 1 - place >= LEAST_PART / 2 && chosen.every((other) => Math.abs((part[other] ?? 0) - place) >= LEAST_PART)) chosen.push(at);
	}
	return chosen.sort((a, b) => a - b).flatMap((at) => turns[at] ?? []);
}

export interface OpeningMeasures {
	readonly said: number;
	readonly answered: number;
	readonly transition: number;
	readonly cohesion: number;
}

/** The measures of each turn, and the part of all talk before it. */
export function* measureOpenings({ text, pieces }: ScannedNote, turns: readonly Turn[], speakers: readonly Speaker[]): Generator<void, { readonly measures: readonly OpeningMeasures[]; readonly part: readonly number[] }> {
	const bodies = yield* mapInSteps(turns, ({ body }) => pieces.of(text.slice(body.from, body.to)));
	const weights = yield* mapInSteps(bodies, (body) => body.recall(lettersIn));
	const before = [0];
	for (const weight of weights) before.push((before.at(-1) ?? 0) + weight);
	const all = Math.max(1, before.at(-1) ?? 1);
	const asks = new Set(speakers.filter((speaker) => speaker.role === 'interviewer' || speaker.id === turns[0]?.speaker).map((speaker) => speaker.id));
	const cohesion = yield* cohesionBefore(bodies, pieces.numbers);
	/** Where the run of the same speaker's turns that holds a turn ends. */
	const runEnd: number[] = [];
	for (let at = turns.length - 1; at >= 0; at--) runEnd[at] = turns[at + 1]?.speaker === turns[at]?.speaker ? (runEnd[at + 1] ?? at + 1) : at + 1;
	let lastAsker = 0;
	const measures = yield* mapInSteps(turns, (turn, at): OpeningMeasures => {
		const isAsker = asks.has(turn.speaker);
		const since = (before[at] ?? 0) - (before[lastAsker] ?? 0);
		if (isAsker) lastAsker = at + 1;
		const changes = at > 0 && turns[at - 1]?.speaker !== turn.speaker;
		return {
			said: isAsker && changes ? Math.log(1 + (before[runEnd[at] ?? at + 1] ?? 0) - (before[at] ?? 0)) : 0,
			answered: isAsker ? Math.min(1, since / all / LONG_ANSWER) : 0,
			get transition() {
				return bodies[at]?.recall(transitionsIn) ?? 0;
			},
			cohesion: cohesion[at] ?? 0,
		};
	});
	return { measures, part: before.map((weight) => weight / all) };
}

/** Small letters of Latin and Cyrillic, which all of the spaced words have: all letters of Unicode would take engines several times as long. */
const LETTER = 'a-z\\u00df-\\u024f\\u0400-\\u04ff';
const SPACED = new RegExp(`(?:^|[^${LETTER}])(?:${Object.values(TRANSITION_WORDS).join('|')})(?![${LETTER}])`, 'g');

function transitionsIn(words: string): number {
	const start = words.slice(0, START);
	return Math.min(MOST_TRANSITIONS, (start.toLowerCase().match(SPACED)?.length ?? 0) + (start.match(TRANSITION_UNSPACED)?.length ?? 0));
}
