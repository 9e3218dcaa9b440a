// Follows the address of a turn: finds the note, finds the turn in it, and says so where it cannot.
import { Notice } from 'obsidian';
import type { App, TFile } from 'obsidian';
import { findTurn } from '../../app/findTurn.ts';
import { lettersOf } from '../../app/letters.ts';
import type { Library, Reading } from '../../app/library.ts';
import { lineAndColumn } from '../../app/turnAt.ts';
import type { Turn } from '../../core/model/conversation.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { addressFrom } from '../../present/turn/turnLink.ts';
import type { TurnAddress } from '../../present/turn/turnLink.ts';
import { openText } from '../noteText.ts';
import type { Place, Way } from '../place/jump.ts';

/** What following needs of the rest. */
export interface FollowContext {
	readonly app: App;
	readonly library: Library;
	readonly phrases: Phrases;
	jump(place: Place, way: Way): Promise<boolean>;
}

/** Milliseconds that an offer stays. */
const OFFERED = 15_000;

/** Where a turn stands, with its first line as the goal. */
export function placeOf({ record, text }: Reading, turn: Turn): Place {
	return { path: record.path, ...lineAndColumn(text, turn.from) };
}

/** `parts` come from outside: nothing in them is trusted, and nothing but a jump can follow. */
export async function followLink(parts: Readonly<Record<string, string>>, context: FollowContext): Promise<void> {
	const { links } = context.phrases;
	const address = addressFrom(parts);
	if (address === null) {
		new Notice(links.unreadable);
		return;
	}
	const file = context.app.vault.getFileByPath(address.file) ?? (await movedNote(context.app, address));
	const reading = file === null ? null : await readOpenOrSaved(file, context);
	if (file === null || reading === null) {
		new Notice(links.noteGone(address.file));
		return;
	}
	const isPlaceOnly = address.words === '' && address.speaker === '';
	const found = isPlaceOnly ? null : findTurn(reading, address);
	if (found?.how === 'found') await context.jump(placeOf(reading, found.turn), { pane: false });
	else if (found !== null) offer(links.turnGone(reading.record.title), links.nearest, () => void context.jump(placeOf(reading, found.turn), { pane: false }));
	else await context.jump({ path: file.path, line: address.line ?? 0, column: 0 }, { pane: false });
}

/** The text on the screen counts where the note is open. */
async function readOpenOrSaved(file: TFile, { app, library }: FollowContext): Promise<Reading | null> {
	const text = openText(app, file.path);
	return text === null ? await library.read(file.path).catch(() => null) : library.readText(file.path, text);
}

/** A note that was renamed or moved: the one that holds the words, those of the same name or folder first; else one of the same name. */
async function movedNote({ vault }: App, { file, words }: TurnAddress): Promise<TFile | null> {
	const slash = file.lastIndexOf('/');
	const [folder, name] = [file.slice(0, Math.max(slash, 0)), file.slice(slash + 1)];
	const far = (note: TFile): number => (note.name === name ? 0 : note.parent?.path === folder ? 1 : 2);
	const notes = [...vault.getMarkdownFiles()].sort((a, b) => far(a) - far(b));
	const letters = lettersOf(words);
	const holdsWords = (text: string): boolean => text.includes(words);
	// Letters also where marks were added since, but they cost more.
	const holdsLetters = (text: string): boolean => lettersOf(text).includes(letters);
	for (const holds of letters === '' ? [] : [holdsWords, holdsLetters]) {
		for (const note of notes) if (holds(await vault.cachedRead(note).catch(() => ''))) return note;
	}
	return notes.find((note) => note.name === name) ?? null;
}

function offer(words: string, button: string, act: () => void): void {
	new Notice(createFragment((fragment) => {
		fragment.createDiv({ text: words });
		fragment.createEl('button', { cls: 'interview-lens-offer', text: button, attr: { type: 'button' } }).addEventListener('click', act);
	}), OFFERED);
}
