// A turn as Markdown for another note: a quotation or a callout, with its source.
import type { Turn } from '../core/model/conversation.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import type { Phrases } from './phrases/shape.ts';

/** What is quoted, and the address that leads back to it. */
export interface QuotedTurn {
	readonly record: InterviewRecord;
	readonly text: string;
	readonly turn: Turn;
	readonly link: string;
}

/** The turn's words as they stand in the note, every line quoted; then who said them, and where. */
export function turnAsQuote(quoted: QuotedTurn, { links, comma }: Phrases): string {
	const source = [speakerOf(quoted), noteLink(quoted.record)].filter((part) => part !== '').join(comma);
	return `${quotedBody(quoted)}\n>\n> — ${source} ([${links.turn}](${quoted.link}))\n`;
}

export function turnAsCallout(quoted: QuotedTurn, { links }: Phrases): string {
	const speaker = speakerOf(quoted);
	return `> [!quote] [${speaker === '' ? links.turn : speaker}](${quoted.link})\n${quotedBody(quoted)}\n>\n> ${noteLink(quoted.record)}\n`;
}

function quotedBody({ text, turn }: QuotedTurn): string {
	const lines = text.slice(turn.body.from, turn.body.to).split(/\r?\n/);
	return lines.map((line) => `> ${line.replace(/^(?:\s*>)+ ?/, '')}`.trimEnd()).join('\n');
}

const speakerOf = ({ record, turn }: QuotedTurn): string => withoutBrackets(record.speakers.find(({ id }) => id === turn.speaker)?.name ?? '');

/** '[[Interviews/Ada|Ada on engines]]'. */
function noteLink({ path, title }: InterviewRecord): string {
	return `[[${path.replace(/\.md$/i, '')}|${withoutBrackets(title)}]]`;
}

const withoutBrackets = (words: string): string => words.replace(/[[\]|\n]+/g, ' ').trim();
