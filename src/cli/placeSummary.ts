// `place-summary` puts a summary into its interview; `update-summaries` writes those in a note anew. The only commands that change a note.
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Reading } from '../app/library.ts';
import { digestOf } from '../app/summary/digest.ts';
import type { DigestWish } from '../app/summary/digest.ts';
import { LINK_STYLES } from '../app/summary/options.ts';
import { placedIn, placeSummary, renewSummaries } from '../app/summary/region.ts';
import type { Placement, Renewal } from '../app/summary/region.ts';
import type { Excerpt, LinkStyle } from '../core/model/digest.ts';
import { applyEdits } from '../core/model/edit.ts';
import { writeSummary } from '../present/summary/written.ts';
import { excerptLink } from '../present/turn/turnLink.ts';
import { vaultAbove } from './corrections.ts';
import { oneOf, PART_USAGE, readingAt, wishIn } from './summarise.ts';
import { splitFlags, takeWords, WrongUsage } from './usage.ts';

export const PLACE_USAGE = `place-summary ${PART_USAGE} PATH      changes the note`;
export const UPDATE_USAGE = `update-summaries [--links ${LINK_STYLES.join('|')}] [--corrections FILE] PATH      changes the note`;

/** Exit code 0 when the summary stands in the note, 1 when there is no such interview or part. */
export async function placeSummaryIn(args: readonly string[]): Promise<number> {
	const wish = wishIn(args, []);
	return await changed(wish.path, wish.corrections, async (reading) => {
		const markdown = reading.record.verdict.isInterview ? await summaryOf(reading, wish, wish.style) : null;
		return markdown === null ? null : placeSummary(reading.text, { ...wish, writer: '' }, markdown);
	});
}

/** Exit code 0 when every summary is as it should be, 1 when there is none, or one tells of what is gone or not in the note itself. */
export async function updateSummariesIn(args: readonly string[]): Promise<number> {
	const links = takeWords(args, '--links');
	const corrections = takeWords(links.rest, '--corrections');
	const [place, ...more] = splitFlags(corrections.rest, []).rest;
	if (place === undefined || more.length > 0) throw new WrongUsage('update-summaries needs one PATH');
	const style = oneOf(LINK_STYLES, links.value, '--links') ?? 'links';
	return await changed(place, corrections.value, async (reading) => {
		const { text, record } = reading;
		const { all, missing, place: inNote } = await renewSummaries(text, async (key) => (record.verdict.isInterview && key.scope.kind !== 'person' ? await summaryOf(reading, key, style) : null));
		for (const scope of missing) process.stderr.write(`${place}: left as it was: ${scope.kind === 'note' ? 'a summary of other notes' : scope.of}\n`);
		return all === 0 ? null : { ...inNote(text), all, missing };
	});
}

async function summaryOf({ record, text }: Reading, wish: DigestWish, style: LinkStyle): Promise<string | null> {
	const digest = digestOf(record, text, wish);
	const place = path.resolve(record.path);
	const vault = await vaultAbove(path.dirname(place));
	// In a vault the links are those that the app would write.
	const turnLink = (_: string, excerpt: Excerpt): string | null => (vault === null ? null : excerptLink(path.basename(vault), path.relative(vault, place).replaceAll('\\', '/'), excerpt));
	return digest === null ? null : writeSummary(digest, { template: '', style, turnLink }, true);
}

/** Writes the note as it is to be, in one step, and tells what became of it; null says that there is nothing to place. */
async function changed(place: string, corrections: string | null, plan: (reading: Reading) => Promise<(Placement & Partial<Pick<Renewal, 'all' | 'missing'>>) | null>): Promise<number> {
	if (await stat(place).then((found) => found.isDirectory(), () => false)) throw new WrongUsage(`${place} is a folder, not a note`);
	const reading = await readingAt(place, corrections);
	if (reading === null) return 1;
	const { text, record: { path: file } } = reading;
	const placement = await plan(reading);
	if (placement === null) {
		process.stderr.write(`${file}: nothing to place\n`);
		return 1;
	}
	// What is not UTF-8 would not come back as it was.
	if (!(await readFile(file)).equals(new TextEncoder().encode(text))) {
		process.stderr.write(`${file}: not UTF-8, or changed meanwhile; nothing was written\n`);
		return 1;
	}
	if (placement.edits.length > 0) await replaceFile(await realpath(file), applyEdits(text, placement.edits));
	const { all, missing } = placement;
	process.stdout.write(`${JSON.stringify({ ...placedIn(file, placement), all, missing })}\n`);
	return missing === undefined || missing.length === 0 ? 0 : 1;
}

/** In one step: who reads the file finds the old text or the new one, with the rights that it had. */
async function replaceFile(file: string, text: string): Promise<void> {
	const beside = `${file}.${process.pid}.new`;
	// Fails where there is one of that name, which is not ours to write over or to take away.
	await writeFile(beside, '', { flag: 'wx', mode: 0o600 });
	try {
		await writeFile(beside, text);
		await chmod(beside, (await stat(file)).mode);
		await rename(beside, file);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
