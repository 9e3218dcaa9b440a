// One person over all interviews: who is behind the labels of the notes.
import type { Card, CardSpeaker } from '../card.ts';
import { baseName } from '../links.ts';
import { fullNamesIn } from './namesInText.ts';
import { isShortOf, nameKey, nameKind } from './names.ts';

/** Weight of the name that the note about a person bears: more than any label can have turns. */
const TITLE_OF_NOTE = 1e9;

export interface Appearance {
	readonly path: string;
	/** Place in the card's list of speakers. */
	readonly speaker: number;
}

export interface Person {
	/** Stays the same while the name that they are shown under does. */
	readonly id: string;
	readonly name: string;
	/** Every spelling, the shown one first. */
	readonly names: readonly string[];
	/** The note about them, null where there is none. */
	readonly note: string | null;
	/** Where they speak, in the order of the paths. */
	readonly appearances: readonly Appearance[];
}

export interface People {
	/** In the order of their names. */
	readonly all: readonly Person[];
	readonly byId: ReadonlyMap<string, Person>;
	/** The person behind a speaker; null for a role, or a given name that nothing explains. */
	of(path: string, speaker: number): Person | null;
	/** By any spelling or by id; null where nobody or more than one has it. */
	named(name: string): Person | null;
}

/**
 * Spellings are joined where a note or the reader says that they are one:
 * equal full names · spellings of one speaker in one note · a label that links to a note · the title and aliases of a note about them ·
 * '迈克·克里格（Mike Krieger）' · a given name whose note writes it in full in the title or a property.
 * Roles ('Host', '观众1', 'Speaker 2') and given names alone join nothing. A spelling that two notes about people claim joins neither.
 */
export function findPeople(cards: Iterable<Card>): People {
	const sorted = [...cards].sort((a, b) => (a.path < b.path ? -1 : 1));
	const interviews = sorted.filter((card) => card.speakers.length > 0);
	const union = new Union();
	const spellings = new Map<string, Map<string, number>>();
	const spell = (key: string, name: string, weight: number): void => {
		const counts = spellings.get(key) ?? new Map<string, number>();
		spellings.set(key, counts.set(name, (counts.get(name) ?? 0) + weight));
	};

	const personNotes = findPersonNotes(sorted, interviews);
	const keyOfSpeaker = new Map<string, string>();
	const fullKeys = new Set<string>();
	for (const card of interviews) {
		card.speakers.forEach((speaker, place) => {
			const keys = keysOf(card, speaker, personNotes.owners);
			const [first] = keys;
			if (first === undefined) return;
			for (const { key, name } of keys) {
				union.join(first.key, key);
				spell(key, name, name === speaker.name ? speaker.turns + 1 : 1);
				fullKeys.add(key);
			}
			keyOfSpeaker.set(`${card.path}\n${place}`, first.key);
		});
	}
	for (const { keys, card, name } of personNotes.all) {
		const [first] = keys;
		if (first === undefined) continue;
		for (const key of keys) union.join(first, key);
		spell(first, name, TITLE_OF_NOTE);
		for (const alias of card.aliases) if (personNotes.owners.get(nameKey(alias)) === card.path) spell(nameKey(alias), alias, 0);
		for (const key of keys) fullKeys.add(key);
	}
	joinGlosses(interviews, union, fullKeys, spell);

	const groups = new Map<string, { keys: string[]; appearances: Appearance[]; note: string | null }>();
	const group = (key: string): { keys: string[]; appearances: Appearance[]; note: string | null } => {
		const root = union.root(key);
		const known = groups.get(root) ?? { keys: [], appearances: [], note: null };
		groups.set(root, known);
		return known;
	};
	for (const key of fullKeys) group(key).keys.push(key);
	for (const card of interviews) {
		card.speakers.forEach((_, speaker) => {
			const key = keyOfSpeaker.get(`${card.path}\n${speaker}`);
			if (key !== undefined) group(key).appearances.push({ path: card.path, speaker });
		});
	}
	for (const { keys: [key], card } of personNotes.all) if (key !== undefined) group(key).note ??= card.path;
	return peopleFrom([...groups.values()].map(({ keys, appearances, note }) => personFrom(keys, appearances, note, spellings)));
}

/** Whether a change from one card to the other can change who is who. */
export function isSameNaming(one: Card, other: Card): boolean {
	const naming = ({ path, title, aliases, nameKeys, isPerson, speakers, glosses, fullNames }: Card): string => JSON.stringify([path, title, aliases, nameKeys, isPerson, speakers.map(({ spellings, turns, link }) => [spellings.map(({ name }) => name), turns, link]), glosses, fullNames]);
	return naming(one) === naming(other);
}

interface PersonNote {
	readonly card: Card;
	readonly name: string;
	readonly keys: readonly string[];
}

