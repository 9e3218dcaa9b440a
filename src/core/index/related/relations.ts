// What interviews have to do with each other: related viewpoints and shared topics.
import { hasPairs, termsOf } from '../../text/terms/terms.ts';
import type { Card, CardViewpoint } from '../card.ts';
import { termSet } from '../search/words.ts';
import { stanceBetween } from './stance.ts';
import type { Stance } from './stance.ts';
import { TermIndex } from './termIndex.ts';

/** A viewpoint of the note asked for, and one of another note that speaks of the same. */
export interface RelatedViewpoint {
	readonly here: CardViewpoint;
	readonly path: string;
	readonly there: CardViewpoint;
	/** 0 to 1, for ordering. */
	readonly score: number;
	/** Parts of the score: how alike the two are, how much of the one the whole other note talks of, and how alike the notes are. */
	readonly parts: LikenessParts;
	/** Folded terms that both hold, the most telling first. */
	readonly shared: readonly string[];
	/** Whether the two are like enough to be shown side by side. */
	readonly isTelling: boolean;
	/** Proposed only where cue words justify it. */
	readonly stance: Stance | null;
}

export interface LikenessParts {
	readonly words: number;
	readonly named: number;
	readonly notes: number;
}

export interface SharedTopic {
	readonly path: string;
	/** Folded. */
	readonly term: string;
	/** As the note asked for writes it, and as the other does. */
	readonly words: string;
	readonly wordsThere: string;
	readonly here: number;
	readonly there: number;
	/** In how many interviews the term is frequent. */
	readonly notes: number;
}

/** What each part adds to the score; from figures on meetings that were cut in two (test/bench/related.mjs). */
const WEIGHTS = { words: 0.2, named: 0.2, notes: 0.6 };
/** Notes whose likeness is known for one question. */
const MOST_NEAR = 60;
const MOST_NAMING = 20;
/** Likeness of words below which two viewpoints have nothing to do with each other; pairs of characters meet more seldom than words. */
const LEAST_LIKE = { words: 0.08, pairs: 0.03 };
/** Likeness from which the two are worth being shown side by side, not only counted. */
const TELLING_LIKE = { words: 0.14, pairs: 0.06 };
/** Viewpoints asked for each of the note's own, and kept of one other note. */
const MOST_LIKE = 40;
const MOST_OF_ONE = 4;
/** Part of the interviews in which a topic may be frequent and still count as rare; in few notes a small number is allowed anyway. */
const RARE_SHARE = 0.1;
const RARE_COUNT = 3;

/** Follows a catalog when told to: `catchUp` after any change, then the questions are cheap. */
export class Relations {
	readonly #cards = new Map<string, Card>();
	readonly #viewpoints = new TermIndex();
	readonly #topics = new TermIndex();
	readonly #profiles = new TermIndex();

