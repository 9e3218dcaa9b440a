// A corrections file in memory, which others may change behind our back.
import type { CorrectionsPort } from '../../src/app/corrections/store.ts';

export class FakeCorrectionsFile implements CorrectionsPort {
	text: string | null;
	/** While true the file can neither be read nor written. */
	fails = false;
	writes = 0;
	#ids = 0;

	constructor(text: string | null = null) {
		this.text = text;
	}

	read(): Promise<string | null> {
		return this.fails ? Promise.reject(new Error('cannot read')) : Promise.resolve(this.text);
	}

	async change(edit: (text: string | null) => string | null): Promise<void> {
		await Promise.resolve();
		if (this.fails) throw new Error('cannot write');
		const edited = edit(this.text);
		if (edited === this.text) return;
		this.text = edited;
		this.writes++;
	}

	newId(): string {
		return `id${++this.#ids}`;
	}
}
