// debounce, as obsidian.d.ts describes it.
import type * as Obsidian from 'obsidian';

/**
 * Calls `run` once, `timeout` ms after the first call; with `resetTimer` after the last. The newest arguments win.
 * `run()` calls at once if a call is waiting, `cancel()` forgets it.
 */
export function debounce<T extends unknown[], V>(run: (...args: [...T]) => V, timeout = 0, resetTimer = false): Obsidian.Debouncer<T, V> {
	let timer: number | null = null;
	let waiting: [...T] | null = null;
	const fire = (): V | void => {
		if (timer !== null) window.clearTimeout(timer);
		timer = null;
		const args = waiting;
		waiting = null;
		return args ? run(...args) : undefined;
	};
	const debounced = (...args: [...T]): unknown => {
		waiting = args;
		if (timer !== null && !resetTimer) return debounced;
		if (timer !== null) window.clearTimeout(timer);
		timer = window.setTimeout(fire, timeout);
		return debounced;
	};
	const cancel = (): unknown => {
		if (timer !== null) window.clearTimeout(timer);
		timer = null;
		waiting = null;
		return debounced;
	};
	return Object.assign(debounced, { cancel, run: fire }) as unknown as Obsidian.Debouncer<T, V>;
}
