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
 *     > [!quote] [Marit](obsidian://…)
 *     > The cook was vexed.
 *     >
 *     > [[The sea]]
 *
 * `turn` is the word that carries the link where no name does. Words that were quoted already are not quoted twice. Ends with a line end.
 */
export function quotationOf({ words, speaker, note, link }: Quoted, form: QuoteForm, turn: string): string {
	const body = words.trim().split(/\r?\n/).map((line) => line.replace(/^(?:\s*>)+ ?/, '').trimEnd());
	const lines = body.filter((line, at) => line !== '' || body[at - 1] !== '');
	const linked = (shown: string): string => (link === null ? shown : `[${shown}](${link})`);
	const name = speaker === null ? '' : withoutBrackets(speaker);
	const source = [...(name === '' ? [] : [name]), note].join(', ') + (link === null ? '' : ` (${linked(turn)})`);
	const quoted = form === 'callout' ? [`[!quote] ${linked(name === '' ? turn : name)}`, ...lines, '', note] : [...lines, '', `— ${source}`];
	return `${quoted.map((line) => `> ${line}`.trimEnd()).join('\n')}\n`;
}

/** Words that may stand inside a link. */
export function withoutBrackets(words: string): string {
	return words.replace(/[[\]|\n]+/g, ' ').trim();
}