/** Notes that say they are about a person, or that have aliases and bear a name that labels or links of labels use. `owners`: key → the one note. */
function findPersonNotes(cards: readonly Card[], interviews: readonly Card[]): { readonly all: readonly PersonNote[]; readonly owners: ReadonlyMap<string, string | null> } {
	const used = new Set(interviews.flatMap((card) => card.speakers.flatMap(({ spellings, link }) => [...spellings.map(({ key }) => key), ...(link === null ? [] : [nameKey(baseName(link))])])));
	const found = cards
		.filter((card) => card.isPerson || card.nameKeys.some((key) => used.has(key)))
		.map((card) => ({ card, name: baseName(card.path), keys: card.nameKeys }));
	const owners = new Map<string, string | null>();
	for (const { card, keys } of found) for (const key of keys) owners.set(key, owners.has(key) && owners.get(key) !== card.path ? null : card.path);
	return { all: found.map((note) => ({ ...note, keys: note.keys.filter((key) => owners.get(key) === note.card.path) })), owners };
}

/** The keys that tell who the speaker is; none for a role or an unexplained given name. */
function keysOf(card: Card, speaker: CardSpeaker, owners: ReadonlyMap<string, string | null>): readonly { readonly key: string; readonly name: string }[] {
	const keys = new Map<string, string>();
	const shorts: string[] = [];
	for (const { name, key, kind } of speaker.spellings) {
		if (kind === 'full' || (kind === 'short' && typeof owners.get(key) === 'string')) keys.set(key, keys.get(key) ?? name);
		else if (kind === 'short') shorts.push(key);
	}
	if (speaker.link !== null) {
		const name = baseName(speaker.link);
		if (nameKind(name) !== 'none') keys.set(nameKey(name), name);
	}
	if (keys.size === 0 && shorts.length > 0) {
		const names = [...card.fullNames, ...fullNamesIn([card.title])].map((name) => [nameKey(name), name] as const);
		const full = [...new Map(names.filter(([key]) => shorts.some((short) => isShortOf(short, key))))];
		if (full.length === 1 && full[0] !== undefined) keys.set(...full[0]);
	}
	return [...keys].map(([key, name]) => ({ key, name }));
}

/** A gloss joins where one side is somebody known; the other side must be whole, or known as well. */
function joinGlosses(cards: readonly Card[], union: Union, known: Set<string>, spell: (key: string, name: string, weight: number) => void): void {
	const glosses = cards.flatMap((card) => card.glosses);
	for (const { before, isCut, inside } of glosses) {
		const right = nameKey(inside);
		// '创始人迈克·克里格（…）': what stands before the bracket may end in a name that is known.
		const ends = Array.from({ length: before.length - 1 }, (_, at) => nameKey(before.slice(at)));
		const left = ends.find((end) => known.has(end)) ?? (isCut ? null : nameKey(before));
		if (left === null || left === right || (!known.has(left) && !known.has(right)) || nameKind(inside) !== 'full' || nameKind(left) === 'none') continue;
		union.join(left, right);
		if (!known.has(left)) spell(left, before, 0);
		if (!known.has(right)) spell(right, inside, 0);
		known.add(left).add(right);
	}
}

function personFrom(keys: readonly string[], appearances: readonly Appearance[], note: string | null, spellings: ReadonlyMap<string, ReadonlyMap<string, number>>): Person {
	const counts = new Map<string, number>();
	for (const key of keys) for (const [name, count] of spellings.get(key) ?? []) counts.set(name, (counts.get(name) ?? 0) + count);
	const bare = (name: string): number => (/[()（）]/.test(name) ? 1 : 0);
	const full = (name: string): number => (nameKind(name) === 'full' ? 0 : 1);
	const shouted = (name: string): number => (name === name.toUpperCase() && name !== name.toLowerCase() ? 1 : 0);
	const titled = (count: number): number => (count >= TITLE_OF_NOTE ? 0 : 1);
	const names = [...counts].sort(([a, m], [b, n]) => titled(m) - titled(n) || bare(a) - bare(b) || full(a) - full(b) || shouted(a) - shouted(b) || n - m || (a < b ? -1 : 1)).map(([name]) => name);
	const [name = ''] = names;
	return { id: note ?? nameKey(name), name, names, note, appearances };
}

function peopleFrom(all: readonly Person[]): People {
	const sorted = [...all].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
	const byId = new Map(sorted.map((person) => [person.id, person]));
	const bySpeaker = new Map(sorted.flatMap((person) => person.appearances.map(({ path, speaker }) => [`${path}\n${speaker}`, person] as const)));
	const byName = new Map<string, Person | null>();
	for (const person of sorted) for (const key of new Set(person.names.map(nameKey))) byName.set(key, byName.has(key) ? null : person);
	return {
		all: sorted,
		byId,
		of: (path, speaker) => bySpeaker.get(`${path}\n${speaker}`) ?? null,
		named: (name) => byId.get(name) ?? byName.get(nameKey(name)) ?? null,
	};
}

/** Keys that were found to be one. The root of a group is its smallest key, whatever the order of joining. */
class Union {
	readonly #up = new Map<string, string>();

	root(key: string): string {
		let at = key;
		for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up;
		if (at !== key) this.#up.set(key, at);
		return at;
	}

	join(one: string, other: string): void {
		const [a, b] = [this.root(one), this.root(other)];
		if (a !== b) this.#up.set(a < b ? b : a, a < b ? a : b);
	}
}
