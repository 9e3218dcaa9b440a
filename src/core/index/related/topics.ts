// What a note talks of: terms that come back in it, and come back in places rather than everywhere.
import type { CardTopic, Profile } from '../card.ts';
import { isPause } from '../../model/steps.ts';
import type { DraftPostings } from '../search/noteWords.ts';
import { foldUnits, isUnspaced } from '../search/words.ts';
import type { TurnTable } from '../turnTable.ts';
import { turnAt, turnCount } from '../turnTable.ts';
import { isDull } from './dullWords.ts';

/** Topics kept of one note. */
const MOST = 40;
/** Times that a term must be said. */
const LEAST = 3;
/** Candidates of scripts without spaces that are grown to whole words. */
const MOST_GROWN = 90;
/** Part of a pair's places that must go on with the same character for the pair to be a part of a longer word. */
const GOES_ON = 0.7;
const LONGEST = 8;

/** Terms kept of one note's profile. */
const MOST_TELLING = 200;
export const NO_PROFILE: Profile = { terms: [], counts: new Uint16Array(0) };

interface Telling {
	readonly term: string;
	readonly count: number;
	readonly score: number;
}

/** Terms that are said at least `least` times, best first: often said, and in few of the turns. */
function* tellingTerms(postings: DraftPostings, all: number, least: number): Generator<void, readonly Telling[]> {
	const telling: Telling[] = [];
	let seen = 0;
	for (const [term, held] of postings) {
		if (isPause(seen++)) yield;
		if (isUnspaced(term) ? term.length < 2 : term.length < 3) continue;
		let count = 0;
		for (let at = 1; at < held.length; at += 2) count += held[at] ?? 0;
		if (count >= least && !isDull(term)) telling.push({ term, count, score: count * Math.log((2 * all + 1) / (held.length / 2)) });
	}
	return telling.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}

export function* profileOf(postings: DraftPostings, turns: number): Generator<void, Profile> {
	const telling = (yield* tellingTerms(postings, turns, 2)).slice(0, MOST_TELLING);
	return { terms: telling.map(({ term }) => term), counts: Uint16Array.from(telling, ({ count }) => count) };
}

/** In steps, best first. */
export function* topicsOf(postings: DraftPostings, text: string, turns: TurnTable): Generator<void, readonly CardTopic[]> {
	const candidates = (yield* tellingTerms(postings, turnCount(turns), LEAST)).filter(({ term }) => isUnspaced(term) || term.length > 3);
	const spoken = spokenWords(text, turns);
	yield;
	const folded = foldUnits(spoken);
	const topics = new Map<string, CardTopic>();
	for (const { term, count } of candidates.slice(0, MOST_GROWN)) {
		yield;
		const grown = isUnspaced(term) ? grow(folded, term, count) : term;
		if ([...topics.keys()].some((other) => other.includes(grown) || (isUnspaced(grown) && grown.includes(other)))) continue;
		const at = folded.indexOf(grown);
		topics.set(grown, { term: grown, words: at < 0 ? grown : spoken.slice(at, at + grown.length), count });
		if (topics.size >= MOST) break;
	}
	return [...topics.values()];
}

function spokenWords(text: string, turns: TurnTable): string {
	return Array.from({ length: turnCount(turns) }, (_, number) => {
		const { body } = turnAt(turns, number);
		return text.slice(body.from, body.to);
	}).join('\n');
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
