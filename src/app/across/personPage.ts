// One person over all interviews: where they spoke and with whom, what they hold by topic, and what others say of them.
import type { Passage } from '../../core/index/passage.ts';
import { passageOf } from '../../core/index/passage.ts';
import { foldUnits } from '../../core/index/search/words.ts';
import type { Role } from '../../core/model/conversation.ts';
import type { Across } from './across.ts';
import { refOf, shownViewpoint } from './reasons.ts';
import type { PersonRef, ShownViewpoint } from './reasons.ts';
import { whereMentioned } from './mentions.ts';

export interface PersonPage {
	readonly person: PersonRef;
	/** Every spelling, the shown one first. */
	readonly names: readonly string[];
	readonly note: string | null;
	/** The newest first, undated ones last. */
	readonly appearances: readonly {
		readonly path: string;
		readonly title: string;
		readonly date: string | null;
		readonly role: Role;
		readonly turns: number;
		readonly share: number;
		/** The others who speak there; without a reference where nobody knows who they are. */
		readonly with: readonly { readonly name: string; readonly role: Role; readonly person: PersonRef | null }[];
	}[];
	/** Topics with most viewpoints first; those that share no topic come last, under null. */
	readonly topics: readonly { readonly words: string | null; readonly viewpoints: readonly (ShownViewpoint & { readonly path: string; readonly title: string })[] }[];
	/** What others say of them, by note. */
	readonly mentions: readonly { readonly path: string; readonly title: string; readonly passages: readonly (Passage & { readonly isLinked: boolean })[] }[];
}

/** Interviews that are opened for one page, and mentions shown of one note, at most. */
const MOST_NOTES = 60;
const MOST_MENTIONS = 12;

/** `who` is an id or any spelling; null where nobody, or more than one person, is called so. */
export async function personPage(across: Across, who: string): Promise<PersonPage | null> {
	const names = await across.names();
	const person = names.people.named(who);
	if (person === null) return null;
	const appearances = person.appearances.flatMap(({ path, speaker }) => {
		const card = across.catalog.get(path);
		const own = card?.speakers[speaker];
		if (card === null || own === undefined) return [];
		const others = card.speakers.flatMap(({ name, role }, place) => {
			const other = names.people.of(path, place);
			return place === speaker || other === person ? [] : [{ name: other?.name ?? name, role, person: other === null ? null : refOf(other) }];
		});
		return [{ path, title: card.title, date: card.date, role: own.role, turns: own.turns, share: own.share, with: others }];
	});
	appearances.sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : (a.date ?? '') < (b.date ?? '') ? 1 : a.path < b.path ? -1 : 1));
	const own = new Set(person.appearances.map(({ path }) => path));
	// Where they speak themselves they are mostly called by name, not spoken of.
	const mentioned = [...(await whereMentioned(across, names, [person]))].sort((a, b) => Number(own.has(a.note.card.path)) - Number(own.has(b.note.card.path)));
	return {
		person: refOf(person),
		names: person.names,
		note: person.note,
		appearances,
		topics: await viewpointsByTopic(across, person.appearances.slice(0, MOST_NOTES)),
		mentions: mentioned.map(({ note, mentions }) => ({
			path: note.card.path,
			title: note.card.title,
			passages: mentions.slice(0, MOST_MENTIONS).map(({ turn, from, to, isLinked }) => ({ ...passageOf(note, turn, { from, to }), isLinked })),
		})),
	};
}

/** A viewpoint belongs to the topic of its note that it names and that most of the person's viewpoints name. */
async function viewpointsByTopic(across: Across, appearances: readonly { readonly path: string; readonly speaker: number }[]): Promise<PersonPage['topics']> {
	const viewpoints: (ShownViewpoint & { readonly path: string; readonly title: string; readonly words: string })[] = [];
	const topics = new Map<string, string>();
	for (const { path, speaker } of appearances) {
		const note = await across.open(path);
		if (note === null) continue;
		for (const { term, words } of note.card.topics) if (!topics.has(term)) topics.set(term, words);
		for (const viewpoint of note.card.viewpoints) {
			if (viewpoint.speaker === speaker) viewpoints.push({ ...shownViewpoint(note, viewpoint), path, title: note.card.title, words: foldUnits(`${viewpoint.text}\n${viewpoint.quote}`) });
		}
	}
	const naming = new Map([...topics.keys()].map((term) => [term, viewpoints.filter(({ words }) => words.includes(term)).length]));
	const groups = new Map<string | null, PersonPage['topics'][number]['viewpoints'][number][]>();
	for (const { words, ...viewpoint } of viewpoints) {
		const [topic = null] = [...naming].filter(([term, count]) => count > 1 && words.includes(term)).sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1)).map(([term]) => term);
		const group = groups.get(topic) ?? [];
		group.push(viewpoint);
		groups.set(topic, group);
	}
	return [...groups]
		.sort((a, b) => Number(a[0] === null) - Number(b[0] === null) || b[1].length - a[1].length)
		.map(([term, group]) => ({ words: term === null ? null : (topics.get(term) ?? term), viewpoints: group }));
}
