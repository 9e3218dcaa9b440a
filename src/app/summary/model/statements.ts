// What a model said, read with doubt: each quote must stand in a turn of the note, else it is no quote.
import type { Turn } from '../../../core/model/conversation.ts';
import type { CitedStatement, Excerpt } from '../../../core/model/digest.ts';
import type { InterviewRecord } from '../../../core/model/record.ts';
import type { Span } from '../../../core/model/span.ts';
import { plainWords } from '../../../core/text/plain.ts';
import { findQuote, quoteFinder } from '../../../core/text/quote.ts';
import { scanNote } from '../../../core/text/scan.ts';
import { sentencesOf } from '../../../core/text/sentences.ts';
import { excerptsOf } from '../chosen/excerpts.ts';
import { weightOf } from '../weight.ts';

/** Statements and quotes that are taken from one answer, and code units of a statement: a model may say anything. */
const MOST_STATEMENTS = 20;
const MOST_QUOTES = 4;
const LONGEST_STATEMENT = 1_000;
/** Weight of a quote: shorter words stand in any text. */
const SHORTEST_QUOTE = 14;
/** Sentences that a quote across a link may have. */
const MOST_SENTENCES = 3;

interface Claim {
	readonly text: string;
	readonly quotes: readonly string[];
}

/** The statements of an answer, null where there is no such JSON in it; words around it are passed over. */
export function claimsIn(answer: string): readonly Claim[] | null {
	const [from, to] = [answer.indexOf('{'), answer.lastIndexOf('}')];
	if (from < 0 || to < from) return null;
	try {
		const read: unknown = JSON.parse(answer.slice(from, to + 1));
		const statements = typeof read === 'object' && read !== null && 'statements' in read ? read.statements : null;
		if (!Array.isArray(statements)) return null;
		return statements.slice(0, MOST_STATEMENTS).flatMap((each: unknown): readonly Claim[] => {
			if (typeof each !== 'object' || each === null || !('text' in each) || typeof each.text !== 'string' || each.text.trim() === '') return [];
			const quotes: readonly unknown[] = 'quotes' in each && Array.isArray(each.quotes) ? each.quotes : [];
			return [{ text: each.text.slice(0, LONGEST_STATEMENT), quotes: quotes.filter((quote): quote is string => typeof quote === 'string').slice(0, MOST_QUOTES) }];
		});
	} catch {
		return null;
	}
}

/** What is sent has no links or tags, so a quote across one stands only in the plain words: the sentences that hold it. */
function spanOfPlain(text: string, turn: Turn, quote: string): Span | null {
	if (!/[[<]/.test(text.slice(turn.body.from, turn.body.to))) return null;
	const sentences = sentencesOf(text, turn.body.from, turn.body.to);
	for (let count = 1; count <= MOST_SENTENCES; count++) {
		for (let at = 0; at + count <= sentences.length; at++) {
			const [from, to] = [sentences[at]?.from ?? 0, sentences[at + count - 1]?.to ?? 0];
			if (findQuote(plainWords(text.slice(from, to)), quote).kind === 'verbatim') return { from, to };
		}
	}
	return null;
}

/** Gives each claim with those of its quotes that stand, verbatim, in one of the turns. */
export function checkClaims(record: InterviewRecord, text: string, turns: readonly Turn[]): (claims: readonly Claim[]) => readonly CitedStatement[] {
	const toExcerpt = excerptsOf(scanNote(text), record);
	const finders = turns.map((turn) => ({ turn, find: quoteFinder(text.slice(turn.body.from, turn.body.to)) }));
	const standing = (quote: string): readonly Excerpt[] => {
		if (weightOf(plainWords(quote)) < SHORTEST_QUOTE) return [];
		for (const { turn, find } of finders) {
			const place = find(quote);
			if (place.kind === 'verbatim') return [toExcerpt({ from: turn.body.from + place.from, to: turn.body.from + place.to }, turn)];
		}
		for (const turn of turns) {
			const span = spanOfPlain(text, turn, quote);
			if (span !== null) return [toExcerpt(span, turn)];
		}
		return [];
	};
	return (claims) => claims.map(({ text: words, quotes }) => {
		const checked = quotes.flatMap(standing);
		return { origin: 'model', title: '', text: words, quotes: checked, support: checked.length > 0 ? 'full' : 'none', gaps: [] };
	});
}
