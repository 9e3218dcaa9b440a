// What Obsidian adds to arrays, strings, numbers, objects and Math.
import { extend } from './dom.ts';

const arrayMembers: Record<string, unknown> & ThisType<unknown[]> = {
	first() { return this[0]; },
	last() { return this[this.length - 1]; },
	contains(target: unknown) { return this.includes(target); },
	remove(target: unknown) {
		for (let at = this.length - 1; at >= 0; at--) if (this[at] === target) this.splice(at, 1);
	},
	shuffle() {
		for (let at = this.length - 1; at > 0; at--) {
			const other = Math.floor(Math.random() * (at + 1));
			[this[at], this[other]] = [this[other], this[at]];
		}
		return this;
	},
	unique() { return [...new Set(this)]; },
};

const stringMembers: Record<string, unknown> & ThisType<string> = {
	contains(target: string) { return this.includes(target); },
	format(...parts: string[]) { return this.replace(/\{(\d+)\}/gu, (whole, at: string) => parts[Number(at)] ?? whole); },
};

export function installValues(): void {
	extend(Array.prototype, arrayMembers);
	extend(String.prototype, stringMembers);
	extend(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
	extend(String, { isString: (value: unknown) => typeof value === 'string' });
	extend(Number, { isNumber: (value: unknown) => typeof value === 'number' });
	extend(Math, { clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max), square: (value: number) => value * value });
	extend(Object, {
		isEmpty: (value: object) => Object.keys(value).length === 0,
		each: (value: Record<string, unknown>, visit: (one: unknown, key?: string) => boolean | void) => Object.entries(value).every(([key, one]) => visit(one, key) !== false),
	});
}
