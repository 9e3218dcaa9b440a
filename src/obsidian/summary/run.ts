// Summing up without a question: every parameter is given. The commands, the API and the command line come through here.
import { Notice } from 'obsidian';
import { digestOf } from '../../app/summary/digest.ts';
import { findRegions, refreshRegion } from '../../app/summary/region.ts';
import type { Edit, Region } from '../../app/summary/region.ts';
import type { SummaryPlace } from '../../app/summary/options.ts';
import type { Digest, Scope, SummaryLength } from '../../core/model/digest.ts';
import { writeSummary, writeSummaryOfSeveral } from '../../present/summary/written.ts';
import { readingOf, writingOptions } from './context.ts';
import type { SummaryContext } from './context.ts';
import { changeNote } from './noteText.ts';
import { putSummary, putSummaryOfSeveral } from './place.ts';
import type { Several } from './place.ts';

export interface SummaryRequest {
	readonly path: string;
	readonly scope: Scope;
	readonly length?: SummaryLength;
}

/** The chosen content; null where the note is gone or has no such part, which the reader is told. */
export async function digestFor(context: SummaryContext, { path, scope, length }: SummaryRequest): Promise<Digest | null> {
	const reading = await readingOf(context, path);
	const digest = reading === null ? null : digestOf(reading.record, reading.text, { scope, length: length ?? context.options().summaryLength });
	if (digest === null) new Notice(context.phrases.summary.partGone(scope.kind === 'note' ? path : scope.of));
	return digest;
}

/** Gives the path of the note that now holds the summary, null where none does. */
export async function summarize(context: SummaryContext, request: SummaryRequest, place: SummaryPlace): Promise<string | null> {
	const digest = await digestFor(context, request);
	return digest === null ? null : await putSummary(context, digest, place);
}

/** The same part of every interview; one that has nothing for it is named, not left out. Short, because there are many. */
export async function gatherSeveral(context: SummaryContext, paths: readonly string[], scope: Scope): Promise<Several> {
	const digests: Digest[] = [];
	const silent: { path: string; title: string }[] = [];
	for (const path of paths) {
		const reading = await readingOf(context, path);
		if (reading === null) continue;
		const digest = digestOf(reading.record, reading.text, { scope, length: 'short' });
		if (digest === null || digest.statements.length === 0) silent.push({ path, title: reading.record.title });
		else digests.push(digest);
	}
	return { digests, silent };
}

export async function summarizeSeveral(context: SummaryContext, paths: readonly string[], scope: Scope, place: SummaryPlace): Promise<string | null> {
	return await putSummaryOfSeveral(context, await gatherSeveral(context, paths, scope), { scope, length: 'short', writer: '' }, place);
}

/** Writes every summary of a note anew, as one step. In a summary note the interviews are those that its properties link. */
export async function updateSummaries(context: SummaryContext, path: string): Promise<void> {
	const { app, phrases } = context;
	const file = app.vault.getFileByPath(path);
	const reading = await readingOf(context, path);
	if (file === null || reading === null) return;
	const sources = linkedInterviews(context, path);
	const written = new Map<string, { readonly markdown: string; readonly length: SummaryLength }>();
	// What a model wrote is made anew only by its own command.
	for (const { scope, length } of ourRegions(reading.text)) {
		const markdown = scope.kind === 'person' ? await context.personSection(scope.of, path) : sources.length > 0 ? await markdownOf(context, sources, scope, length) : markdownInside(context, digestOf(reading.record, reading.text, { scope, length }));
		if (markdown === null) new Notice(phrases.summary.partGone(scope.kind === 'note' ? path : scope.of));
		else written.set(JSON.stringify(scope), { markdown, length });
	}
	let [all, kept] = [0, 0];
	let edits: readonly Edit[] = [];
	await changeNote(app, file, (text) => {
		const regions = ourRegions(text);
		all = regions.length;
		const placements = regions.flatMap((region) => {
			const newer = written.get(JSON.stringify(region.scope));
			return newer === undefined ? [] : [refreshRegion(text, region, { length: newer.length, writer: '' }, newer.markdown)];
		});
		kept = placements.reduce((sum, placement) => sum + placement.kept.filter((line) => line.trim() !== '').length, 0);
		edits = placements.flatMap((placement) => placement.edits);
		return edits;
	});
	new Notice(all === 0 ? phrases.summary.noRegion : phrases.summary.updated(edits.length, all));
	if (kept > 0) new Notice(phrases.summary.kept(kept));
}

const ourRegions = (text: string): readonly Region[] => findRegions(text).filter(({ writer }) => writer === '');

const markdownInside = (context: SummaryContext, digest: Digest | null): string | null => (digest === null ? null : writeSummary(digest, writingOptions(context), true));

async function markdownOf(context: SummaryContext, paths: readonly string[], scope: Scope, length: SummaryLength): Promise<string | null> {
	const [only, ...others] = paths;
	if (only !== undefined && others.length === 0) {
		const digest = await digestFor(context, { path: only, scope, length });
		return digest === null ? null : writeSummary(digest, writingOptions(context), false);
	}
	const { digests, silent } = await gatherSeveral(context, paths, scope);
	return digests.length === 0 ? null : writeSummaryOfSeveral(digests, silent, writingOptions(context));
}

/** The notes that the property `interviews` links; none in an interview itself. The app keeps these links right when notes move. */
function linkedInterviews({ app }: SummaryContext, path: string): readonly string[] {
	const file = app.vault.getFileByPath(path);
	const links = file === null ? [] : (app.metadataCache.getFileCache(file)?.frontmatterLinks ?? []);
	return links.filter(({ key }) => key.startsWith('interviews')).flatMap(({ link }) => app.metadataCache.getFirstLinkpathDest(link, path)?.path ?? []);
}
