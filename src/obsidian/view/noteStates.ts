// What the reader left in the side view, note by note: the pane, what is folded, the filter. Kept on this device, for the latest notes only.
import { Component } from 'obsidian';
import type { App } from 'obsidian';

const KEY = 'interview-lens-side-view';
/** Notes whose state is kept; those used longest ago go first. */
const MOST_KEPT = 300;
/** Milliseconds after a change until it is saved. */
const SAVE_AFTER = 400;

type NoteState = Readonly<Record<string, unknown>>;

export class NoteStates extends Component {
	readonly #app: App;
	/** By path, the one changed last at the end. */
	#states = new Map<string, NoteState>();
	#timer = 0;

	constructor(app: App) {
		super();
		this.#app = app;
	}

	override onload(): void {
		const saved: unknown = this.#app.loadLocalStorage(KEY);
		if (isObject(saved)) this.#states = new Map(Object.entries(saved).filter((entry): entry is [string, NoteState] => isObject(entry[1])));
		this.registerEvent(this.#app.vault.on('rename', (file, old) => this.#rename(old, file.path)));
		this.register(() => this.#timer !== 0 && this.#save());
	}

	/** What was kept of one part of a note's state; undefined where nothing was. */
	get(path: string, part: string): unknown {
		const state = this.#states.get(path);
		return state !== undefined && Object.hasOwn(state, part) ? state[part] : undefined;
	}

	/** Keeps plain JSON. */
	set(path: string, part: string, value: unknown): void {
		const state = { ...this.#states.get(path), [part]: value };
		this.#states.delete(path);
		this.#states.set(path, state);
		const [oldest] = this.#states.keys();
		if (this.#states.size > MOST_KEPT && oldest !== undefined) this.#states.delete(oldest);
		this.#saveSoon();
	}

	/** A renamed folder carries its notes along. */
	#rename(from: string, to: string): void {
		const moved = [...this.#states].map(([path, state]) => [path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : path, state] as const);
		this.#states = new Map(moved);
		this.#saveSoon();
	}

	#saveSoon(): void {
		if (this.#timer === 0) this.#timer = window.setTimeout(() => this.#save(), SAVE_AFTER);
	}

	#save(): void {
		window.clearTimeout(this.#timer);
		this.#timer = 0;
		this.#app.saveLocalStorage(KEY, Object.fromEntries(this.#states));
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
