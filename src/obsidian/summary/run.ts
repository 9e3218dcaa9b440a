// Summing up without a question: every parameter is given. The commands, the API and the command line come through here.
import { Notice } from 'obsidian';
import type { Reading } from '../../app/library.ts';
import { digestOf } from '../../app/summary/digest.ts';
import type { DigestWish } from '../../app/summary/digest.ts';
import { placeSummary, renewSummaries } from '../../app/summary/region.ts';
import type { Placed, Renewal } from '../../app/summary/region.ts';
import type { SummaryPlace } from '../../app/summary/options.ts';
import type { Digest, Scope, SummaryLength } from '../../core/model/digest.ts';
import { writeSummary, writeSummaryOfSeveral } from '../../present/summary/written.ts';
import { readingOf, writingOptions } from './context.ts';
import type { SummaryContext } from './context.ts';
import { changeRegions } from '../noteText.ts';
import { putSummary, putSummaryOfSeveral } from './place.ts';
import type { Several } from './place.ts';

export interface SummaryRequest {
	readonly path: string;
	readonly scope: Scope;
	readonly length?: SummaryLength;
}

/** What programs may do to the summaries of a note. */
export interface SummaryDoor {
	readonly place: (request: SummaryRequest) => Promise<Placed | null>;
	readonly refresh: (path: string) => Promise<Refreshed | null>;
}

/** The chosen content; null where the note is gone or has no such part. */
async function digestAt(context: SummaryContext, { path, scope, length }: SummaryRequest): Promise<Digest | null> {
	const reading = await readingOf(context, path);
	return reading === null ? null : digestOf(reading.record, reading.text, { scope, length: length ?? context.options().summaryLength });
}

/** Gives the path of the note that now holds the summary, null where none does; what is gone is told. */
export async function summarize(context: SummaryContext, request: SummaryRequest, place: SummaryPlace): Promise<string | null> {
	const { path, scope } = request;
	const digest = await digestAt(context, request);
	if (digest === null) new Notice(context.phrases.summary.partGone(scope.kind === 'note' ? path : scope.of));
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

/** Writes every summary of a note anew, as one step, and tells what became of them. */
export async function updateSummaries(context: SummaryContext, path: string): Promise<void> {
	const { summary } = context.phrases;
	const told = await refreshSummaries(context, path);
	if (told === null) return;
	const { all, changed, kept, missing } = told;
	for (const scope of missing) new Notice(summary.partGone(scope.kind === 'note' ? path : scope.of));
	new Notice(all === 0 ? summary.noRegion : summary.updated(changed, all));
	if (kept > 0) new Notice(summary.kept(kept));
}

export type Refreshed = Placed & Omit<Renewal, 'place'>;

/** The same without a word. In a summary note the interviews are those that its properties link. Null where there is no such note. */
export async function refreshSummaries(context: SummaryContext, path: string): Promise<Refreshed | null> {
	const file = context.app.vault.getFileByPath(path);
	const reading = await readingOf(context, path);
	if (file === null || reading === null) return null;
	const sources = linkedInterviews(context, path);
	const { all, missing, place } = await renewSummaries(reading.text, async ({ scope, length }) => {
		if (scope.kind === 'person') return await context.personSection(scope.of, path);
		return sources.length > 0 ? await markdownOf(context, sources, scope, length) : markdownInside(context, reading, { scope, length });
	});
	return { ...(await changeRegions(context.app, file, place)), all, missing };
}

/** Puts a summary into its interview, or writes the one of the same part there anew, without a word. Null where there is no such interview or part. */
export async function placeInNote(context: SummaryContext, { path, scope, length }: SummaryRequest): Promise<Placed | null> {
	const file = context.app.vault.getFileByPath(path);
	const reading = await readingOf(context, path);
	const wish = { scope, length: length ?? context.options().summaryLength };
	const markdown = reading === null ? null : markdownInside(context, reading, wish);
	if (file === null || markdown === null) return null;
	return await changeRegions(context.app, file, (text) => placeSummary(text, { ...wish, writer: '' }, markdown));
}

/** The summary as it stands in the interview itself; null where that is none, or has no such part. */
function markdownInside(context: SummaryContext, { record, text }: Reading, wish: DigestWish): string | null {
	const digest = record.verdict.isInterview ? digestOf(record, text, wish) : null;
	return digest === null ? null : writeSummary(digest, writingOptions(context), true);
}

async function markdownOf(context: SummaryContext, paths: readonly string[], scope: Scope, length: SummaryLength): Promise<string | null> {
	const [path, ...others] = paths;
	if (path !== undefined && others.length === 0) {
		const digest = await digestAt(context, { path, scope, length });
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
