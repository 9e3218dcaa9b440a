// Where somebody is spoken of by others, linked or not, and the edits that make links of mere names.
import type { Edit } from '../../model/edit.ts';
import type { Span } from '../../model/span.ts';
import { isPause, mapInSteps } from '../../model/steps.ts';
import { linksIn } from '../links.ts';
import type { OpenNote } from '../passage.ts';
import { turnAt, turnCount } from '../turnTable.ts';
import { nameFinder } from './nameFinder.ts';
import type { NameFinder } from './nameFinder.ts';
import { nameKind } from './names.ts';
import type { People, Person } from './people.ts';

/** The span is that of the name as it is shown; of the whole link where there is one. */
export interface Mention extends Span {
	readonly person: string;
	readonly turn: number;
	readonly isLinked: boolean;
}

/** Finds the names of the given people; made in steps. A given name alone is looked for only where the note about the person lists it as an alias. */
export function* finderFor(people: readonly Person[]): Generator<void, NameFinder> {
	const names = yield* mapInSteps(people, (person) => namesToFind(person).map((name) => [name, person.id] as const));
	return yield* nameFinder(names.flat());
}

/** The spellings by which others may speak of the person. */
export function namesToFind(person: Person): readonly string[] {
	return person.names.filter((name) => !/[()（）[\]]/.test(name) && (nameKind(name) === 'full' || (person.note !== null && nameKind(name) === 'short')));
}

/**
 * In steps, every place in a turn that names somebody who is not its speaker, in the order of the text. `linked` says whose note a link leads to:
 * the person's id, or null. `only` names the turns to look at, all where it is null.
 */
export function* mentionsIn(note: OpenNote, people: People, finder: NameFinder, linked: (target: string) => string | null, only: ReadonlySet<number> | null = null): Generator<void, readonly Mention[]> {
	const { card, text } = note;
	const mentions: Mention[] = [];
	for (let turn = 0; turn < turnCount(card.turns); turn++) {
		if (isPause(turn)) yield;
		if (only?.has(turn) === false) continue;
		const { body, speaker } = turnAt(card.turns, turn);
		const own = people.of(card.path, speaker)?.id;
		const { links, marked } = linksIn(text, body.from, body.to);
		const found: Mention[] = [];
		for (const link of links) {
			const person = linked(link.target);
			if (person !== null) found.push({ person, turn, from: link.from, to: link.to, isLinked: true });
		}
		for (const { from, to, id } of finder.find(text, body.from, body.to)) {
			const mark = marked.find((span) => span.from < to && from < span.to);
			if (mark === undefined) found.push({ person: id, turn, from, to, isLinked: false });
		}
		mentions.push(...found.filter(({ person }) => person !== own).sort((a, b) => a.from - b.from));
	}
	return mentions;
}

/**
 * The edits that make links of unlinked mentions: '[[Mike Krieger]]', or '[[Mike Krieger|迈克]]' where the words are others. `link` is what
 * the host writes for the person's note, null where there is none: such mentions stay. Nothing but the names is touched.
 */
export function planLinks(text: string, mentions: readonly Mention[], link: (person: string) => string | null): readonly Edit[] {
	return mentions.flatMap(({ person, from, to, isLinked }) => {
		const target = isLinked ? null : link(person);
		if (target === null) return [];
		const words = text.slice(from, to);
		return [{ from, to, insert: words === target ? `[[${target}]]` : `[[${target}|${words}]]` }];
	});
}
