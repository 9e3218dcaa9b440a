// The commands over several interviews.
import { Notice } from 'obsidian';
import { commonTopics, compare } from '../../app/across/compare.ts';
import type { Subject } from '../../app/across/compare.ts';
import type { CommandRow } from '../commands/row.ts';
import { CompareModal } from './modals/compareModal.ts';
import type { AcrossContext, AcrossDoor } from './door.ts';
import { linkMentionsHere } from './linkMentions.ts';
import { pickOne } from './pick.ts';
import type { Choice } from './pick.ts';
import { ReviewModal } from './modals/reviewModal.ts';
import { SearchModal } from './modals/searchModal.ts';

export const ACROSS_COMMANDS: readonly CommandRow<AcrossContext>[] = [
	{ id: 'search-turns', name: ({ across }) => across.commands.search, icon: 'search', run: ({ app, door }) => new SearchModal(app, door).open() },
	{ id: 'open-person', name: ({ across }) => across.commands.person, icon: 'user-round', run: pickPerson },
	{ id: 'compare', name: ({ across }) => across.commands.compare, icon: 'columns-2', run: comparePicked },
	{ id: 'link-mentions', name: ({ across }) => across.commands.linkMentions, icon: 'link', applies: ({ door, path }) => door.across.catalog.interviews.has(path() ?? ''), run: linkMentionsHere },
	{ id: 'review-interviews', name: ({ across }) => across.commands.review, icon: 'list-checks', run: (context) => new ReviewModal(context.app, context).open() },
	{ id: 'rebuild-index', name: ({ across }) => across.commands.rebuild, icon: 'refresh-cw', run: rebuild },
];

async function pickPerson({ app, door }: AcrossContext): Promise<void> {
	const id = await pickOne(app, door, { placeholder: door.phrases.across.person.pick, choices: () => door.across.people.all.map((person) => ({ value: person.id, words: person.name })) });
	if (id !== null) door.openPerson(id);
}

async function comparePicked({ app, door }: AcrossContext): Promise<void> {
	const { compare: words } = door.phrases.across;
	const choices = (but: Subject | null): readonly Choice<Subject>[] => subjects(door).filter(({ value }) => JSON.stringify(value) !== JSON.stringify(but));
	const first = await pickOne(app, door, { placeholder: words.first, choices: () => choices(null) });
	const second = first === null ? null : await pickOne(app, door, { placeholder: words.second, choices: () => choices(first) });
	if (first === null || second === null) return;
	const both = [first, second];
	const topic = await pickOne(app, door, { placeholder: words.topic, choices: () => commonTopics(door.across, both).map((each) => ({ value: each, words: each })), own: (typed) => typed });
	if (topic !== null) new CompareModal(app, door, topic, await compare(door.across, both, topic)).open();
}

/** Everybody and every interview. */
function subjects({ across, phrases }: AcrossDoor): readonly Choice<Subject>[] {
	const { compare: words } = phrases.across;
	return [
		...across.people.all.map(({ id, name }): Choice<Subject> => ({ value: { kind: 'person', person: id }, words: `${name} · ${words.personKind}` })),
		...[...across.catalog.interviews.values()].map(({ path, title }): Choice<Subject> => ({ value: { kind: 'note', path }, words: `${title} · ${words.interview}` })),
	];
}

async function rebuild({ door }: AcrossContext): Promise<void> {
	new Notice(door.phrases.across.rebuilding);
	await door.indexer.rebuild();
}
