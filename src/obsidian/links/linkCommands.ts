// The commands that copy a turn: its link, its published link, a quotation, a callout.
import { Notice } from 'obsidian';
import type { App } from 'obsidian';
import { turnIndexAt } from '../../app/turnAt.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { addressOf, fragmentWords, linkTo, publishedLink } from '../../present/turn/turnLink.ts';
import { turnAsCallout, turnAsQuote } from '../../present/turn/turnQuote.ts';
import type { QuotedTurn } from '../../present/turn/turnQuote.ts';
import type { CommandRow } from '../commands/row.ts';
import type { Places } from '../place/register.ts';
import type { LinkSettings } from './linkSettings.ts';

/** What these commands may ask of the rest. */
export interface LinkContext {
	readonly app: App;
	readonly places: Places;
	readonly phrases: Phrases;
	settings(): LinkSettings;
}

/** The turn where the reader is, or the first one; null where there is none. */
export function turnHere({ app, places }: Pick<LinkContext, 'app' | 'places'>): QuotedTurn | null {
	const front = places.front();
	if (front === null || !front.reading.record.verdict.isInterview) return null;
	const { record, text } = front.reading;
	const turn = record.turns[Math.max(turnIndexAt(record.turns, places.offsetIn(front.view)), 0)];
	return turn === undefined ? null : { record, text, turn, link: linkTo(app.vault.getName(), addressOf(record, text, turn)) };
}

/** The page that a note is published as, with the turn's words; null where the note or the settings name none. */
export function publishedLinkTo(context: Pick<LinkContext, 'app' | 'settings'>, { record, text, turn }: Omit<QuotedTurn, 'link'>): string | null {
	const file = context.app.vault.getFileByPath(record.path);
	const properties: Readonly<Record<string, unknown>> = (file === null ? null : context.app.metadataCache.getFileCache(file)?.frontmatter) ?? {};
	const permalink = [properties['dg-permalink'], properties['permalink']].find((value) => typeof value === 'string');
	return typeof permalink === 'string' ? publishedLink(context.settings().publishedAt, permalink, fragmentWords(addressOf(record, text, turn).words)) : null;
}

async function copy(words: string | null, said: string, { phrases: { links } }: LinkContext): Promise<void> {
	if (words === null) return;
	try {
		await activeWindow.navigator.clipboard.writeText(words);
		new Notice(said);
	} catch (error) {
		new Notice(links.copyFailed(error instanceof Error ? error.message : String(error)));
	}
}

function copyPublished(context: LinkContext): Promise<void> {
	const turn = turnHere(context);
	const link = turn === null ? null : publishedLinkTo(context, turn);
	if (turn !== null && link === null) new Notice(context.phrases.links.notPublished);
	return copy(link, context.phrases.links.linkCopied, context);
}

const hasTurns = ({ places }: LinkContext): boolean => {
	const record = places.front()?.reading.record;
	return record !== undefined && record.verdict.isInterview && record.turns.length > 0;
};

export const LINK_COMMANDS: readonly CommandRow<LinkContext>[] = [
	{ id: 'copy-turn-link', name: ({ links }) => links.copyLink, icon: 'link', applies: hasTurns, run: (context) => copy(turnHere(context)?.link ?? null, context.phrases.links.linkCopied, context), isInEditorMenu: true },
	{ id: 'copy-published-link', name: ({ links }) => links.copyPublished, icon: 'globe', applies: (context) => context.settings().publishedAt !== '' && hasTurns(context), run: copyPublished, isInEditorMenu: true },
	{ id: 'copy-turn-quote', name: ({ links }) => links.copyQuote, icon: 'quote', applies: hasTurns, run: (context) => copy(quoted(context, turnAsQuote), context.phrases.links.quoteCopied, context), isInEditorMenu: true },
	{ id: 'copy-turn-callout', name: ({ links }) => links.copyCallout, icon: 'message-square-quote', applies: hasTurns, run: (context) => copy(quoted(context, turnAsCallout), context.phrases.links.quoteCopied, context), isInEditorMenu: true },
];

function quoted(context: LinkContext, write: (turn: QuotedTurn, phrases: Phrases) => string): string | null {
	const turn = turnHere(context);
	return turn === null ? null : write(turn, context.phrases);
}
