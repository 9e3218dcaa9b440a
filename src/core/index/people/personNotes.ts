// Which notes are about a person, and whose names they settle.
import { isPause } from '../../model/steps.ts';
import type { Card } from '../card.ts';
import { baseName } from '../links.ts';
import { nameKey } from './names.ts';

export interface PersonNote {
	readonly card: Card;
	readonly name: string;
	/** The keys that no other note about a person has. */
	readonly keys: readonly string[];
}

export interface PersonNotes {
	readonly all: readonly PersonNote[];
	/** For each key the path of the one note; null where several claim it. */
	readonly owners: ReadonlyMap<string, string | null>;
}

/** Notes that say they are about a person, or that bear a name or an alias that labels or links of labels use. In steps. */
export function* findPersonNotes(cards: readonly Card[], interviews: readonly Card[]): Generator<void, PersonNotes> {
	const used = new Set<string>();
	for (const [at, { speakers }] of interviews.entries()) {
		if (isPause(at)) yield;
		for (const { spellings, link } of speakers) {
			for (const { key } of spellings) used.add(key);
			if (link !== null) used.add(nameKey(baseName(link)));
		}
	}
	const found: Card[] = [];
	const owners = new Map<string, string | null>();
	for (const [at, card] of cards.entries()) {
		if (isPause(at)) yield;
		if (!card.isPerson && !card.nameKeys.some((key) => used.has(key))) continue;
		found.push(card);
		for (const key of card.nameKeys) owners.set(key, owners.has(key) && owners.get(key) !== card.path ? null : card.path);
	}
	return { all: found.map((card) => ({ card, name: baseName(card.path), keys: card.nameKeys.filter((key) => owners.get(key) === card.path) })), owners };
}
