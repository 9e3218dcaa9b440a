// Correcting the note in view: what the commands and the side view ask for, and the file that keeps it.
import { Component, MarkdownView, Notice, normalizePath } from 'obsidian';
import type { App } from 'obsidian';
import { correctable, turnAt, turnFromLine } from '../../app/corrections/make.ts';
import type { Correctable, Made } from '../../app/corrections/make.ts';
import type { CorrectionStore } from '../../app/corrections/store.ts';
import type { Reading } from '../../app/library.ts';
import type { Turn } from '../../core/model/conversation.ts';
import type { Correction } from '../../core/model/correction.ts';
import type { Span } from '../../core/model/span.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { oldVerdicts } from './correctionSettings.ts';
import { withSetting } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settingTab.ts';
import { CorrectionsWatch } from './correctionsInVault.ts';
import { CorrectionWriter } from './writer.ts';
import { leafWith, viewsOf } from '../place/noteViews.ts';
import { SelectedWords } from '../place/selected.ts';
import type { SelectedPlace } from '../place/selected.ts';

/** What correcting needs of the rest. */
export interface CorrectingParts {
	readonly corrections: CorrectionStore;
	readonly settings: SettingsStore;
	/** Path of the note in view, null where there is none. */
	readonly path: () => string | null;
	readonly readText: (path: string, text: string) => Reading;
	readonly phrases: Phrases;
}

/** The corrections that a new one takes the place of, and those that it must stand before, for their order counts; `changed` is told of it, and of its undoing. */
interface Among {
	readonly instead?: readonly Correction[];
	readonly before?: readonly Correction[];
	readonly changed?: () => void;
}

/** Milliseconds that a notice with a button stays. */
const LONG_NOTICE = 8000;

export class Correcting extends Component {
	readonly app: App;
	readonly phrases: Phrases;
	readonly corrections: CorrectionStore;
	readonly writer: CorrectionWriter;
	readonly #parts: CorrectingParts;
	readonly #selected: SelectedWords;
	/** The notice that offers to undo the last correction. */
	#undo: Notice | null = null;
	/** The last reading: the palette asks many commands at once. */
	#last: { readonly path: string; readonly corrections: readonly Correction[]; readonly reading: Reading } | null = null;

	constructor(app: App, parts: CorrectingParts) {
		super();
		this.app = app;
		this.#parts = parts;
		this.phrases = parts.phrases;
		this.corrections = parts.corrections;
		this.#selected = this.addChild(new SelectedWords(app));
		this.writer = this.addChild(new CorrectionWriter(app, parts.corrections, this.failed));
		this.addChild(new CorrectionsWatch(app, parts.corrections, () => this.place(), (to) => void parts.settings.set({ ...parts.settings.get(), correctionsFile: to }).catch(this.failed), this.failed));
	}

	/** Path of the corrections file. */
	place(): string {
		return this.#parts.settings.get().correctionsFile;
	}

	/** Tells that the corrections file could not be read or written. */
	readonly failed = (error: unknown): void => {
		new Notice(this.phrases.corrections.fileFailed(this.place(), error instanceof Error ? error.message : String(error)));
	};

	/** Reads the file, once the vault is there; what older settings say of single notes goes into it. */
	async begin(saved: unknown): Promise<void> {
		const { corrections, settings } = this.#parts;
		try {
			await corrections.load();
			const old = oldVerdicts(saved);
			for (const [path, says] of old) if (!corrections.of(path).some(({ kind }) => kind === 'verdict')) await corrections.say(path, says);
			if (old.length > 0) await settings.set(settings.get());
		} catch (error) {
			this.failed(error);
		}
	}

