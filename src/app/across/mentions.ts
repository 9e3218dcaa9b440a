// Who is spoken of by others, over all interviews, and the links that could be made of it.
import type { Mention } from '../../core/index/people/mentions.ts';
import { mentionsIn, namesToFind, planLinks } from '../../core/index/people/mentions.ts';
import { nameKey } from '../../core/index/people/names.ts';
import type { Person } from '../../core/index/people/people.ts';
import { baseName } from '../../core/index/links.ts';
import type { OpenNote } from '../../core/index/passage.ts';
import { parseQuery } from '../../core/index/search/query.ts';
import { rankTurns } from '../../core/index/search/rank.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { Across, Names } from './across.ts';
import { withNotes } from './withNotes.ts';

/** A note with everything in it that speaks of somebody. */
export interface MentioningNote {
	readonly note: OpenNote;
	readonly mentions: readonly Mention[];
}

/** Notes that are opened for one question at most. */
const MOST_NOTES = 200;
/** Turns that are ranked to find them, for each name. */
const MOST_TURNS = 1000;

/** In steps, all mentions in one note, of anybody; `only` names the turns to look at. */
export function mentionsOf(across: Across, { people, finder }: Names, note: OpenNote, only: ReadonlySet<number> | null = null): Generator<void, readonly Mention[]> {
	// The person whose note a link leads to has its path for an id.
	return mentionsIn(note, people, finder, (target) => people.byId.get(across.resolve(target, note.card.path) ?? '')?.id ?? null, only);
}

/** The interviews in which others speak of these people, with most mentions first. The packed words say which turns to look at. */
export async function whereMentioned(across: Across, names: Names, people: readonly Person[], but: string | null = null): Promise<readonly MentioningNote[]> {
	const wanted = new Set(people.map((person) => person.id));
	const found: MentioningNote[] = [];
	const places = [...(await candidates(across, people))].map(([path, turns]) => ({ path, turns })).filter(({ path }) => path !== but);
	for await (const [{ turns }, note] of withNotes(across, places)) {
		const mentions = note === null ? [] : (await across.inSlices(mentionsOf(across, names, note, turns))).filter((mention) => wanted.has(mention.person));
		if (note !== null && mentions.length > 0) found.push({ note, mentions });
	}
	return found.sort((a, b) => b.mentions.length - a.mentions.length || (a.note.card.path < b.note.card.path ? -1 : 1));
}

/** By path the turns that link to one of the people's notes, or hold all words of one of their names. */
async function candidates(across: Across, people: readonly Person[]): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
	const turns = new Map<string, Set<number>>();
	const add = (path: string, turn: number): void => {
		const held = turns.get(path) ?? new Set<number>();
		if (turns.size < MOST_NOTES || held.size > 0) turns.set(path, held.add(turn));
	};
	const notes = new Set(people.flatMap((person) => (person.note === null ? [] : [nameKey(baseName(person.note))])));
	if (notes.size > 0) for (const card of across.catalog.interviews.values()) for (const { target, turn } of card.links) if (notes.has(nameKey(baseName(target)))) add(card.path, turn);
	const words = await across.words();
	const searchable = [...across.catalog.interviews.keys()].sort().flatMap((path) => {
		const own = words.get(path);
		return own === undefined ? [] : [{ path, words: own, admits: null }];
	});
	for (const name of people.flatMap(namesToFind)) {
		const query = parseQuery(`"${name.replace(/["“”]/g, ' ')}"`);
		for (const { path, turn } of (await across.inSlices(rankTurns(searchable, query, MOST_TURNS))).ranked) add(path, turn);
	}
	return turns;
}

/** In steps, the edits of one note that make links of unlinked mentions; `only` names the people that are meant, all where it is null. */
export function* planMentionLinks(across: Across, names: Names, note: OpenNote, only: ReadonlySet<string> | null = null): Generator<void, readonly Edit[]> {
	const mentions = (yield* mentionsOf(across, names, note)).filter((mention) => only === null || only.has(mention.person));
	return planLinks(note.text, mentions, (id) => {
		const target = names.people.byId.get(id)?.note ?? null;
		return target === null ? null : across.linkTo(target, note.card.path);
	});
}

/** An interview and the links that could be made in it. */
export interface LinkableNote {
	readonly note: OpenNote;
	readonly edits: readonly Edit[];
}

/** The unlinked mentions of these people as links, by interview; none of people without a note. `path` names the one interview to look at. */
export async function linksToMake(across: Across, people: readonly Person[], path: string | null = null): Promise<readonly LinkableNote[]> {
	const only = new Set(people.filter(({ note }) => note !== null).map(({ id }) => id));
	if (only.size === 0) return [];
	const names = await across.names();
	const notes = path === null ? (await whereMentioned(across, names, people)).map(({ note }) => note) : [await across.open(path)].filter((note) => note !== null);
	const linkable: LinkableNote[] = [];
	for (const note of notes) {
		const edits = await across.inSlices(planMentionLinks(across, names, note, only));
		if (edits.length > 0) linkable.push({ note, edits });
	}
	return linkable;
}
