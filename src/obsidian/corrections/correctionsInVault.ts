// The corrections file in the vault: read, changed in one step, followed where it goes.
import { Component } from 'obsidian';
import type { App, TAbstractFile } from 'obsidian';
import type { CorrectionStore, CorrectionsPort } from '../../app/corrections/store.ts';

/** Letters and digits of an id: enough that two devices never make the same. */
const ID_LENGTH = 8;
const ID_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `path` is where the file stands now. */
export function correctionsInVault({ vault }: App, path: () => string): CorrectionsPort {
	return {
		async read() {
			const file = vault.getFileByPath(path());
			return file === null ? null : await vault.read(file);
		},
		async change(edit) {
			const file = vault.getFileByPath(path());
			if (file !== null) {
				await vault.process(file, (text) => edit(text) ?? text);
				return;
			}
			const text = edit(null);
			if (text === null) return;
			const folder = path().split('/').slice(0, -1).join('/');
			if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
			await vault.create(path(), text);
		},
		newId: () => [...window.crypto.getRandomValues(new Uint8Array(ID_LENGTH))].map((number) => ID_SIGNS.charAt(number % ID_SIGNS.length)).join(''),
	};
}

/** Keeps the store true to the vault: others change the file, notes are renamed, the file itself is moved. */
export class CorrectionsWatch extends Component {
	readonly #app: App;
	readonly #store: CorrectionStore;
	readonly #path: () => string;
	readonly #moved: (to: string) => void;
	readonly #failed: (error: unknown) => void;

	constructor(app: App, store: CorrectionStore, path: () => string, moved: (to: string) => void, failed: (error: unknown) => void) {
		super();
		this.#app = app;
		this.#store = store;
		this.#path = path;
		this.#moved = moved;
		this.#failed = failed;
	}

	override onload(): void {
		const { vault } = this.#app;
		const touched = (file: TAbstractFile): void => {
			if (file.path === this.#path()) this.#store.load().catch(this.#failed);
		};
		this.registerEvent(vault.on('modify', touched));
		this.registerEvent(vault.on('create', touched));
		this.registerEvent(vault.on('delete', touched));
		this.registerEvent(vault.on('rename', (file, old) => {
			const own = this.#path();
			if (own === old || own.startsWith(`${old}/`)) this.#moved(file.path + own.slice(old.length));
			else this.#store.move(old, file.path).catch(this.#failed);
		}));
	}
}
