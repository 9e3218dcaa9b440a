// The core viewpoints of a summary, each with the words that carry it.
import type { CitedStatement, Excerpt } from '../../../core/model/digest.ts';
import type { Span } from '../../../core/model/span.ts';
import type { Viewpoint } from '../../../core/model/viewpoint.ts';
import { holdersAmong } from './kit.ts';
import type { Kit } from './kit.ts';
import { spokenSpan, standsAlone } from './sentences.ts';

/** The author's statements that rest on these turns, with what the reader marked or pinned; where the author lists none, what is marked or ranked. */
export function statementsOf({ note, record, scope, turns, measure, excerpt, sentences }: Kit): readonly CitedStatement[] {
	const holders = holdersAmong(record, turns);
	const byId = new Map(holders.map((turn) => [turn.id, turn]));
	const carried = { support: 'full', gaps: [] } as const;
	const quoted = (evidence: readonly (Span & { readonly turn: string })[]): readonly Excerpt[] => evidence.flatMap((each) => {
		const turn = byId.get(each.turn);
		return turn === undefined ? [] : [excerpt(spokenSpan(note.text, each), turn)];
	}).slice(0, measure.quotes);
	// Words that were said speak for themselves, unless the reader told them in others.
	const statementOf = ({ origin, title, text, worded, evidence, support, gaps, asked }: Viewpoint): CitedStatement => {
		const quotes = quoted(evidence);
		if (origin !== 'author' && worded === undefined) return { origin, title: '', text: '', quotes: quotes.slice(0, 1), ...carried };
		return { origin, title, text, quotes, ...(quotes.length > 0 ? { support, gaps } : { support: 'none', gaps: [], ...(asked === undefined ? {} : { asked }) }) };
	};
	const isReaders = ({ by, pinned }: Viewpoint): boolean => by === 'reader' || pinned === true;
	const listed = record.viewpoints.filter((viewpoint) => viewpoint.origin === 'author' || isReaders(viewpoint)).map(statementOf);
	const own = scope.kind === 'note' ? listed : listed.filter(({ quotes }) => quotes.length > 0);
	const authors = own.filter(({ origin }) => origin === 'author').slice(0, measure.authors);
	if (authors.length > 0) {
		const some = own.filter((each) => each.origin !== 'author' || authors.includes(each));
		sentences.tell(some.flatMap(({ quotes }) => quotes));
		return some;
	}
	const readsWell = (viewpoint: Viewpoint, { quotes }: CitedStatement): boolean => viewpoint.origin === 'highlight' || isReaders(viewpoint) || quotes.every(({ quote }) => standsAlone(quote, measure.sentence));
	const marked = record.viewpoints.filter(({ origin }) => origin !== 'author').flatMap((viewpoint) => {
		const statement = statementOf(viewpoint);
		return statement.quotes.length > 0 && readsWell(viewpoint, statement) ? [statement] : [];
	});
	const good = marked.slice(0, measure.extracted);
	sentences.tell(good.flatMap(({ quotes }) => quotes));
	// Where the reader asked for a part, what is marked there may be little: the best sentences of the part join it.
	const best = sentences.choose(holders, { count: measure.extracted - good.length, longest: measure.sentence });
	return [...good, ...best.map(({ span, turn }): CitedStatement => ({ origin: 'extracted', title: '', text: '', quotes: [excerpt(span, turn)], ...carried }))];
}
