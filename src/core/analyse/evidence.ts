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
const LEAST_COVERED = { words: 0.42, pairs: 0.16 };
/** Passages shown at most, and paragraphs that count for the support. */
const MOST_PASSAGES = 3;

/** A sentence of a paragraph; `length` is in terms. */
interface Sentence extends Span {
	readonly paragraph: number;
	readonly length: number;
}

/** A line of a turn. */
interface Paragraph {
	readonly turn: Turn;
	readonly line: number;
	length: number;
}

/** Sentences that hold a term, as their number and how often, one pair after the other. */
type Postings = ReadonlyMap<string, readonly number[]>;

export interface EvidenceIndex {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
	readonly postings: Postings;
	readonly meanSentence: number;
	readonly meanParagraph: number;
}

/** Indexes the given turns once for all the statements that will be asked for: terms that none of them has are only counted. */
export function indexEvidence(note: ScannedNote, turns: readonly Turn[], statements: readonly string[]): EvidenceIndex {
	const wanted = new Set(statements.flatMap(termsOf));
	const paragraphs: Paragraph[] = [];
	const sentences: Sentence[] = [];
	const postings = new Map<string, number[]>();
	let all = 0;
	for (const turn of turns) {
		for (const span of sentencesOf(note.text, turn.body.from, turn.body.to)) {
			const { number: line } = lineAt(note.lines, span.from);
			let paragraph = paragraphs.at(-1);
			if (paragraph?.turn !== turn || paragraph.line !== line) paragraphs.push((paragraph = { turn, line, length: 0 }));
			const terms = termsOf(note.text.slice(span.from, span.to));
			for (const term of terms) {
				if (!wanted.has(term)) continue;
				const held = postings.get(term);
				if (held === undefined) postings.set(term, [sentences.length, 1]);
				else if (held[held.length - 2] === sentences.length) held[held.length - 1] = (held[held.length - 1] ?? 0) + 1;
				else held.push(sentences.length, 1);
			}
			sentences.push({ ...span, paragraph: paragraphs.length - 1, length: terms.length });
			paragraph.length += terms.length;
			all += terms.length;
		}
	}
	return { text: note.text, paragraphs, sentences, postings, meanSentence: all / Math.max(1, sentences.length), meanParagraph: all / Math.max(1, paragraphs.length) };
}

/** The best passages for one of the index's statements, best first, at most one for a paragraph; empty where nothing carries it. */
export function citeStatement(index: EvidenceIndex, statement: string): readonly Evidence[] {
	const { paragraphs, sentences, postings } = index;
	const weights = new Map<string, number>();
	for (const term of termsOf(statement)) {
		const holding = (postings.get(term)?.length ?? 0) / 2;
		weights.set(term, Math.log(1 + (sentences.length - holding + 0.5) / (holding + 0.5)));
	}
	const own = new Float64Array(sentences.length);
	const around = new Float64Array(paragraphs.length);
	/** For each paragraph the terms of the statement that it holds. */
	const held = new Map<number, Set<string>>();
	for (const [term, weight] of weights) {
		const times = new Map<number, number>();
		const places = postings.get(term) ?? [];
		for (let at = 0; at < places.length; at += 2) {
			const [number = 0, count = 0] = [places[at], places[at + 1]];
			const sentence = sentences[number];
			if (sentence === undefined) continue;
			own[number] = (own[number] ?? 0) + bm25(weight, count, sentence.length / index.meanSentence);
			times.set(sentence.paragraph, (times.get(sentence.paragraph) ?? 0) + count);
		}
		for (const [number, count] of times) {
			around[number] = (around[number] ?? 0) + bm25(weight, count, (paragraphs[number]?.length ?? 0) / index.meanParagraph);
			const terms = held.get(number);
			if (terms === undefined) held.set(number, new Set([term]));
			else terms.add(term);
		}
	}
	const best = new Map<number, { readonly sentence: Sentence; readonly score: number }>();
	sentences.forEach((sentence, number) => {
		const score = (own[number] ?? 0) + PARAGRAPH_WEIGHT * (around[sentence.paragraph] ?? 0);
		if (own[number] && score > (best.get(sentence.paragraph)?.score ?? 0)) best.set(sentence.paragraph, { sentence, score });
	});
	const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.sentence.from - b.sentence.from).slice(0, MOST_PASSAGES);
	const covered = coverage(weights, ranked.map(({ sentence }) => held.get(sentence.paragraph)));
	const [top] = ranked;
	if (top === undefined || covered < (hasPairs(statement) ? LEAST_COVERED.pairs : LEAST_COVERED.words)) return [];
	return ranked
		.filter(({ score }) => score >= RELATIVE * top.score)
		.flatMap(({ sentence: { paragraph: number, from, to }, score }) => {
			const paragraph = paragraphs[number];
			if (paragraph === undefined) return [];
			return [{ turn: paragraph.turn.id, line: paragraph.line, from, to, quote: index.text.slice(from, to), score: Math.round((1000 * covered * score) / top.score) / 1000 }];
		});
}

/** What one term adds; `relativeLength` is against the mean. */
function bm25(weight: number, times: number, relativeLength: number): number {
	return (weight * times * (K1 + 1)) / (times + K1 * (1 - B + B * relativeLength));
}

/** Part of the statement's weight whose terms stand in one of the paragraphs, 0 to 1. */
function coverage(weights: ReadonlyMap<string, number>, paragraphs: readonly (ReadonlySet<string> | undefined)[]): number {
	let [covered, all] = [0, 0];
	for (const [term, weight] of weights) {
		all += weight;
		if (paragraphs.some((terms) => terms?.has(term) === true)) covered += weight;
	}
	return all > 0 ? covered / all : 0;
}
