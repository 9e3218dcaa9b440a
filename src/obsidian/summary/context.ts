// What the commands about summaries may ask of the rest.
import type { App } from 'obsidian';
import type { Library, Reading } from '../../app/library.ts';
import type { SummaryOptions } from '../../app/summary/options.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { WritingOptions } from '../../present/summary/written.ts';
import { excerptLink } from '../../present/turn/turnLink.ts';
import { openText } from '../noteText.ts';

export interface SummaryContext {
	readonly app: App;
	readonly library: Library;
	readonly phrases: Phrases;
	/** The note in view, read now; null where there is none. */
	reading(): Reading | null;
	/** Paths of the interviews in which this is said. */
	readonly saying: (words: string) => Promise<ReadonlySet<string>>;
	options(): SummaryOptions;
	remember(options: Partial<SummaryOptions>): Promise<void>;
	/** A person over all interviews as Markdown for the note at the path; null where nobody is called so. */
	personSection(name: string, path: string): Promise<string | null>;
}

/** The note at the path as the reader has it in front; null where it is gone. */
export async function readingOf({ app, library }: SummaryContext, path: string): Promise<Reading | null> {
	const text = openText(app, path);
	return text === null ? await library.read(path) : library.readText(path, text);
}

export function writingOptions(context: SummaryContext): WritingOptions {
	const { summaryTemplate, summaryLinks } = context.options();
	return { template: summaryTemplate, style: summaryLinks, turnLink: (path, excerpt) => excerptLink(context.app.vault.getName(), path, excerpt) };
}

/** Why something failed, in words. */
export function whyOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
