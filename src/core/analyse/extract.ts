// Ranks the sentences of a talk: candidates for what somebody holds, each the very words of its speaker.
//
// A weighted sum of few measures, each as a z-score within the note: how much rare vocabulary a sentence carries, how near it is to what
// the whole talk is about, how long the turn is that it stands in; questions and very short sentences lose.
import type { Turn } from '../model/conversation.ts';
import type { Evidence } from '../model/viewpoint.ts';
import { lineAt } from '../text/lines.ts';
import type { ScannedNote } from '../text/scan.ts';
import { endsInQuestion, sentencesOf } from '../text/sentences.ts';
import { termsOf } from '../text/terms.ts';

/** What one standard deviation of each measure adds; from figures on meetings with marked key sentences. */
const WEIGHTS = { rare: 0.5, central: 0.3, turn: 0.2, question: -0.3, short: -0.6 };
/** Terms: fewer cannot stand alone. */
const SHORT = 6;
/** Part of its terms that a sentence may share with one that was chosen before. */
const REPEATS = 0.6;

/** A ranked sentence as its own evidence; the score is 0 to 1, the best of the note has 1. */
export interface RankedSentence {
	readonly turn: Turn;
	readonly evidence: Evidence;
}

interface Candidate {
	readonly turn: Turn;
	readonly from: number;
	readonly to: number;
	readonly terms: ReadonlySet<string>;
	readonly length: number;
}

/** The `count` best sentences of the given turns, best first; first one of each turn, then more where that gives too few. */
export function rankSentences(note: ScannedNote, turns: readonly Turn[], count: number): readonly RankedSentence[] {
	const candidates = turns.flatMap((turn) =>
		sentencesOf(note.text, turn.body.from, turn.body.to).map(({ from, to }): Candidate => {
			const terms = termsOf(note.text.slice(from, to));
			return { turn, from, to, terms: new Set(terms), length: terms.length };
		}),
	);
	if (candidates.length === 0 || count <= 0) return [];
	const scores = scoresOf(note.text, candidates);
	const order = [...candidates.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
	const chosen: number[] = [];
	const taken = new Set<Turn>();
	for (const spread of [true, false]) {
		for (const at of order) {
			const candidate = candidates[at];
			if (chosen.length >= count || candidate === undefined) break;
			if (chosen.includes(at) || (spread && (taken.has(candidate.turn) || chosen.some((other) => repeats(candidate, candidates[other]))))) continue;
			chosen.push(at);
			taken.add(candidate.turn);
		}
	}
	const [best = 0, worst = 0] = [scores[order[0] ?? 0], scores[order.at(-1) ?? 0]];
	return chosen.flatMap((at): readonly RankedSentence[] => {
		const candidate = candidates[at];
		if (candidate === undefined) return [];
		const { turn, from, to } = candidate;
		const score = best > worst ? Math.round((1000 * ((scores[at] ?? 0) - worst)) / (best - worst)) / 1000 : 1;
		return [{ turn, evidence: { turn: turn.id, line: lineAt(note.lines, from).number, from, to, quote: note.text.slice(from, to), score } }];
	});
}

function scoresOf(text: string, candidates: readonly Candidate[]): readonly number[] {
	const holding = new Map<string, number>();
	for (const { terms } of candidates) for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
	const idf = (term: string): number => Math.log((candidates.length + 1) / ((holding.get(term) ?? 0) + 0.5));
	const turnLength = new Map<Turn, number>();
	for (const { turn, length } of candidates) turnLength.set(turn, (turnLength.get(turn) ?? 0) + length);
	const sum = (terms: ReadonlySet<string>, of: (term: string) => number): number => [...terms].reduce((total, term) => total + of(term), 0);
	const rare = standard(candidates.map(({ terms }) => Math.sqrt(sum(terms, idf))));
	const central = standard(candidates.map(({ terms }) => sum(terms, (term) => idf(term) * Math.log(holding.get(term) ?? 1)) / Math.sqrt(terms.size + 1)));
	const long = standard(candidates.map(({ turn }) => Math.log(1 + (turnLength.get(turn) ?? 0))));
	return candidates.map(({ from, to, length }, at) => {
		const parts = WEIGHTS.rare * (rare[at] ?? 0) + WEIGHTS.central * (central[at] ?? 0) + WEIGHTS.turn * (long[at] ?? 0);
		return parts + (endsInQuestion(text.slice(from, to)) ? WEIGHTS.question : 0) + (length < SHORT ? WEIGHTS.short : 0);
	});
}

function standard(values: readonly number[]): readonly number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
	return values.map((value) => (value - mean) / deviation);
}

function repeats(candidate: Candidate, other: Candidate | undefined): boolean {
	if (other === undefined) return false;
	let shared = 0;
	for (const term of candidate.terms) if (other.terms.has(term)) shared++;
	return shared > REPEATS * Math.min(candidate.terms.size, other.terms.size);
}
