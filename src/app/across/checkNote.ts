// Checks a quotation against a note: where it stands and who says it.
import { checkQuote } from '../../core/index/search/quote.ts';
import type { QuoteCheck } from '../../core/index/search/quote.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import type { Span } from '../../core/model/span.ts';

export interface CheckedQuote {
	readonly kind: QuoteCheck['kind'];
	readonly path: string;
	/** Id of the turn that holds the place, and who speaks it; null where no turn does. */
	readonly turn: string | null;
	readonly speaker: string | null;
	/** The place in the note, 0-based line; null where nothing comes near. */
	readonly line: number | null;
	readonly from: number | null;
	readonly to: number | null;
	/** What stands there. */
	readonly words: string;
	readonly likeness: number;
}

/** Of several places one inside a turn is meant. */
export function checkNote(record: InterviewRecord, text: string, quote: string): CheckedQuote {
	const turnOf = (span: Span): InterviewRecord['turns'][number] | undefined => record.turns.find(({ body }) => body.from <= span.from && span.to <= body.to);
	const { kind, span, likeness } = checkQuote(text, quote, (place) => turnOf(place) !== undefined);
	if (span === null) return { kind, path: record.path, turn: null, speaker: null, line: null, from: null, to: null, words: '', likeness };
	const turn = turnOf(span);
	return {
		kind,
		path: record.path,
		turn: turn?.id ?? null,
		speaker: record.speakers.find(({ id }) => id === turn?.speaker)?.name ?? null,
		line: text.slice(0, span.from).split('\n').length - 1,
		...span,
		words: text.slice(span.from, span.to),
		likeness,
	};
}
