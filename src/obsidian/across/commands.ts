// The commands over several interviews.
import { Notice } from 'obsidian';
import { commonTopics, compare } from '../../app/across/compare.ts';
import type { Subject } from '../../app/across/compare.ts';
import type { CommandRow } from '../commands/row.ts';
import { CompareModal } from './modals/compareModal.ts';
import type { AcrossContext, AcrossDoor } from './door.ts';
import { linkMentionsHere } from './linkMentions.ts';
import { pickOne, pickPerson } from './pick.ts';
import type { Choice } from './pick.ts';
import { placePersonHere } from './personSection.ts';
import { ReviewModal } from './modals/reviewModal.ts';
import { SearchModal } from './modals/searchModal.ts';

export const ACROSS_COMMANDS: readonly CommandRow<AcrossContext>[] = [
	{ id: 'search-turns', name: ({ across }) => across.commands.search, icon: 'search', run: ({ app, door }) => new SearchModal(app, door).open() },
	{ id: 'open-person', name: ({ across }) => across.commands.person, icon: 'user-round', run: openPicked },
	{ id: 'insert-person', name: ({ across }) => across.commands.insertPerson, icon: 'user-round-pen', applies: ({ app }) => app.workspace.getActiveFile()?.extension === 'md', run: placePersonHere },
	{ id: 'compare', name: ({ across }) => across.commands.compare, icon: 'columns-2', run: comparePicked },
	{ id: 'link-mentions', name: ({ across }) => across.commands.linkMentions, icon: 'link', applies: ({ door, path }) => door.across.catalog.interviews.has(path() ?? ''), run: linkMentionsHere },
	{ id: 'review-interviews', name: ({ across }) => across.commands.review, icon: 'list-checks', run: (context) => new ReviewModal(context.app, context).open() },
	{ id: 'rebuild-index', name: ({ across }) => across.commands.rebuild, icon: 'refresh-cw', run: rebuild },
];

async function openPicked({ app, door }: AcrossContext): Promise<void> {
	const id = await pickPerson(app, door);
	if (id !== null) door.openPerson(id);
}

/** Two, and as many more as the reader wants; then the topic. */
async function comparePicked({ app, door }: AcrossContext): Promise<void> {
	const { compare: words } = door.phrases.across;
	const chosen: Subject[] = [];
	for (;;) {
		const known = new Set(chosen.map((each) => JSON.stringify(each)));
		const others = (): readonly Choice<Subject | null>[] => subjects(door).filter(({ value }) => !known.has(JSON.stringify(value)));
		const choices = (): readonly Choice<Subject | null>[] => [...(chosen.length > 1 ? [{ value: null, words: words.enough(chosen.length) }] : []), ...others()];
		const next = await pickOne(app, door, { placeholder: chosen.length === 0 ? words.first : chosen.length === 1 ? words.second : words.another, choices });
		if (next === undefined) return;
		if (next === null) break;
		chosen.push(next);
	}
	const topic = await pickOne(app, door, { placeholder: words.topic, choices: () => commonTopics(door.across, chosen).map((each) => ({ value: each, words: each })), own: (typed) => typed });
	if (topic !== undefined) new CompareModal(app, door, topic, await compare(door.across, chosen, topic)).open();
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
