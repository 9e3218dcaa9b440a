// A turn as Markdown for another note: a quotation or a callout, with its source.
import type { Turn } from '../../core/model/conversation.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import type { Phrases } from '../phrases/shape.ts';
import { quotationOf, withoutBrackets } from '../words/quotation.ts';
import type { Quoted } from '../words/quotation.ts';

/** What is quoted, and the address that leads back to it. */
export interface QuotedTurn {
	readonly record: InterviewRecord;
	readonly text: string;
	readonly turn: Turn;
	readonly link: string;
}

/** The turn's words as they stand in the note, then who said them, and where. */
export function turnAsQuote(quoted: QuotedTurn, { links }: Phrases): string {
	return quotationOf(partsOf(quoted), 'quote', links.turn);
}

export function turnAsCallout(quoted: QuotedTurn, { links }: Phrases): string {
	return quotationOf(partsOf(quoted), 'callout', links.turn);
}

function partsOf({ record, text, turn, link }: QuotedTurn): Quoted {
	return { words: text.slice(turn.body.from, turn.body.to), speaker: record.speakers.find(({ id }) => id === turn.speaker)?.name ?? null, note: noteLink(record), link };
}

/** '[[Interviews/Ada|Ada on engines]]'. */
function noteLink({ path, title }: InterviewRecord): string {
	return `[[${path.replace(/\.md$/i, '')}|${withoutBrackets(title)}]]`;
}