	/** Takes in what changed since the last time; yields after each card so that a caller may rest. Only interviews count. */
	*catchUp(interviews: ReadonlyMap<string, Card>): Generator<void, void> {
		for (const [path] of [...this.#cards]) if (!interviews.has(path)) this.#remove(path);
		for (const [path, card] of interviews) {
			const kept = this.#cards.get(path);
			if (kept === card) continue;
			if (kept !== undefined) this.#remove(path);
			this.#put(card);
			yield;
		}
	}

	/** In steps, related viewpoints in other interviews, best first; at most `most`. */
	*viewpoints(card: Card, most: number): Generator<void, readonly RelatedViewpoint[]> {
		const nearness = this.nearness(card);
		const found: RelatedViewpoint[] = [];
		const own = `${card.path}\n`;
		for (const here of card.viewpoints) {
			yield;
			const kind = hasPairs(here.text) ? 'pairs' : 'words';
			const named = new Map(this.#profiles.like(searchCounts(here), (path) => path !== card.path, MOST_NAMING).map(({ key, score }) => [key, score]));
			for (const { key, score, shared } of this.#viewpoints.like(termCounts(here), (other) => !other.startsWith(own), MOST_LIKE)) {
				const [path = '', place = ''] = key.split('\n');
				const there = this.#cards.get(path)?.viewpoints[Number(place)];
				if (score < LEAST_LIKE[kind] || shared.length < 2 || there === undefined) continue;
				const parts = { words: score, named: named.get(path) ?? 0, notes: nearness.get(path) ?? 0 };
				found.push({ here, path, there, score: WEIGHTS.words * parts.words + WEIGHTS.named * parts.named + WEIGHTS.notes * parts.notes, parts, shared, isTelling: score >= TELLING_LIKE[kind], stance: null });
			}
		}
		found.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.here.id < b.here.id ? -1 : a.here.id > b.here.id ? 1 : a.there.id < b.there.id ? -1 : 1));
		const counts = new Map<string, number>();
		const seen = new Set<string>();
		const kept: RelatedViewpoint[] = [];
		for (const each of found) {
			const count = counts.get(each.path) ?? 0;
			const there = `${each.path}\n${each.there.id}`;
			if (kept.length >= most || count >= MOST_OF_ONE || seen.has(there)) continue;
			counts.set(each.path, count + 1);
			seen.add(there);
			kept.push({ ...each, stance: stanceBetween(wordsOf(each.here), wordsOf(each.there), each.shared, each.parts.words) });
		}
		return kept;
	}

	/** How alike what the notes talk of is, 0 to 1, by path. */
	nearness(card: Card): ReadonlyMap<string, number> {
		return new Map(this.#profiles.like(profileCounts(card), (path) => path !== card.path, MOST_NEAR).map(({ key, score }) => [key, score]));
	}

	/** Topics that are frequent here, frequent in the other note, and rare in the vault; the rarest and most talked of first. */
	sharedTopics(card: Card, most: number): readonly SharedTopic[] {
		const rare = Math.max(RARE_COUNT, RARE_SHARE * this.#topics.size);
		const found: SharedTopic[] = [];
		for (const { term, words, count } of card.topics) {
			const notes = this.#topics.holders(term);
			if (notes > rare) continue;
			for (const path of this.#topics.keysHolding(term)) {
				const there = path === card.path ? undefined : this.#cards.get(path)?.topics.find((topic) => topic.term === term);
				if (there !== undefined) found.push({ path, term, words, wordsThere: there.words, here: count, there: there.count, notes });
			}
		}
		const weight = ({ here, there, notes }: SharedTopic): number => Math.sqrt(here * there) / notes;
		return found.sort((a, b) => weight(b) - weight(a) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.term < b.term ? -1 : 1)).slice(0, most);
	}

	#put(card: Card): void {
		this.#cards.set(card.path, card);
		this.#topics.put(card.path, topicCounts(card));
		this.#profiles.put(card.path, profileCounts(card));
		card.viewpoints.forEach((viewpoint, place) => this.#viewpoints.put(`${card.path}\n${place}`, termCounts(viewpoint)));
	}

	#remove(path: string): void {
		this.#topics.remove(path);
		this.#profiles.remove(path);
		this.#cards.get(path)?.viewpoints.forEach((_, place) => this.#viewpoints.remove(`${path}\n${place}`));
		this.#cards.delete(path);
	}
}

/** The words that carry the viewpoint, the author's statement where none do. */
const wordsOf = ({ text, quote }: CardViewpoint): string => (quote === '' ? text : quote);

function termCounts({ text, quote }: CardViewpoint): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const term of termsOf(`${text}\n${quote}`)) counts.set(term, 1);
	return counts;
}

/** In the terms of profiles, which are those of search. */
function searchCounts({ text, quote }: CardViewpoint): ReadonlyMap<string, number> {
	return new Map(Array.from(termSet(`${text}\n${quote}`), (term) => [term, 1]));
}

function profileCounts({ profile: { terms, counts } }: Card): ReadonlyMap<string, number> {
	return new Map(terms.map((term, at) => [term, counts[at] ?? 1]));
}

function topicCounts(card: Card): ReadonlyMap<string, number> {
	return new Map(card.topics.map(({ term, count }) => [term, count]));
}
