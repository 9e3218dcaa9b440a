// A vault in memory.
import type { WholeVault } from '../../src/app/ports.ts';

export class FakeVault implements WholeVault {
	readonly #notes = new Map<string, { text: string; revision: number }>();
	#clock = 0;
	links: Readonly<Record<string, readonly string[]>> = {};
	/** While true every read rejects. */
	fails = false;
	reads = 0;
	/** The paths in the order in which they were read. */
	readonly order: string[] = [];
	/** Called in the middle of every read: things may happen meanwhile. */
	meanwhile: (path: string) => void = () => undefined;

	constructor(notes: Readonly<Record<string, string>>) {
		for (const [path, text] of Object.entries(notes)) this.write(path, text);
	}

	write(path: string, text: string): void {
		this.#notes.set(path, { text, revision: ++this.#clock });
	}

	remove(path: string): void {
		this.#notes.delete(path);
	}

	/** Moves a note with its revision, as hosts do. */
	move(from: string, to: string): void {
		const note = this.#notes.get(from);
		if (note === undefined) throw new Error(`move: no note ${from}`);
		this.#notes.delete(from);
		this.#notes.set(to, note);
	}

	text(path: string): string {
		return this.#notes.get(path)?.text ?? '';
	}

	paths(): readonly string[] {
		return [...this.#notes.keys()];
	}

	modified(path: string): number {
		return this.#notes.get(path)?.revision ?? 0;
	}

	revision(path: string): string | null {
		return this.#notes.get(path)?.revision.toString() ?? null;
	}

	async read(path: string): Promise<string> {
		this.reads++;
		this.order.push(path);
		const note = this.#notes.get(path);
		await Promise.resolve();
		this.meanwhile(path);
		if (this.fails || note === undefined) throw new Error(`cannot read ${path}`);
		return note.text;
	}

	tags(): readonly string[] {
		return [];
	}

	linksFrom(path: string): readonly string[] {
		return this.links[path] ?? [];
	}

	linksTo(path: string): readonly string[] {
		return Object.entries(this.links).flatMap(([from, to]) => (to.includes(path) ? [from] : []));
	}

	/** By the path, with or without .md, else by the name of the file. */
	resolve(target: string): string | null {
		const paths = this.paths();
		return paths.find((path) => path === target || path === `${target}.md`) ?? paths.find((path) => path.endsWith(`/${target}.md`)) ?? null;
	}

	linkTo(path: string): string {
		return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
	}
}
