// A turn or a viewpoint as a quotation in Markdown, with who said it and where.

export interface Quoted {
	/** Markdown as it stands in the note, without the label. */
	readonly words: string;
	/** Null where nobody is named. */
	readonly speaker: string | null;
	/** A finished Markdown link to the note. */
	readonly note: string;
	/** An address of the very turn; null where there is none. */
	readonly link: string | null;
}

/** How the quotation looks: a plain block quote, or Obsidian's callout. */
export type QuoteForm = 'quote' | 'callout';

/**
 *     > The cook was vexed.
 *     >
 *     > — Marit, [[The sea]] ([turn](obsidian://…))
 *
 * `turn` is the word that carries the link. Ends with a line end.
 */
export function quotationOf({ words, speaker, note, link }: Quoted, form: QuoteForm, turn: string): string {
	const source = [...(speaker === null ? [] : [speaker]), note].join(', ') + (link === null ? '' : ` ([${turn}](${link}))`);
	const lines = words.trim().replace(/\r\n?/g, '\n').replace(/\n{3,}/g, '\n\n').split('\n').map((line) => line.trimEnd());
	const quoted = form === 'callout' ? [`[!quote] ${source}`, ...lines] : [...lines, '', `— ${source}`];
	return `${quoted.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')}\n`;
}