	/** The note in view as it is read now; null where there is none. */
	reading(): Reading | null {
		const view = this.#view();
		const path = view?.file?.path;
		if (view === null || path === undefined) return null;
		const text = view.getViewData();
		const corrections = this.corrections.of(path);
		if (this.#last?.path !== path || this.#last.corrections !== corrections || this.#last.reading.text !== text) this.#last = { path, corrections, reading: this.#parts.readText(path, text) };
		return this.#last.reading;
	}

	note(): Correctable | null {
		const reading = this.reading();
		return reading === null ? null : correctable(reading);
	}

	/** Offset of the cursor; null in reading mode. */
	cursor(): number | null {
		const view = this.#view();
		return view?.getMode() === 'source' ? view.editor.posToOffset(view.editor.getCursor()) : null;
	}

	/** What is selected in the note; null where nothing is, or nothing that the note says. */
	selection(): Span | null {
		const selected = this.#selection();
		return selected === 'lost' ? null : selected;
	}

	/** The turn of what is selected or at the cursor; in reading mode else the one at the top. Null where nobody can tell what the selected words are. */
	turn(): Turn | null {
		const [reading, selected] = [this.reading(), this.#selection()];
		if (reading === null || selected === 'lost') return null;
		const at = selected?.from ?? this.cursor();
		return at === null ? turnFromLine(reading, this.#view()?.currentMode.getScroll() ?? 0) : turnAt(reading, at);
	}

	/** Brings the note to the front: where it is open already, else in a tab of its own, so that nobody loses another one from sight. */
	async show(path: string): Promise<void> {
		const { workspace, vault } = this.app;
		const file = vault.getFileByPath(path);
		const open = leafWith(this.app, path);
		if (open !== undefined) {
			await workspace.revealLeaf(open);
			workspace.setActiveLeaf(open, { focus: true });
		} else if (file !== null) await workspace.getLeaf('tab').openFile(file, { active: true });
	}

	/** Moves the corrections file, or names its place where there is none yet; false where it cannot stand there. */
	async moveFile(to: string): Promise<boolean> {
		const { vault, fileManager } = this.app;
		const [place, file] = [normalizePath(to.trim()), vault.getFileByPath(this.place())];
		const settings = withSetting(this.#parts.settings.get(), 'correctionsFile', place);
		if (place === this.place()) return true;
		if (settings.correctionsFile !== place || vault.getAbstractFileByPath(place) !== null) return false;
		try {
			const folder = place.split('/').slice(0, -1).join('/');
			if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
			// The settings follow the file.
			if (file !== null) await fileManager.renameFile(file, place);
			else await this.#parts.settings.set(settings);
			return true;
		} catch (error) {
			this.failed(error);
			return false;
		}
	}

	/** Keeps a correction, and offers to undo that; or tells why none can be made. */
	async keep(path: string | null, correction: Made, told = this.phrases.corrections.saved, { instead = [], before = [], changed }: Among = {}): Promise<void> {
		if (typeof correction === 'string') {
			new Notice(this.phrases.corrections.refused[correction]);
			return;
		}
		try {
			const added = await this.corrections.change(path, { remove: [...instead, ...before], add: [correction, ...before] });
			changed?.();
			const words = createFragment();
			words.createDiv({ text: told });
			const button = words.createEl('button', { text: this.phrases.corrections.undo, attr: { type: 'button' } });
			this.#undo?.hide();
			const notice = (this.#undo = new Notice(words, LONG_NOTICE));
			button.addEventListener('click', () => {
				notice.hide();
				this.corrections.change(path, { remove: added, add: [...instead, ...before] }).then(changed, this.failed);
			});
		} catch (error) {
			this.failed(error);
		}
	}

	#selection(): SelectedPlace | null {
		const view = this.#view();
		if (view?.getMode() === 'preview') return this.#selected.in(view);
		if (view?.editor.somethingSelected() !== true) return null;
		return { from: view.editor.posToOffset(view.editor.getCursor('from')), to: view.editor.posToOffset(view.editor.getCursor('to')) };
	}

	#view(): MarkdownView | null {
		const path = this.#parts.path();
		return this.app.workspace.getActiveViewOfType(MarkdownView) ?? (path === null ? null : (viewsOf(this.app, path)[0] ?? null));
	}
}
