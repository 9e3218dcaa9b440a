// The notes of pinned side views, which stay in view while the reader is in others.
import { Component } from 'obsidian';
import type { App } from 'obsidian';
import type { Library, Reading } from '../../app/library.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { sideViewModel } from '../../present/sideView.ts';
import { SIDE_VIEW, SideView } from './sideView.ts';

export class KeptNotes extends Component {
	readonly #app: App;
	readonly #library: Library;
	readonly #phrases: Phrases;
	/** By path, as they were shown last. */
	readonly #readings = new Map<string, Reading>();

	constructor(app: App, library: Library, phrases: Phrases) {
		super();
		this.#app = app;
		this.#library = library;
		this.#phrases = phrases;
	}

	override onload(): void {
		const { vault } = this.#app;
		this.registerEvent(vault.on('modify', ({ path }) => this.#eachOf(path, (view) => this.showIn(view))));
		this.registerEvent(vault.on('delete', ({ path }) => this.#eachOf(path, (view) => this.showIn(view))));
		this.registerEvent(vault.on('rename', ({ path }, old) => this.#eachOf(old, (view) => {
			view.renamed(path);
			this.showIn(view);
		})));
		this.register(() => this.#readings.clear());
	}

	/** What is shown of a kept note; null where none of this path is. */
	reading(path: string): Reading | null {
		return this.#readings.get(path) ?? null;
	}

	/** Reads the note that a view keeps and shows it there. */
	showIn(view: SideView): void {
		const path = view.keptPath;
		if (path !== null) void this.#show(view, path);
	}

	async #show(view: SideView, path: string): Promise<void> {
		try {
			const reading = this.#app.vault.getFileByPath(path) === null ? null : await this.#library.read(path);
			if (view.keptPath !== path) return;
			if (reading === null) this.#readings.delete(path);
			else this.#readings.set(path, reading);
			view.show(reading === null ? { kind: 'empty' } : sideViewModel(reading.record, reading.text, this.#phrases));
		} catch (error) {
			view.show({ kind: 'broken', path, why: error instanceof Error ? error.message : String(error) });
		}
	}

	#eachOf(path: string, visit: (view: SideView) => void): void {
		for (const { view } of this.#app.workspace.getLeavesOfType(SIDE_VIEW)) if (view instanceof SideView && view.keptPath === path) visit(view);
	}
}
