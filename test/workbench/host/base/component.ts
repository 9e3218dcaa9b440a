// Component: a life with children and things to undo at its end.
import type * as Obsidian from 'obsidian';
import { endRef } from './events.ts';

export class Component implements Pick<Obsidian.Component, keyof Obsidian.Component> {
	/** What `onload` answered: Obsidian waits for a plugin's. */
	loading: unknown = undefined;
	private alive = false;
	private children: Obsidian.Component[] = [];
	private endings: (() => unknown)[] = [];

	load(): void {
		if (this.alive) return;
		this.alive = true;
		this.loading = this.onload();
		for (const child of [...this.children]) child.load();
	}

	/** Plugins answer a promise here, other components nothing. */
	onload(): unknown { return undefined; }

	unload(): void {
		if (!this.alive) return;
		this.alive = false;
		for (let child = this.children.pop(); child; child = this.children.pop()) child.unload();
		for (let end = this.endings.pop(); end; end = this.endings.pop()) end();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Obsidian.Component>(component: T): T {
		this.children.push(component);
		if (this.alive) component.load();
		return component;
	}

	removeChild<T extends Obsidian.Component>(component: T): T {
		if (this.children.includes(component)) {
			this.children = this.children.filter((child) => child !== component);
			component.unload();
		}
		return component;
	}

	register(end: () => unknown): void {
		this.endings.push(end);
	}

	registerEvent(ref: Obsidian.EventRef): void {
		this.register(() => endRef(ref));
	}

	registerDomEvent(el: Window | Document | HTMLElement, type: string, callback: (this: HTMLElement, event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
		const listener = callback as unknown as EventListener;
		el.addEventListener(type, listener, options);
		this.register(() => el.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
