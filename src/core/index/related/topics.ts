// What a note talks of: terms that come back in it, and come back in places rather than everywhere.
import type { CardTopic, Profile } from '../card.ts';
import { isPause } from '../../model/steps.ts';
import type { SpokenTalk } from '../search/spokenTalk.ts';
import type { TermPlaces } from '../search/termPlaces.ts';
import { isUnspaced } from '../search/words.ts';
import { isDull } from './dullWords.ts';

/** Topics kept of one note. */
const MOST = 40;
/** Times that a topic must be said. */
const LEAST = 3;
/** Candidates of scripts without spaces that are grown to whole words. */
const MOST_GROWN = 90;
/** Part of a pair's places that must go on with the same character for the pair to be a part of a longer word. */
const GOES_ON = 0.7;
const LONGEST = 8;

/** Terms kept of one note's profile. */
const MOST_TELLING = 200;
export const NO_PROFILE: Profile = { terms: [], counts: new Uint16Array(0) };

/** Times that a term must be said to tell of the note. */
const SAID = 2;

/** A term with how often it is said. */
export interface TellingTerm {
	readonly term: string;
	readonly count: number;
	/** The more, the oftener it is said and the fewer turns say it. */
	readonly score: number;
}

/** In steps, best first. */
export function* tellingTerms({ terms, stops, turns, lengths }: TermPlaces): Generator<void, readonly TellingTerm[]> {
	const telling: TellingTerm[] = [];
	for (const [place, term] of terms.entries()) {
		if (isPause(place)) yield;
		const [from, to] = [stops[place - 1] ?? 0, stops[place] ?? 0];
		const count = to - from;
		if (count < SAID || (isUnspaced(term) ? term.length < 2 : term.length < 3) || isDull(term)) continue;
		let holding = 0;
		for (let at = from; at < to; at++) if (at === from || turns[at] !== turns[at - 1]) holding++;
		telling.push({ term, count, score: count * Math.log((2 * lengths.length + 1) / holding) });
	}
	return telling.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}

export function profileOf(telling: readonly TellingTerm[]): Profile {
	const kept = telling.slice(0, MOST_TELLING);
	return { terms: kept.map(({ term }) => term), counts: Uint16Array.from(kept, ({ count }) => count) };
}

/** In steps, best first. */
export function* topicsOf(telling: readonly TellingTerm[], { words, folded }: SpokenTalk): Generator<void, readonly CardTopic[]> {
	const candidates = telling.filter(({ term, count }) => count >= LEAST && (isUnspaced(term) || term.length > 3));
	const topics = new Map<string, CardTopic>();
	for (const { term, count } of candidates.slice(0, MOST_GROWN)) {
		yield;
		const grown = isUnspaced(term) ? grow(folded, term, count) : term;
		if ([...topics.keys()].some((other) => other.includes(grown) || (isUnspaced(grown) && grown.includes(other)))) continue;
		const at = folded.indexOf(grown);
		topics.set(grown, { term: grown, words: at < 0 ? grown : words.slice(at, at + grown.length), count });
		if (topics.size >= MOST) break;
	}
	return [...topics.values()];
}

/** '语言' → '语言模型' where nearly all places of the pair go on like that. */
function grow(folded: string, pair: string, count: number): string {
	let word = pair;
	for (let isGrowing = true; isGrowing && word.length < LONGEST; ) {
		isGrowing = false;
		const after = new Map<string, number>();
		const before = new Map<string, number>();
		for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
			const [left, right] = [folded.charAt(at - 1), folded.charAt(at + word.length)];
			before.set(left, (before.get(left) ?? 0) + 1);
			after.set(right, (after.get(right) ?? 0) + 1);
		}
		for (const [neighbours, join] of [[after, (unit: string) => word + unit], [before, (unit: string) => unit + word]] as const) {
			const [unit = '', times = 0] = [...neighbours].reduce<readonly [string, number]>((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
			if (times < GOES_ON * count || times < LEAST || !isUnspaced(unit) || isDull(unit)) continue;
			word = join(unit);
			isGrowing = true;
			break;
		}
	}
	return word;
}
