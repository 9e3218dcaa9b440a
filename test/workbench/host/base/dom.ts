// What Obsidian adds to Node, Element, HTMLElement and the global scope: making elements, classes, attributes, finding.

type Members = Record<string, unknown>;

/** Copies members (getters included) to a prototype, hidden from `for … in` as built-in members are. */
export function extend(target: object, members: Members): void {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
		Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
	}
}

const asInfo = (info: DomElementInfo | string | undefined): DomElementInfo => (typeof info === 'string' ? { cls: info } : info ?? {});
const words = (cls: string | readonly string[] | undefined): string[] =>
	(typeof cls === 'string' ? cls.split(/\s+/u) : [...(cls ?? [])]).filter((word) => word !== '');

function setAttr(el: Element, name: string, value: string | number | boolean | null): void {
	if (value === null) el.removeAttribute(name);
	else el.setAttribute(name, String(value));
}

function place(el: Element, parent: Node | undefined, first: boolean | undefined): void {
	if (!parent) return;
	if (first) parent.insertBefore(el, parent.firstChild);
	else parent.appendChild(el);
}

/** The browser's own ways to make nodes, which ours are made of. */
const maker: Pick<Document, 'createElement' | 'createElementNS' | 'createDocumentFragment'> = window.document;

/** Makes an element as `DomElementInfo` says and hands it to the callback once it stands in its parent. */
function make<K extends keyof HTMLElementTagNameMap>(tag: K, given?: DomElementInfo | string, callback?: (el: HTMLElementTagNameMap[K]) => void): HTMLElementTagNameMap[K] {
	const info = asInfo(given);
	const el = maker.createElement(tag);
	el.classList.add(...words(info.cls));
	if (info.text !== undefined) el.setText(info.text);
	for (const [name, value] of Object.entries(info.attr ?? {})) setAttr(el, name, value);
	if (info.title !== undefined) el.title = info.title;
	for (const name of ['value', 'type', 'placeholder', 'href'] as const) {
		const value = info[name];
		if (value !== undefined) Reflect.set(el, name, value);
	}
	place(el, info.parent, info.prepend);
	callback?.(el);
	return el;
}

function makeSvg<K extends keyof SVGElementTagNameMap>(tag: K, given?: SvgElementInfo | string, callback?: (el: SVGElementTagNameMap[K]) => void): SVGElementTagNameMap[K] {
	const info: SvgElementInfo = typeof given === 'string' ? { cls: given } : given ?? {};
	const el = maker.createElementNS('http://www.w3.org/2000/svg', tag);
	el.classList.add(...words(info.cls));
	for (const [name, value] of Object.entries(info.attr ?? {})) setAttr(el, name, value);
	place(el, info.parent, info.prepend);
	callback?.(el);
	return el;
}

/** `instanceof` for the members that are themselves Obsidian's `instanceOf`. */
export const isA = (type: new () => unknown, value: object): boolean => Function.prototype[Symbol.hasInstance].call(type, value);
const setProperty = ({ style }: HTMLElement, name: string, value: string): void => style.setProperty(name, value);
const within = (parent: Node, given: DomElementInfo | string | undefined): DomElementInfo => ({ ...asInfo(given), parent });

const nodeMembers: Members & ThisType<Node> = {
	detach() { this.parentNode?.removeChild(this); },
	empty() { while (this.lastChild) this.removeChild(this.lastChild); },
	insertAfter(node: Node, child: Node | null) { return this.insertBefore(node, child ? child.nextSibling : this.firstChild); },
	indexOf(other: Node) { return Array.prototype.indexOf.call(this.childNodes, other); },
	setChildrenInPlace(children: Node[]) {
		for (const child of [...this.childNodes]) if (!children.includes(child)) this.removeChild(child);
		children.forEach((child, at) => { if (this.childNodes[at] !== child) this.insertBefore(child, this.childNodes[at] ?? null); });
	},
	appendText(text: string) { this.appendChild(activeDocument.createTextNode(text)); },
	instanceOf(type: new () => unknown) { return isA(type, this); },
	get doc() { return this.ownerDocument ?? activeDocument; },
	get win() { return this.ownerDocument?.defaultView ?? window; },
	get constructorWin() { return window; },
	createEl(tag: keyof HTMLElementTagNameMap, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) { return make(tag, within(this, info), callback); },
	createDiv(info?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) { return make('div', within(this, info), callback); },
	createSpan(info?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) { return make('span', within(this, info), callback); },
	createSvg(tag: keyof SVGElementTagNameMap, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
		return makeSvg(tag, { ...(typeof info === 'string' ? { cls: info } : info), parent: this }, callback);
	},
};

