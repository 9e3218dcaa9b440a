// Scope and Keymap: key handlers in scopes, a stack of scopes, one listener for the page.
import type * as Obsidian from 'obsidian';
import { Platform } from './platform.ts';

interface Handler extends Obsidian.KeymapEventHandler { readonly func: Obsidian.KeymapEventListener }

const order: readonly Obsidian.Modifier[] = ['Alt', 'Ctrl', 'Meta', 'Shift'];

function compiled(modifiers: readonly Obsidian.Modifier[]): string {
	const real = modifiers.map((name): Obsidian.Modifier => (name === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : name));
	return order.filter((name) => real.includes(name)).join(',');
}

function pressed(event: KeyboardEvent): string {
	const held: Obsidian.Modifier[] = [];
	if (event.altKey) held.push('Alt');
	if (event.ctrlKey) held.push('Ctrl');
	if (event.metaKey) held.push('Meta');
	if (event.shiftKey) held.push('Shift');
	return compiled(held);
}

export class Scope implements Pick<Obsidian.Scope, keyof Obsidian.Scope> {
	private handlers: Handler[] = [];
	private readonly parent: Scope | undefined;

	constructor(parent?: Obsidian.Scope) {
		this.parent = parent as Scope | undefined;
	}

	register(modifiers: Obsidian.Modifier[] | null, key: string | null, func: Obsidian.KeymapEventListener): Obsidian.KeymapEventHandler {
		const handler: Handler = { scope: this, modifiers: modifiers && compiled(modifiers), key, func };
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: Obsidian.KeymapEventHandler): void {
		this.handlers = this.handlers.filter((one) => one !== handler);
	}

	/** True when a handler took the key; only `false` from a handler keeps the browser from doing its own with it. */
	take(event: KeyboardEvent): boolean {
		const modifiers = pressed(event);
		for (const handler of [...this.handlers]) {
			if (handler.modifiers !== null && handler.modifiers !== modifiers) continue;
			if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
			const answer: unknown = handler.func(event, { modifiers, key: event.key, vkey: event.key });
			if (answer === false) event.preventDefault();
			if (answer !== undefined) return true;
		}
		return this.parent?.take(event) ?? false;
	}
}

export class Keymap implements Pick<Obsidian.Keymap, keyof Obsidian.Keymap> {
	private readonly stack: Scope[] = [];
	private readonly base: () => Scope;

	/** `base`: the scope when no modal or menu is open (the active view's, or the app's). */
	constructor(base: () => Scope) {
		this.base = base;
		this.listen(window);
	}

	/** The workbench's own: takes the keys of this window too. */
	listen(win: Window): void {
		win.addEventListener('keydown', (event) => {
			if (event.isComposing) return;
			if ((this.stack[this.stack.length - 1] ?? this.base()).take(event)) event.stopPropagation();
		}, true);
	}

	pushScope(scope: Obsidian.Scope): void {
		this.popScope(scope);
		this.stack.push(scope as unknown as Scope);
	}

	popScope(scope: Obsidian.Scope): void {
		const at = this.stack.indexOf(scope as unknown as Scope);
		if (at >= 0) this.stack.splice(at, 1);
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Obsidian.Modifier): boolean {
		const held = { Alt: event.altKey, Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey };
		return modifier === 'Mod' ? (Platform.isMacOS ? held.Meta : held.Ctrl) : held[modifier];
	}

	static isModEvent(event?: Obsidian.UserEvent | null): Obsidian.PaneType | boolean {
		if (!event) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!Keymap.isModifier(event, 'Mod')) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}
}
