// Who is behind the labels of the notes: spellings are joined to people.
import { isPause, mapInSteps, sortInSteps } from '../../model/steps.ts';
import type { Card, CardSpeaker } from '../card.ts';
import { baseName } from '../links.ts';
import { fullNamesIn } from './namesInText.ts';
import { isShortOf, nameKey, nameKind } from './names.ts';
import { peopleFrom } from './people.ts';
import type { Appearance, People, Person } from './people.ts';
import { findPersonNotes } from './personNotes.ts';
import type { PersonNotes } from './personNotes.ts';
import { Spellings } from './spellings.ts';

/** Weight of the name that the note about a person bears: more than any label can have turns. */
const TITLE_OF_NOTE = 1e9;

/**
 * In steps. Spellings are joined where a note or the reader says that they are one:
 * equal full names · spellings of one speaker in one note · a label that links to a note · the title and aliases of a note about them ·
 * '迈克·克里格（Mike Krieger）' · a given name whose note writes it in full in the title or a property.
 * Roles ('Host', '观众1', 'Speaker 2') and given names alone join nothing. A spelling that two notes about people claim joins neither.
 */
export function* findPeople(cards: Iterable<Card>): Generator<void, People> {
	const named = yield* sortInSteps([...cards].filter(hasNames), (a, b) => (a.path < b.path ? -1 : 1));
	const interviews = named.filter(({ speakers }) => speakers.length > 0);
	const notes = yield* findPersonNotes(named, interviews);
	const spellings = new Spellings();
	const appearances = yield* addSpeakers(interviews, notes, spellings);
	addPersonNotes(notes, spellings);
	yield;
	yield* joinGlosses(interviews, spellings);
	const groups = yield* groupsOf(spellings, appearances, notes);
	return yield* peopleFrom(yield* mapInSteps(groups, (group) => personFrom(group, spellings)));
}

/** Whether the card can have a part in who is who: labels find a note about a person by its name. */
export function hasNames(card: Card): boolean {
	return card.speakers.length > 0 || card.nameKeys.length > 0;
}

/** Whether a change from one card to the other can change who is who. */
export function isSameNaming(one: Card, other: Card): boolean {
	const naming = ({ path, title, aliases, nameKeys, isPerson, speakers, glosses, fullNames }: Card): string => JSON.stringify([path, fullNamesIn([title]), aliases, nameKeys, isPerson, speakers.map(({ spellings, turns, link }) => [spellings.map(({ name }) => name), turns, link]), glosses, fullNames]);
	return naming(one) === naming(other);
}

/** Gives where somebody speaks, with one of their keys. */
function* addSpeakers(interviews: readonly Card[], { owners }: PersonNotes, spellings: Spellings): Generator<void, readonly (readonly [key: string, Appearance])[]> {
	const appearances: (readonly [string, Appearance])[] = [];
	for (const [at, card] of interviews.entries()) {
		if (isPause(at)) yield;
		card.speakers.forEach((speaker, place) => {
			const keys = keysOf(card, speaker, owners);
			const [first] = keys.keys();
			if (first === undefined) return;
			for (const [key, name] of keys) {
				spellings.add(key, name, name === speaker.name ? speaker.turns + 1 : 1);
				spellings.join(first, key);
			}
			appearances.push([first, { path: card.path, speaker: place }]);
		});
	}
	return appearances;
}

/** The keys that tell who the speaker is, with how they are written; none for a role or an unexplained given name. */
function keysOf(card: Card, speaker: CardSpeaker, owners: PersonNotes['owners']): ReadonlyMap<string, string> {
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
	return keys;
}

function addPersonNotes({ all, owners }: PersonNotes, spellings: Spellings): void {
	for (const { keys, card, name } of all) {
		const [first] = keys;
		if (first === undefined) continue;
		spellings.add(first, name, TITLE_OF_NOTE);
		for (const alias of card.aliases) if (owners.get(nameKey(alias)) === card.path) spellings.add(nameKey(alias), alias, 0);
		for (const key of keys) spellings.join(first, key);
	}
}

/** A gloss joins where one side is somebody known; the other side must be whole, or known as well. */
function* joinGlosses(cards: readonly Card[], spellings: Spellings): Generator<void, void> {
	let seen = 0;
	for (const { glosses } of cards) for (const { before, isCut, inside } of glosses) {
		if (isPause(seen++)) yield;
		const right = nameKey(inside);
		// '创始人迈克·克里格（…）': what stands before the bracket may end in a name that is known.
		const ends = Array.from({ length: before.length - 1 }, (_, at) => nameKey(before.slice(at)));
		const left = ends.find((end) => spellings.has(end)) ?? (isCut ? null : nameKey(before));
		if (left === null || left === right || (!spellings.has(left) && !spellings.has(right)) || nameKind(inside) !== 'full' || nameKind(left) === 'none') continue;
		if (!spellings.has(left)) spellings.add(left, before, 0);
		if (!spellings.has(right)) spellings.add(right, inside, 0);
		spellings.join(left, right);
	}
}

interface Group {
	readonly keys: string[];
	readonly appearances: Appearance[];
	note: string | null;
}

function* groupsOf(spellings: Spellings, appearances: readonly (readonly [key: string, Appearance])[], { all }: PersonNotes): Generator<void, readonly Group[]> {
	const groups = new Map<string, Group>();
	const group = (key: string): Group => {
		const root = spellings.root(key);
		const known = groups.get(root) ?? { keys: [], appearances: [], note: null };
		groups.set(root, known);
		return known;
	};
	let seen = 0;
	for (const key of spellings.keys()) {
		if (isPause(seen++)) yield;
		group(key).keys.push(key);
	}
	for (const [key, appearance] of appearances) {
		if (isPause(seen++)) yield;
		group(key).appearances.push(appearance);
	}
	for (const { keys: [key], card } of all) if (key !== undefined) group(key).note ??= card.path;
	return [...groups.values()];
}

function personFrom({ keys, appearances, note }: Group, spellings: Spellings): Person {
	const counts = spellings.of(keys);
	const bare = (name: string): number => (/[()（）]/.test(name) ? 1 : 0);
	const full = (name: string): number => (nameKind(name) === 'full' ? 0 : 1);
	const shouted = (name: string): number => (name === name.toUpperCase() && name !== name.toLowerCase() ? 1 : 0);
	const titled = (count: number): number => (count >= TITLE_OF_NOTE ? 0 : 1);
	const names = [...counts].sort(([a, m], [b, n]) => titled(m) - titled(n) || bare(a) - bare(b) || full(a) - full(b) || shouted(a) - shouted(b) || n - m || (a < b ? -1 : 1)).map(([name]) => name);
	const [name = ''] = names;
	return { id: note ?? nameKey(name), name, names, note, appearances };
}
