// Icons: Lucide's, fetched one by one from the workbench's server when first asked for, and those a plugin adds.
import type * as Obsidian from 'obsidian';

/** Inner markup of the icons asked for so far. */
const drawn = new Map<string, Promise<Element[]>>();
const added = new Map<string, string>();
let names: readonly string[] = [];

const parse = (markup: string): SVGSVGElement | null => new DOMParser().parseFromString(markup, 'image/svg+xml').querySelector('svg');

/** Learns which icons there are; called once before the plugin loads. */
export async function loadIconNames(): Promise<void> {
	const answer = await window.fetch('/icons.json');
	names = await answer.json() as string[];
}

/** Icons of Obsidian's own that Lucide lacks, by a Lucide one that means the same. */
const STAND_INS: Readonly<Record<string, string>> = { 'links-coming-in': 'corner-left-down', 'links-going-out': 'corner-right-up' };

function bare(id: string): string {
	const other = STAND_INS[id];
	if (other !== undefined) return other;
	return id.startsWith('lucide-') ? id.slice('lucide-'.length) : id;
}

async function fetched(name: string): Promise<Element[]> {
	const answer = await window.fetch(`/icons/${name}.svg`);
	return [...(parse(await answer.text())?.children ?? [])];
}

/** The element stands at once; its lines follow as soon as the server answered, and at once the next time. */
export function getIcon(id: string): SVGSVGElement | null {
	const own = added.get(id);
	const name = bare(id);
	if (own === undefined && !names.includes(name)) return null;
	const svg = createSvg('svg', { cls: ['svg-icon', own === undefined ? `lucide-${name}` : id] });
	if (own !== undefined) {
		svg.setAttrs({ viewBox: '0 0 100 100', width: 18, height: 18, fill: 'none', stroke: 'currentColor' });
		svg.replaceChildren(...(parse(`<svg xmlns="http://www.w3.org/2000/svg">${own}</svg>`)?.children ?? []));
		return svg;
	}
	svg.setAttrs({ viewBox: '0 0 24 24', width: 18, height: 18, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
	const lines = drawn.get(name) ?? fetched(name);
	drawn.set(name, lines);
	void lines.then((children) => svg.replaceChildren(...children.map((child) => child.cloneNode(true))));
	return svg;
}

/** Puts the icon in place of the one that is there; an unknown name draws nothing and says so. */
export function setIcon(parent: HTMLElement, id: Obsidian.IconName): void {
	const icon = getIcon(id);
	const old = [...parent.children].find((child) => child.classList.contains('svg-icon'));
	if (!icon && id !== '') console.warn(`workbench: there is no icon "${id}"`);
	if (icon && old) old.replaceWith(icon);
	else if (icon) parent.prepend(icon);
	else old?.remove();
}

export function addIcon(id: string, content: string): void {
	added.set(id, content);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIconIds(): Obsidian.IconName[] {
	return [...names.map((name) => `lucide-${name}`), ...added.keys()];
}
