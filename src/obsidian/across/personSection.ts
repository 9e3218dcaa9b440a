// The page of a person as a region of a note: placed by a command, written anew with the note's summaries.
import { Notice } from 'obsidian';
import type { App } from 'obsidian';
import { personPage } from '../../app/across/personPage.ts';
import { placeSummary } from '../../app/summary/region.ts';
import { excerptLink } from '../../present/turn/turnLink.ts';
import { personSection } from '../../present/summary/personSection.ts';
import { changeRegions } from '../noteText.ts';
import type { AcrossContext, AcrossDoor } from './door.ts';
import { pickPerson } from './pick.ts';

/** Null where nobody, or more than one person, is called so. `path` is the note that it will stand in. */
export async function personMarkdown(app: App, { across, phrases }: AcrossDoor, who: string, path: string): Promise<string | null> {
	const page = await personPage(across, who);
	if (page === null) return null;
	return personSection(page, {
		note: (to) => across.linkTo(to, path),
		turn: ({ path: file, speaker: { name: speaker }, opening }) => excerptLink(app.vault.getName(), file, { speaker, opening }),
	}, phrases);
}

/** Puts it into the note; nothing outside the region changes, and one that stands there is replaced. */
export async function placePerson(app: App, door: AcrossDoor, id: string, path: string): Promise<void> {
	const { across, phrases: { across: words, summary } } = door;
	const [file, name] = [app.vault.getFileByPath(path), (await across.whoIsWho()).byId.get(id)?.name];
	const markdown = file === null || name === undefined ? null : await personMarkdown(app, door, id, path);
	if (file === null || name === undefined || markdown === null) {
		new Notice(words.person.nobody);
		return;
	}
	const { kept } = await changeRegions(app, file, (text) => placeSummary(text, { scope: { kind: 'person', of: name }, length: 'medium', writer: '' }, markdown));
	new Notice(words.person.placed(file.basename));
	if (kept > 0) new Notice(summary.kept(kept));
}

/** In the note about somebody it is theirs; in any other the reader chooses whose. */
export async function placePersonHere({ app, door }: AcrossContext): Promise<void> {
	const path = app.workspace.getActiveFile()?.path ?? null;
	if (path === null) return;
	const id = (await door.across.whoIsWho()).byId.has(path) ? path : await pickPerson(app, door);
	if (id !== null) await placePerson(app, door, id, path);
}
