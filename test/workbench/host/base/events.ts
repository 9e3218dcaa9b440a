// Events: named listeners with references; a listener that throws does not stop the others.
import type * as Obsidian from 'obsidian';

/** Any listener: which parameters it takes is known from the event's name, in obsidian.d.ts. */
type Callback = (...data: never[]) => unknown;
interface Ref extends Obsidian.EventRef { readonly owner: Events; readonly name: string; readonly callback: Callback; readonly ctx: unknown }

export class Events implements Pick<Obsidian.Events, keyof Obsidian.Events> {
	private refs: Ref[] = [];

	on(name: string, callback: Callback, ctx?: unknown): Obsidian.EventRef {
		const ref: Ref = { owner: this, name, callback, ctx };
		this.refs.push(ref);
		return ref;
	}

	off(name: string, callback: Callback): void {
		this.refs = this.refs.filter((ref) => ref.name !== name || ref.callback !== callback);
	}

	offref(given: Obsidian.EventRef): void {
		this.refs = this.refs.filter((ref) => ref !== given);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of [...this.refs]) if (ref.name === name) this.tryTrigger(ref, data);
	}

	/** Calls one listener; what it throws is thrown again later, so that the page reports it and nobody else suffers. */
	tryTrigger(given: Obsidian.EventRef, data: unknown[]): void {
		const ref = given as Ref;
		try {
			ref.callback.apply(ref.ctx, data as never[]);
		} catch (error) {
			window.setTimeout(() => { throw error; }, 0);
		}
	}

	/** The workbench's own: how many listeners are there, for the law "after unload nothing is left". */
	listenerCount(): number {
		return this.refs.length;
	}
}

/** Ends a listener wherever it was registered; what `registerEvent` needs. */
export function endRef(given: Obsidian.EventRef): void {
	(given as Ref).owner.offref(given);
}