const elementMembers: Members & ThisType<Element> = {
	getText() { return this.textContent ?? ''; },
	setText(value: string | DocumentFragment) { if (typeof value === 'string') this.textContent = value; else this.replaceChildren(value); },
	addClass(...classes: string[]) { this.classList.add(...classes.flatMap((cls) => words(cls))); },
	addClasses(classes: string[]) { this.addClass(...classes); },
	removeClass(...classes: string[]) { this.classList.remove(...classes.flatMap((cls) => words(cls))); },
	removeClasses(classes: string[]) { this.removeClass(...classes); },
	toggleClass(classes: string | string[], value: boolean) { for (const cls of words(classes)) this.classList.toggle(cls, value); },
	hasClass(cls: string) { return this.classList.contains(cls); },
	setAttr(name: string, value: string | number | boolean | null) { setAttr(this, name, value); },
	setAttrs(attrs: Record<string, string | number | boolean | null>) { for (const [name, value] of Object.entries(attrs)) setAttr(this, name, value); },
	getAttr(name: string) { return this.getAttribute(name); },
	matchParent(selector: string, last?: Element) {
		const found = this.closest(selector);
		return found && last && !last.contains(found) ? null : found;
	},
	getCssPropertyValue(property: string, pseudo?: string) { return getComputedStyle(this, pseudo).getPropertyValue(property).trim(); },
	isActiveElement() { return this.ownerDocument.activeElement === this; },
	find(selector: string) { return this.querySelector(selector); },
	findAll(selector: string) { return [...this.querySelectorAll(selector)]; },
	findAllSelf(selector: string) { return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)]; },
};

const styleMembers: Members & ThisType<HTMLElement> = {
	setCssStyles(styles: Partial<CSSStyleDeclaration>) { for (const [name, value] of Object.entries(styles)) Reflect.set(this.style, name, value); },
	setCssProps(props: Record<string, string>) { for (const [name, value] of Object.entries(props)) setProperty(this, name, value); },
};

const htmlMembers: Members & ThisType<HTMLElement> = {
	show() { setProperty(this, 'display', ''); },
	hide() { setProperty(this, 'display', 'none'); },
	toggle(on: boolean) { if (on) this.show(); else this.hide(); },
	toggleVisibility(on: boolean) { setProperty(this, 'visibility', on ? '' : 'hidden'); },
	isShown() { return this.offsetParent !== null; },
	get innerWidth() {
		const style = getComputedStyle(this);
		return this.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
	},
	get innerHeight() {
		const style = getComputedStyle(this);
		return this.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
	},
};

/** Gives the nodes of a window their members: each window has prototypes of its own. */
export function installDomIn(win: Window & typeof globalThis): void {
	extend(win.Node.prototype, nodeMembers);
	extend(win.Element.prototype, elementMembers);
	extend(win.HTMLElement.prototype, { ...styleMembers });
	extend(win.SVGElement.prototype, { ...styleMembers });
	extend(win.HTMLElement.prototype, htmlMembers);
	extend(win.DocumentFragment.prototype, {
		find(this: DocumentFragment, selector: string) { return this.querySelector(selector); },
		findAll(this: DocumentFragment, selector: string) { return [...this.querySelectorAll(selector)]; },
	});
}

/** Puts all of it in place; called once, before any other code of the page runs. */
export function installDom(): void {
	Object.assign(window, { activeWindow: window, activeDocument: window.document });
	installDomIn(window);
	Object.assign(window, {
		createEl: make,
		createDiv: (info?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) => make('div', info, callback),
		createSpan: (info?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) => make('span', info, callback),
		createSvg: makeSvg,
		createFragment: (callback?: (el: DocumentFragment) => void) => {
			const fragment = maker.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
		fish: (selector: string) => activeDocument.querySelector(selector),
		fishAll: (selector: string) => [...activeDocument.querySelectorAll(selector)],
		isBoolean: (value: unknown) => typeof value === 'boolean',
		sleep: (ms: number) => new Promise<void>((done) => { window.setTimeout(done, ms); }),
		nextFrame: () => new Promise<void>((done) => { window.requestAnimationFrame(() => done()); }),
		ready: (run: () => void) => { if (activeDocument.readyState === 'loading') window.addEventListener('DOMContentLoaded', run); else run(); },
	});
}
