// What Obsidian adds to events: delegated listeners (`on`/`off`), clicks, insertion, and `doc`/`win`/`targetNode` of an event.
import { extend, isA } from './dom.ts';

type Listener = (this: Node, event: Event, target: HTMLElement) => unknown;
interface Delegated { readonly type: string; readonly selector: string; readonly listener: Listener; readonly callback: (event: Event) => void; readonly options: boolean | AddEventListenerOptions | undefined }

/** The listeners given to `on`, kept to find them again in `off`. */
const delegated = new WeakMap<Node, Delegated[]>();

const delegation: Record<string, unknown> & ThisType<Node> = {
	on(type: string, selector: string, listener: Listener, options?: boolean | AddEventListenerOptions) {
		const callback = (event: Event): void => {
			const target = (event.target as Element | null)?.closest<HTMLElement>(selector);
			if (target && this.contains(target)) listener.call(this, event, target);
		};
		delegated.set(this, [...(delegated.get(this) ?? []), { type, selector, listener, callback, options }]);
		this.addEventListener(type, callback, options);
	},
	off(type: string, selector: string, listener: Listener) {
		const kept: Delegated[] = [];
		for (const row of delegated.get(this) ?? []) {
			if (row.type === type && row.selector === selector && row.listener === listener) this.removeEventListener(type, row.callback, row.options);
			else kept.push(row);
		}
		delegated.set(this, kept);
	},
};

const elementEvents: Record<string, unknown> & ThisType<HTMLElement> = {
	onClickEvent(listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
		this.addEventListener('click', listener, options);
		// As in Obsidian, a middle click counts; the reader's code tells them apart by `button`.
		this.addEventListener('auxclick', listener, options);
	},
	onNodeInserted(listener: () => unknown, once?: boolean) {
		const observer = new MutationObserver(() => {
			if (!this.isConnected) return;
			if (once) observer.disconnect();
			listener();
		});
		observer.observe(activeDocument.body, { childList: true, subtree: true });
		return () => observer.disconnect();
	},
	// Elements are made for the window they stand in, and stay there: leaves cannot be moved between windows here.
	onWindowMigrated() { return () => undefined; },
	trigger(type: string) { this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })); },
};

const eventMembers: Record<string, unknown> & ThisType<UIEvent> = {
	get targetNode() { return this.target instanceof Node ? this.target : null; },
	get win() { return this.view ?? window; },
	get doc() { return this.view?.document ?? activeDocument; },
	instanceOf(type: new () => unknown) { return isA(type, this); },
};

/** Gives the events and elements of a window their members. */
export function installEventsIn(win: Window & typeof globalThis): void {
	extend(win.HTMLElement.prototype, { ...delegation });
	extend(win.HTMLElement.prototype, elementEvents);
	extend(win.Document.prototype, { ...delegation });
	extend(win.UIEvent.prototype, eventMembers);
}
