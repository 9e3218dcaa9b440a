// Two or more interviews or people on one topic, side by side, in their own words; who says nothing of it is told plainly.
import { fold } from '../../core/text/fold.ts';
import type { Across } from './across.ts';
import { searchTurns } from './search.ts';
import type { FoundTurn } from './search.ts';

export type Subject = { readonly kind: 'note'; readonly path: string } | { readonly kind: 'person'; readonly person: string };

export interface ComparedSubject {
	readonly subject: Subject;
	/** Title or name. */
	readonly name: string;
	/** Best first; empty says that there is nothing on the topic. */
	readonly turns: readonly FoundTurn[];
	/** Turns on the topic, shown or not. */
	readonly all: number;
}

/** One row for each subject, in their order, with at most `most` turns each: nobody's words crowd out another's. */
export async function compare(across: Across, subjects: readonly Subject[], topic: string, most = 3): Promise<readonly ComparedSubject[]> {
	const rows: ComparedSubject[] = [];
	const people = await across.whoIsWho();
	for (const subject of subjects) {
		if (subject.kind === 'note') {
			const card = across.catalog.get(subject.path);
			const { turns, complete } = await searchTurns(across, topic, { paths: new Set([subject.path]) }, most);
			rows.push({ subject, name: card?.title ?? subject.path, turns, all: Math.max(complete, turns.length) });
		} else {
			const person = people.named(subject.person);
			const found = person === null ? { turns: [], complete: 0 } : await searchTurns(across, topic, { speaker: person.id, paths: new Set(person.appearances.map(({ path }) => path)) }, most);
			rows.push({ subject, name: person?.name ?? subject.person, turns: found.turns, all: Math.max(found.complete, found.turns.length) });
		}
	}
	return rows;
}

/** Topics that two or more of the subjects talk of, the commonest of them first: proposals for what to compare. */
export function commonTopics(across: Across, subjects: readonly Subject[], most = 12): readonly string[] {
	const counts = new Map<string, { readonly words: string; readonly subjects: Set<number>; count: number }>();
	subjects.forEach((subject, number) => {
		const paths = subject.kind === 'note' ? [subject.path] : (across.people.named(subject.person)?.appearances ?? []).map(({ path }) => path);
		for (const path of new Set(paths)) {
			for (const { term, words, count } of across.catalog.get(path)?.topics ?? []) {
				const topic = counts.get(fold(term)) ?? { words, subjects: new Set<number>(), count: 0 };
				topic.subjects.add(number);
				topic.count += count;
				counts.set(fold(term), topic);
			}
		}
	});
	return [...counts.values()].filter((topic) => topic.subjects.size > 1).sort((a, b) => b.subjects.size - a.subjects.size || b.count - a.count || (a.words < b.words ? -1 : 1)).slice(0, most).map(({ words }) => words);
}
