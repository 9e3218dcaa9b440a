// Finds the sentences of a talk that carry a statement.
//
// BM25 (Robertson & Zaragoza 2009) over single sentences, with a part of the score of the paragraph around each, so that a sentence
// amid others on the same matter beats one that shares a word by chance.
import type { Turn } from '../model/conversation.ts';
import type { Span } from '../model/span.ts';
import type { Evidence } from '../model/viewpoint.ts';
import { lineAt } from '../text/lines.ts';
import type { ScannedNote } from '../text/scan.ts';
import { sentencesOf } from '../text/sentences.ts';
import { hasPairs, termsOf } from '../text/terms.ts';

/** BM25's saturation of a term that is repeated. */
const K1 = 1.2;
/** BM25's length normalisation: low, because a long sentence often says more. */
const B = 0.4;
/** How much of the paragraph's score is added to a sentence's own. */
const PARAGRAPH_WEIGHT = 0.5;
/** Passages below this part of the best one's score are not shown. */
const RELATIVE = 0.75;
/**
 * Part of the statement's idf mass that the best paragraphs together must cover, else there is no support. Pairs of characters meet
 * far more seldom by chance than words do, so scripts without spaces need less.
 */
const LEAST_COVERED = { words: 0.5, pairs: 0.12 };
/** Passages shown at most, and paragraphs that count for the support. */
const MOST_PASSAGES = 3;

interface Bag {
	readonly frequencies: ReadonlyMap<string, number>;
	readonly length: number;
}

/** A line of a turn with its sentences. */
interface Paragraph extends Bag {
	readonly turn: Turn;
	readonly line: number;
	readonly sentences: readonly (Span & Bag)[];
}

export interface EvidenceIndex {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	/** Sentences in all, and by term those that hold it. */
	readonly count: number;
	readonly holding: ReadonlyMap<string, number>;
	readonly meanSentence: number;
	readonly meanParagraph: number;
}

/** Indexes the given turns once, for any number of statements. */
export function indexEvidence(note: ScannedNote, turns: readonly Turn[]): EvidenceIndex {
	const paragraphs: Paragraph[] = [];
	const holding = new Map<string, number>();
	let [count, length] = [0, 0];
	for (const turn of turns) {
		const byLine = new Map<number, (Span & Bag)[]>();
		for (const span of sentencesOf(note.text, turn.body.from, turn.body.to)) {
			const terms = termsOf(note.text.slice(span.from, span.to));
			const frequencies = countTerms(terms);
			for (const term of frequencies.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
			const line = lineAt(note.lines, span.from).number;
			byLine.set(line, [...(byLine.get(line) ?? []), { ...span, frequencies, length: terms.length }]);
			count++;
			length += terms.length;
		}
		for (const [line, sentences] of byLine) {
			const frequencies = new Map<string, number>();
			for (const sentence of sentences) for (const [term, times] of sentence.frequencies) frequencies.set(term, (frequencies.get(term) ?? 0) + times);
			paragraphs.push({ turn, line, sentences, frequencies, length: sentences.reduce((sum, sentence) => sum + sentence.length, 0) });
		}
	}
	return { text: note.text, paragraphs, count, holding, meanSentence: length / Math.max(1, count), meanParagraph: length / Math.max(1, paragraphs.length) };
}

/** The best passages for the statement, best first, at most one for a paragraph; empty where nothing carries it. */
export function citeStatement(index: EvidenceIndex, statement: string): readonly Evidence[] {
	const weights = new Map<string, number>();
	for (const term of termsOf(statement)) {
		const n = index.holding.get(term) ?? 0;
		weights.set(term, Math.log(1 + (index.count - n + 0.5) / (n + 0.5)));
	}
	const ranked = index.paragraphs
		.map((paragraph) => {
			const around = PARAGRAPH_WEIGHT * bm25(paragraph, weights, index.meanParagraph);
			const [best] = paragraph.sentences.map((sentence) => ({ sentence, score: bm25(sentence, weights, index.meanSentence) + around })).sort((a, b) => b.score - a.score);
			return best === undefined ? null : { paragraph, ...best };
		})
		.filter((each) => each !== null && each.score > 0)
		.flatMap((each) => each ?? [])
		.sort((a, b) => b.score - a.score || a.sentence.from - b.sentence.from)
		.slice(0, MOST_PASSAGES);
	const [top] = ranked;
	if (top === undefined) return [];
	const covered = coverage(weights, ranked.map((each) => each.paragraph));
	if (covered < (hasPairs(statement) ? LEAST_COVERED.pairs : LEAST_COVERED.words)) return [];
	return ranked
		.filter((each) => each.score >= RELATIVE * top.score)
		.map(({ paragraph, sentence, score }) => ({
			turn: paragraph.turn.id,
			line: paragraph.line,
			from: sentence.from,
			to: sentence.to,
			quote: index.text.slice(sentence.from, sentence.to),
			score: Math.round((1000 * covered * score) / top.score) / 1000,
		}));
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

function bm25(bag: Bag, weights: ReadonlyMap<string, number>, meanLength: number): number {
	let score = 0;
	for (const [term, weight] of weights) {
		const times = bag.frequencies.get(term);
		if (times !== undefined) score += (weight * times * (K1 + 1)) / (times + K1 * (1 - B + (B * bag.length) / meanLength));
	}
	return score;
}

/** Part of the statement's weight whose terms stand in one of the paragraphs, 0 to 1. */
function coverage(weights: ReadonlyMap<string, number>, paragraphs: readonly Paragraph[]): number {
	let [covered, all] = [0, 0];
	for (const [term, weight] of weights) {
		all += weight;
		if (paragraphs.some((paragraph) => paragraph.frequencies.has(term))) covered += weight;
	}
	return all > 0 ? covered / all : 0;
}
