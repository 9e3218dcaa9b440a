// Putting a summary where the reader wants it.
import { Notice, normalizePath } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { SummaryPlace } from '../../app/summary/options.ts';
import { placeSummary } from '../../app/summary/region.ts';
import type { RegionKey } from '../../app/summary/region.ts';
import type { Digest } from '../../core/model/digest.ts';
import { summaryFrontMatter, summaryTitle, writeSummary, writeSummaryOfSeveral } from '../../present/summary/written.ts';
import { chooseOne } from './choose.ts';
import { writingOptions } from './context.ts';
import type { SummaryContext } from './context.ts';
import { changeRegions } from '../noteText.ts';
import { SummaryWindow } from './window.ts';

/** The place that the reader chose once, or chooses now; null where the question was closed. */
export async function placeFor(context: SummaryContext, several: boolean): Promise<SummaryPlace | null> {
	const { summaryPlace } = context.options();
	// Several interviews have no one note to stand in.
	if (summaryPlace !== 'ask') return several && summaryPlace === 'region' ? 'note' : summaryPlace;
	const { summary } = context.phrases;
	const places = (Object.keys(summary.places) as SummaryPlace[]).filter((place) => !several || place !== 'region');
	const chosen = await chooseOne(context.app, places.map((value) => ({ value, words: summary.places[value] })), summary.whereTo, summary.remembered);
	if (chosen !== null) await context.remember({ summaryPlace: chosen });
	return chosen;
}

/** What several interviews say: those chosen, and those that have nothing for it. */
export interface Several {
	readonly digests: readonly Digest[];
	readonly silent: readonly { readonly path: string; readonly title: string }[];
}

/** Gives the path of the note that holds the summary, null where none does. */
export async function putSummary(context: SummaryContext, digest: Digest, place: SummaryPlace): Promise<string | null> {
	const key: RegionKey = { scope: digest.scope, length: digest.length, writer: digest.writer };
	const file = place === 'region' ? context.app.vault.getFileByPath(digest.path) : null;
	if (file !== null) return await putRegion(context, file, key, writeSummary(digest, writingOptions(context), true), 'region');
	return await putMarkdown(context, { digests: [digest], silent: [] }, key, writeSummary(digest, writingOptions(context), false), place);
}

export async function putSummaryOfSeveral(context: SummaryContext, several: Several, key: RegionKey, place: SummaryPlace): Promise<string | null> {
	return await putMarkdown(context, several, key, writeSummaryOfSeveral(several.digests, several.silent, writingOptions(context)), place);
}

async function putMarkdown(context: SummaryContext, { digests }: Several, key: RegionKey, markdown: string, place: SummaryPlace): Promise<string | null> {
	const { app, phrases } = context;
	const [first] = digests;
	if (first === undefined) return null;
	switch (place) {
		case 'clipboard':
			await activeWindow.navigator.clipboard.writeText(markdown);
			new Notice(phrases.summary.placed.clipboard(''));
			return null;
		case 'window':
			new SummaryWindow(app, summaryTitle(digests), markdown, first.path, phrases.summary.copyButton).open();
			return null;
		case 'region':
		case 'note': {
			const file = await summaryNote(app, context.options().summaryFolder, first.path, digests);
			return await putRegion(context, file, key, markdown, 'note');
		}
	}
}

async function putRegion(context: SummaryContext, file: TFile, key: RegionKey, markdown: string, place: 'region' | 'note'): Promise<string> {
	const { summary } = context.phrases;
	const { kept } = await changeRegions(context.app, file, (text) => placeSummary(text, key, markdown));
	new Notice(summary.placed[place](file.basename));
	if (kept > 0) new Notice(summary.kept(kept));
	return file.path;
}

/** The note of this name, made where there is none: beside the first interview, or in the folder of the settings. */
async function summaryNote(app: App, wanted: string, beside: string, digests: readonly Digest[]): Promise<TFile> {
	const folder = wanted.trim() === '' ? beside.slice(0, Math.max(0, beside.lastIndexOf('/'))) : wanted.trim();
	if (folder !== '' && app.vault.getFolderByPath(normalizePath(folder)) === null) await app.vault.createFolder(normalizePath(folder));
	const path = normalizePath(`${folder}/${summaryTitle(digests)}.md`);
	return app.vault.getFileByPath(path) ?? (await app.vault.create(path, summaryFrontMatter(digests)));
}
