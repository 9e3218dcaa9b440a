// The properties of a note: YAML or JSON between two lines of `---`, read with gray-matter and never written.
//
// The host keeps its own copy of the properties, but a record must be the same from every door, so all doors read the text. The YAML
// itself is read by the package that the app uses too; the plugin's build takes it from the app.
import matter from 'gray-matter';
import { parse } from 'yaml';
import type { ProblemCode } from '../model/problem.ts';
import { fold } from './fold.ts';

/** Folded key → its values as words; a single value is a list of one, `[[a|b]]` stays as written. */
export type Properties = ReadonlyMap<string, readonly string[]>;

export const NO_PROPERTIES: Properties = new Map();

export interface FrontMatter {
	readonly properties: Properties;
	readonly problem: { readonly code: ProblemCode; readonly values: Readonly<Record<string, string | number>> } | null;
}

/** Code units: no note needs more. */
const LONGEST = 65_536;
/** Runs of empty lines, on which gray-matter takes time by the square of their number. */
const EMPTY_LINES = /[\r\n\u2028\u2029]\s{2,}[\r\n\u2028\u2029]/g;
/** Values kept of one property: aliases in YAML can multiply a short text into gigabytes. */
const MOST_VALUES = 64;

/** Unknown tags are no reason to speak up on a console. Where an error stands is found out only where there is one: for good YAML it would cost a third more. */
function readYaml(text: string): object {
	try {
		return parse(text, { logLevel: 'error', prettyErrors: false }) as object;
	} catch {
		return parse(text, { logLevel: 'error' }) as object;
	}
}

const refuse = (): never => {
	throw new Error('front matter is data, not a program');
};

function collect(value: unknown, depth: number, into: string[]): void {
	if (into.length >= MOST_VALUES) return;
	if (typeof value === 'string') into.push(value);
	else if (typeof value === 'number' || typeof value === 'boolean') into.push(String(value));
	else if (Array.isArray(value) && depth < 3) for (const each of value.slice(0, MOST_VALUES)) collect(each, depth + 1, into);
}

/** `block` is the front matter with both of its marks. Never throws, evaluates nothing. */
export function readFrontMatter(block: string): FrontMatter {
	if (block === '') return { properties: NO_PROPERTIES, problem: null };
	if (block.length > LONGEST) return { properties: NO_PROPERTIES, problem: { code: 'front-matter-too-long', values: { characters: block.length } } };
	try {
		const { data } = matter(block.replace(EMPTY_LINES, '\n\n'), { language: 'yaml', engines: { yaml: readYaml, javascript: refuse, js: refuse } });
		if (typeof data !== 'object' || data === null) return { properties: NO_PROPERTIES, problem: null };
		const properties = new Map<string, readonly string[]>();
		for (const [key, value] of Object.entries(data)) {
			const words: string[] = [];
			collect(value, 0, words);
			properties.set(fold(key), words);
		}
		return { properties, problem: null };
	} catch (error) {
		const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		return { properties: NO_PROPERTIES, problem: { code: 'front-matter-invalid', values: { why } } };
	}
}
