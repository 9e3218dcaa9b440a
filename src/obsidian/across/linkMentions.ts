// Makes links of names that are mentioned but not linked: the reader sees each with its surroundings and chooses; all of it can be taken back.
import { Notice } from 'obsidian';
import type { App } from 'obsidian';
import { linksToMake } from '../../app/across/mentions.ts';
import type { LinkableNote } from '../../app/across/mentions.ts';
import { applyEdits } from '../../core/model/edit.ts';
import type { Edit } from '../../core/model/edit.ts';
import { changeNote } from '../noteText.ts';
import type { AcrossContext, AcrossDoor } from './door.ts';
import { LinkModal } from './modals/linkModal.ts';
import type { ChosenLinks } from './modals/linkModal.ts';

/** Milliseconds that the notice with the button to undo stays. */
const LONG_NOTICE = 8000;

/** Everybody who is named in the note in view. */
export async function linkMentionsHere({ app, door, path }: AcrossContext): Promise<void> {
	const place = path();
	offer(app, door, place === null ? [] : await linksToMake(door.across, (await door.across.whoIsWho()).all, place));
}

/** One person, in one interview or in all of them. */
export async function linkMentionsOf(app: App, door: AcrossDoor, id: string, path: string | null): Promise<void> {
	const person = door.across.people.byId.get(id);
	offer(app, door, person === undefined ? [] : await linksToMake(door.across, [person], path));
}

function offer(app: App, door: AcrossDoor, notes: readonly LinkableNote[]): void {
	if (notes.length === 0) new Notice(door.phrases.across.noMentions);
	else new LinkModal(app, door.phrases.across, notes, (chosen) => void link(app, door, chosen)).open();
}

/** One step in each note; a note that changed meanwhile is left alone and told. */
async function link(app: App, { phrases }: AcrossDoor, chosen: readonly ChosenLinks[]): Promise<void> {
	const { across: words, corrections: { undo } } = phrases;
	const changed: { readonly path: string; readonly before: string; readonly after: string }[] = [];
	let [links, stale] = [0, 0];
	for (const { path, text, edits } of chosen) {
		const after = await replaceText(app, path, text, edits);
		if (after === null) stale++;
		else {
			links += edits.length;
			changed.push({ path, before: text, after });
		}
	}
	if (stale > 0) new Notice(words.changedMeanwhile);
	if (links === 0) return;
	const about = createFragment();
	about.createDiv({ text: words.linked(links) });
	const button = about.createEl('button', { text: undo, attr: { type: 'button' } });
	const notice = new Notice(about, LONG_NOTICE);
	button.addEventListener('click', () => {
		notice.hide();
		void Promise.all(changed.map(({ path, before, after }) => replaceText(app, path, after, [{ from: 0, to: after.length, insert: before }]))).then((undone) => {
			if (undone.includes(null)) new Notice(words.changedMeanwhile);
		});
	});
}

/** Changes the note where its text is still the one given; gives the new text, null where it is another or the note is gone. */
async function replaceText(app: App, path: string, text: string, edits: readonly Edit[]): Promise<string | null> {
	const file = app.vault.getFileByPath(path);
	let isSame = false;
	if (file !== null) {
		await changeNote(app, file, (now) => {
			isSame = now === text;
			return isSame ? edits : [];
		});
	}
	return isSame ? applyEdits(text, edits) : null;
}
