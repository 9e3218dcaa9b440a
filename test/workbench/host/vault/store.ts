// Where notes come from and where changes go: the workbench's server, which writes them or not (`--write`).

export interface StoredNote { readonly text: string; readonly ctime: number; readonly mtime: number }
export interface Listing { readonly name: string; readonly write: boolean; readonly files: Readonly<Record<string, StoredNote>>; readonly folders: readonly string[] }

/** Tells the server what changed. Without `--write` nothing is told, and a reload forgets the change. */
export class Store {
	private readonly writes: boolean;
	/** One after another, so that a slow write cannot overtake a later one. */
	private last: Promise<unknown> = Promise.resolve();

	constructor(writes: boolean) {
		this.writes = writes;
	}

	static async list(): Promise<Listing> {
		const answer = await window.fetch('/vault');
		if (!answer.ok) throw new Error(`workbench: the vault could not be read: ${await answer.text()}`);
		return await answer.json() as Listing;
	}

	put(path: string, text: string): Promise<void> {
		return this.tell('PUT', '/vault/note', { path }, text);
	}

	folder(path: string): Promise<void> {
		return this.tell('PUT', '/vault/folder', { path });
	}

	remove(path: string): Promise<void> {
		return this.tell('DELETE', '/vault/note', { path });
	}

	move(from: string, to: string): Promise<void> {
		return this.tell('POST', '/vault/move', { from, to });
	}

	private tell(method: string, address: string, params: Record<string, string>, body = ''): Promise<void> {
		if (!this.writes) return Promise.resolve();
		const told = this.last.then(async () => {
			const answer = await window.fetch(`${address}?${new URLSearchParams(params).toString()}`, { method, ...(method === 'PUT' ? { body } : {}) });
			if (!answer.ok) throw new Error(`workbench: ${method} ${address} failed: ${await answer.text()}`);
		});
		this.last = told.catch(() => undefined);
		return told;
	}
}
