// Runs one job for each waiting note, a few notes at the same time and never two jobs for one.
import { ReadingQueue } from './queue.ts';

/** Notes under way at the same time: while one is computed, the others are fetched from the disk. */
const LANES = 4;

export class Lanes {
	readonly #job: (path: string) => Promise<void>;
	readonly #idle: () => void;
	readonly #queue = new ReadingQueue();
	readonly #running = new Map<string, Promise<void>>();
	/** Asked for while they were running: to be run once more. */
	readonly #again = new Set<string>();
	readonly #againLast = new Set<string>();
	#busy = 0;
	#isOpen = false;
	#settled: (() => void)[] = [];

	/** `job` must not reject. `idle` is called whenever nothing waits any more. */
	constructor(job: (path: string) => Promise<void>, idle: () => void) {
		this.#job = job;
		this.#idle = idle;
	}

	/** Notes that wait or are being read. */
	get size(): number {
		return this.#queue.size + this.#running.size;
	}

	/** Begins with what waits. */
	open(): void {
		this.#isOpen = true;
		this.#work();
	}

	/** Takes no more from what waits. */
	close(): void {
		this.#isOpen = false;
	}

	add(path: string): void {
		if (this.#running.has(path)) this.#again.add(path);
		else this.#queue.add(path);
		this.#work();
	}

	addAll(paths: readonly string[], rank: (path: string) => number): void {
		for (const path of paths) if (this.#running.has(path)) this.#again.add(path);
		this.#queue.addAll(paths.filter((path) => !this.#running.has(path)), rank);
		this.#work();
	}

	/** Behind all others, also where it is running now. */
	addLast(path: string): void {
		if (this.#running.has(path)) this.#againLast.add(path);
		else this.#queue.addLast(path);
		this.#work();
	}

	drop(path: string): void {
		this.#queue.drop(path);
	}

	setOpen(path: string | null): void {
		this.#queue.setOpen(path);
	}

	/** Runs the job now, before all that waits; resolves with the one under way where there is one. */
	run(path: string): Promise<void> {
		const running = this.#running.get(path);
		if (running !== undefined) return running;
		const job = this.#job(path).finally(() => {
			this.#running.delete(path);
			const isLast = this.#againLast.delete(path);
			if (this.#again.delete(path)) this.add(path);
			else if (isLast) this.addLast(path);
		});
		this.#running.set(path, job);
		return job;
	}

	/** Resolves when nothing waits, or when it was closed and what is under way is done. */
	settle(): Promise<void> {
		return this.#busy === 0 ? Promise.resolve() : new Promise((resolve) => this.#settled.push(resolve));
	}

	#work(): void {
		while (this.#isOpen && this.#busy < Math.min(LANES, this.#queue.size)) {
			this.#busy++;
			void this.#lane();
		}
	}

	async #lane(): Promise<void> {
		try {
			for (let path = this.#queue.next(); path !== null; path = this.#isOpen ? this.#queue.next() : null) await this.run(path);
		} finally {
			this.#busy--;
			if (this.#busy === 0) {
				this.#idle();
				for (const resolve of this.#settled.splice(0)) resolve();
			}
		}
	}
}
