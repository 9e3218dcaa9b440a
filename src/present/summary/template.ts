// The shape of a summary: plain Markdown with named places, which the reader may change.
import type { PartName } from './parts.ts';

/** Places that are one line of words, not a part. */
export type LineName = 'title' | 'interview';

/** `{{facts}}` is a part, `{{facts:title}}` what it is called in the language of the note. */
export const DEFAULT_TEMPLATE = `## {{title}}

{{interview}}

{{facts}}

### {{viewpoints:title}}

{{viewpoints}}

### {{model:title}}

{{model}}

### {{chapters:title}}

{{chapters}}

### {{questions:title}}

{{questions}}

### {{speakers:title}}

{{speakers}}

### {{mentions:title}}

{{mentions}}
`;

const PLACE = /\{\{([^{}\n]{0,40})\}\}/g;

export interface Fillings {
	readonly parts: Readonly<Record<PartName, string>>;
	readonly titles: Readonly<Record<PartName, string>>;
	readonly lines: Readonly<Record<LineName, string>>;
}

/** What the template asks for and is none of `places`, in its order. */
export function unknownPlaces(template: string, places: readonly string[]): readonly string[] {
	return [...template.matchAll(PLACE)].map((match) => (match[1] ?? '').trim()).filter((name) => !places.includes(name.replace(/:title$/, '')));
}

/**
 * The template with its places filled, once: what is filled in is never looked at again. A heading goes where all places below it
 * stay empty; an unknown place stays as it is written, so that it is seen.
 */
export function fillTemplate(template: string, fillings: Fillings): string {
	const filled = stretches(template).filter((stretch) => {
		const places = [...stretch.matchAll(PLACE)].map((match) => match[1]?.trim() ?? '').filter((name) => !name.endsWith(':title') && name !== 'title');
		return places.length === 0 || places.some((name) => valueOf(name, fillings) !== '');
	});
	return `${filled.map((stretch) => stretch.replace(PLACE, (place, name: string) => valueOf(name, fillings) ?? place)).join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

function valueOf(written: string, { parts, titles, lines }: Fillings): string | null {
	const name = written.trim();
	const title = name.endsWith(':title') ? name.slice(0, -':title'.length) : null;
	if (title !== null) return own(titles, title);
	return own(parts, name) ?? own(lines, name);
}

const own = (values: Readonly<Record<string, string>>, name: string): string | null => (Object.hasOwn(values, name) ? (values[name] ?? null) : null);

/** From each heading to the next, as written. */
function stretches(template: string): readonly string[] {
	const found: string[][] = [[]];
	for (const line of template.replace(/\r\n?/g, '\n').split('\n')) {
		if (/^#{1,6}\s/.test(line)) found.push([]);
		found.at(-1)?.push(line);
	}
	return found.map((lines) => lines.join('\n')).filter((stretch) => stretch.trim() !== '');
}
