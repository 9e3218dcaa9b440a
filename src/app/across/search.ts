// Who said what: turns of all interviews by their words, speaker, role and note.
import type { Card } from '../../core/index/card.ts';
import { nameKey } from '../../core/index/people/names.ts';
import type { OpenNote, Passage } from '../../core/index/passage.ts';
import { passageOf } from '../../core/index/passage.ts';
import { parseQuery, placesOf } from '../../core/index/search/query.ts';
import type { Query } from '../../core/index/search/query.ts';
import { rankTurns } from '../../core/index/search/rank.ts';
import type { RankedTurn } from '../../core/index/search/rank.ts';
import { speakerOfTurn, turnAt, turnCount } from '../../core/index/turnTable.ts';
import type { Role } from '../../core/model/conversation.ts';
import type { Span } from '../../core/model/span.ts';
import type { Across } from './across.ts';
import { withNotes } from './withNotes.ts';

/** Everything that is given must hold. */
export interface SearchFilters {
	/** A name, or a part of it at word ends; a person's id or any of their spellings finds them under all of them. */
	readonly speaker?: string | null | undefined;
	readonly role?: Role | null | undefined;
	/** A part of the title or path, or the path of a folder. */
	readonly note?: string | null | undefined;
	/** These notes alone. */
	readonly paths?: ReadonlySet<string> | null;
}

export interface FoundTurn {
	readonly title: string;
	readonly date: string | null;
	readonly passage: Passage;
	/** Places of the query's words in the turn, in offsets of the note. */
	readonly hits: readonly Span[];
	/** Whether the turn holds every word of the query. */
	readonly isComplete: boolean;
	readonly score: number;
}

export interface Found {
	/** Turns with all words first, then those with most of them; best first. */
	readonly turns: readonly FoundTurn[];
	/** Turns that hold all words; for words that are written without spaces some of them may hold only their parts. */
	readonly complete: number;
}

/** Turns that are looked at for one that is shown: where a word's parts stand apart, the text refuses it. */
const LOOKED_AT = 6;

/** Finds at most `most` turns. Without words it gives all turns that the filters admit, in the order of notes and turns. */
export async function searchTurns(across: Across, words: string, filters: SearchFilters = {}, most = 50): Promise<Found> {
	const query = parseQuery(words);
	const admitted = await admittedNotes(across, filters);
	if (query.wanted.length === 0) return words.trim() === '' ? allTurns(across, admitted, most) : { turns: [], complete: 0 };
	const noteWords = await across.words();
	const notes = admitted.flatMap(({ card, admits }) => {
		const own = noteWords.get(card.path);
		return own === undefined || own.lengths.length !== turnCount(card.turns) ? [] : [{ path: card.path, words: own, admits }];
	});
	const { ranked, complete } = await across.inSlices(rankTurns(notes, query, most * LOOKED_AT));
	return { turns: await checked(across, ranked, query, most), complete };
}

/** Opens the notes of the best turns and keeps those whose text says the words; stops when there are enough. */
async function checked(across: Across, ranked: readonly RankedTurn[], query: Query, most: number): Promise<readonly FoundTurn[]> {
	const found: FoundTurn[] = [];
	let complete = 0;
	for await (const [{ turn, score }, note] of withNotes(across, ranked)) {
		if (complete >= most) break;
		if (note === null || turn >= turnCount(note.card.turns)) continue;
		const { body } = turnAt(note.card.turns, turn);
		if (query.unwanted.some((each) => placesOf(note.text, body.from, body.to, each, 1).length > 0)) continue;
		const places = query.wanted.map((each) => placesOf(note.text, body.from, body.to, each));
		const hits = places.flat().sort((a, b) => a.from - b.from);
		if (hits.length === 0) continue;
		const held = places.filter((each) => each.length > 0).length;
		const isComplete = held === query.wanted.length;
		if (isComplete) complete++;
		found.push({ ...shown(note, turn, tightest(places)), hits, isComplete, score: Math.round(1000 * (score + (isComplete ? 100 : held))) / 1000 });
	}
	return found.sort((a, b) => b.score - a.score).slice(0, most);
}

function shown(note: OpenNote, turn: number, span: Span | undefined): Pick<FoundTurn, 'title' | 'date' | 'passage'> {
	return { title: note.card.title, date: note.card.date, passage: passageOf(note, turn, span) };
}

/** The narrowest span with one place of each word, where they stand near each other; else the first place. */
function tightest(places: readonly (readonly Span[])[]): Span | undefined {
	const held = places.filter((each) => each.length > 0);
	let best: Span | undefined;
	for (const anchor of held[0] ?? []) {
		const near = held.map((each) => each.reduce((a, b) => (Math.abs(b.from - anchor.from) < Math.abs(a.from - anchor.from) ? b : a)));
		const span = { from: Math.min(...near.map(({ from }) => from)), to: Math.max(...near.map(({ to }) => to)) };
		if (best === undefined || span.to - span.from < best.to - best.from) best = span;
	}
	return best !== undefined && best.to - best.from <= 240 ? best : held[0]?.[0];
}

interface AdmittedNote {
	readonly card: Card;
	readonly admits: ((turn: number) => boolean) | null;
}

async function admittedNotes(across: Across, { speaker, role, note, paths }: SearchFilters): Promise<readonly AdmittedNote[]> {
	const name = speaker?.trim() ?? '';
	const person = name === '' ? null : (await across.whoIsWho()).named(name);
	const wanted = note?.trim().toLowerCase() ?? '';
	return [...across.catalog.interviews.values()]
		.filter((card) => (paths ?? null) === null || paths?.has(card.path) === true)
		.filter((card) => wanted === '' || card.path.toLowerCase().includes(wanted) || card.title.toLowerCase().includes(wanted))
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.flatMap((card): readonly AdmittedNote[] => {
			if (name === '' && (role ?? null) === null) return [{ card, admits: null }];
			const own = new Set(person?.appearances.filter((each) => each.path === card.path).map((each) => each.speaker));
			const speakers = new Set(card.speakers.flatMap((each, place) => ((name === '' || own.has(place) || each.spellings.some(({ key }) => holdsName(key, nameKey(name)))) && ((role ?? null) === null || each.role === role) ? [place] : [])));
			return speakers.size === 0 ? [] : [{ card, admits: (turn: number) => speakers.has(speakerOfTurn(card.turns, turn)) }];
		});
}

/** 'Mike' and 'Krieger' find 'Mike Krieger'; 'Mi' does not. Characters without spaces may stand anywhere. */
function holdsName(whole: string, part: string): boolean {
	if (part === '') return false;
	return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(part) ? whole.includes(part) : ` ${whole.replace(/[·.]/g, ' ')} `.includes(` ${part} `) || whole === part;
}

async function allTurns(across: Across, admitted: readonly AdmittedNote[], most: number): Promise<Found> {
	const turns: FoundTurn[] = [];
	let complete = 0;
	for (const { card, admits } of admitted) {
		const numbers = Array.from({ length: turnCount(card.turns) }, (_, turn) => turn).filter((turn) => admits === null || admits(turn));
		complete += numbers.length;
		if (turns.length >= most || numbers.length === 0) continue;
		const note = await across.open(card.path);
		if (note !== null) for (const turn of numbers.slice(0, most - turns.length)) if (turn < turnCount(note.card.turns)) turns.push({ ...shown(note, turn, undefined), hits: [], isComplete: true, score: 0 });
	}
	return { turns, complete };
}
