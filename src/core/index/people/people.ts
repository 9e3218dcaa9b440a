// One person over all interviews, and how they are found: by name, by id, by the place where they speak.
import { isPause, sortInSteps } from '../../model/steps.ts';
import { nameKey } from './names.ts';

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

/** The people with their ways to be found, in steps. */
export function* peopleFrom(all: readonly Person[]): Generator<void, People> {
	const sorted = yield* sortInSteps(all, (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
	const byId = new Map<string, Person>();
	const bySpeaker = new Map<string, Person[]>();
	const byName = new Map<string, Person | null>();
	for (const [at, person] of sorted.entries()) {
		if (isPause(at)) yield;
		byId.set(person.id, person);
		for (const { path, speaker } of person.appearances) {
			const speakers = bySpeaker.get(path) ?? [];
			bySpeaker.set(path, speakers);
			speakers[speaker] = person;
		}
		for (const key of new Set(person.names.map(nameKey))) byName.set(key, byName.has(key) ? null : person);
	}
	return {
		all: sorted,
		byId,
		of: (path, speaker) => bySpeaker.get(path)?.[speaker] ?? null,
		named: (name) => byId.get(name) ?? byName.get(nameKey(name)) ?? null,
	};
}
