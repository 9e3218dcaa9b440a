// Tells every open editor the turns of its note, whenever the text, the note or the settings have changed.
import { Component } from 'obsidian';
import type { App } from 'obsidian';
import type { Library, Reading } from '../../app/library.ts';
import { tellTurns } from '../../editor/facts.ts';
import type { TurnFact } from '../../editor/facts.ts';
import type { OpenEditor } from '../../editor/openEditor.ts';
import { pathIn } from '../place/openEditors.ts';
import type { OpenEditors } from '../place/openEditors.ts';
import type { MarkSettings } from './markSettings.ts';

/** Milliseconds of quiet after a keystroke before the text is read again; the same as the side view's, so that both share a reading. */
const AFTER_TYPING = 120;

export class EditorFacts extends Component {
	readonly #app: App;
	readonly #editors: OpenEditors;
	readonly #library: Library;
	readonly #settings: () => MarkSettings;
	readonly #timers = new Map<OpenEditor, number>();

	constructor(app: App, editors: OpenEditors, library: Library, settings: () => MarkSettings) {
		super();
		this.#app = app;
		this.#editors = editors;
		this.#library = library;
		this.#settings = settings;
	}

	override onload(): void {
		this.register(this.#editors.listen((editor, why) => (why === 'closed' ? this.#forget(editor) : this.#soon(editor, why === 'opened' ? 0 : AFTER_TYPING))));
		const { workspace, metadataCache, vault } = this.#app;
		this.registerEvent(workspace.on('file-open', () => this.refresh()));
		// Tags and names may make a note an interview.
		this.registerEvent(metadataCache.on('changed', ({ path }) => this.refresh(path)));
		this.registerEvent(vault.on('rename', () => this.refresh()));
		this.register(() => [...this.#timers.keys()].forEach((editor) => this.#forget(editor)));
		this.refresh();
	}

	/** Reads anew what is open, or only the editors of one note. */
	refresh(path?: string): void {
		for (const editor of this.#editors.all()) if (path === undefined || pathIn(editor) === path) this.#soon(editor, 0);
	}

	#soon(editor: OpenEditor, wait: number): void {
		this.#forget(editor);
		this.#timers.set(editor, window.setTimeout(() => this.#tell(editor), wait));
	}

	#forget(editor: OpenEditor): void {
		window.clearTimeout(this.#timers.get(editor));
		this.#timers.delete(editor);
	}

	#tell(editor: OpenEditor): void {
		this.#timers.delete(editor);
		const path = pathIn(editor);
		if (path === null || !editor.dom.isConnected) return;
		// The end of the composition is heard as a change.
		if (editor.composing) return;
		const { doc } = editor.state;
		tellTurns(editor, doc, turnFacts(this.#library.readText(path, doc.toString())), this.#settings().marksInEditor);
	}
}

/** None for a note that is no interview. */
export function turnFacts({ record, text }: Reading): readonly TurnFact[] {
	if (!record.verdict.isInterview) return [];
	const colours = new Map(record.speakers.map(({ id }, at) => [id, at]));
	return record.turns.map(({ from, to, body, speaker }) => ({ from, to, label: { from, to: from + text.slice(from, body.from).trimEnd().length }, colour: colours.get(speaker) ?? 0 }));
}
