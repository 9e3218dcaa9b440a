// The commands over several interviews.
import { Notice } from 'obsidian';
import { commonTopics, compare } from '../../app/across/compare.ts';
import type { Subject } from '../../app/across/compare.ts';
import type { CommandRow } from '../commands/row.ts';
import { CompareModal } from './compareModal.ts';
import type { AcrossContext } from './door.ts';
import { linkMentions } from './linkMentions.ts';
import { pickOne } from './pick.ts';
import { ReviewModal } from './reviewModal.ts';
import { SearchModal } from './searchModal.ts';

export const ACROSS_COMMANDS: readonly CommandRow<AcrossContext>[] = [
	{ id: 'search-turns', name: ({ across }) => across.commands.search, icon: 'search', run: ({ app, door }) => new SearchModal(app, door).open() },
	{ id: 'open-person', name: ({ across }) => across.commands.person, icon: 'user-round', run: pickPerson },
	{ id: 'compare', name: ({ across }) => across.commands.compare, icon: 'columns-2', run: comparePicked },
	{ id: 'link-mentions', name: ({ across }) => across.commands.linkMentions, icon: 'link', applies: ({ door, path }) => door.across.catalog.interviews.has(path() ?? ''), run: linkMentions },
	{ id: 'review-interviews', name: ({ across }) => across.commands.review, icon: 'list-checks', run: (context) => new ReviewModal(context.app, context).open() },
	{ id: 'rebuild-index', name: ({ across }) => across.commands.rebuild, icon: 'refresh-cw', run: rebuild },
];

async function pickPerson({ app, door }: AcrossContext): Promise<void> {
	const { across } = door.phrases;
	const id = await pickOne(app, door.across.people.all.map((person) => ({ value: person.id, words: person.name })), across.person.pick);
	if (id !== null) door.openPerson(id);
}

const ofPerson = (person: string): Subject => ({ kind: 'person', person });
const ofNote = (path: string): Subject => ({ kind: 'note', path });

async function comparePicked({ app, door }: AcrossContext): Promise<void> {
	const { compare: words } = door.phrases.across;
	const choices = [
		...door.across.people.all.map(({ id, name }) => ({ value: ofPerson(id), words: `${name} · ${words.personKind}` })),
		...[...door.across.catalog.interviews.values()].map(({ path, title }) => ({ value: ofNote(path), words: `${title} · ${words.interview}` })),
	];
	const first = await pickOne(app, choices, words.first);
	const second = first === null ? null : await pickOne(app, choices.filter(({ value }) => value !== first), words.second);
	if (first === null || second === null) return;
	const subjects = [first, second];
	const topic = await pickOne(app, commonTopics(door.across, subjects).map((each) => ({ value: each, words: each })), words.topic, (typed) => typed);
	if (topic !== null) new CompareModal(app, door, topic, await compare(door.across, subjects, topic)).open();
}

async function rebuild({ door }: AcrossContext): Promise<void> {
	new Notice(door.phrases.across.rebuilding);
	await door.indexer.rebuild();
}
