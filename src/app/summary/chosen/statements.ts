// The core viewpoints of a summary, each with the words that carry it.
import type { CitedStatement, Excerpt } from '../../../core/model/digest.ts';
import type { Span } from '../../../core/model/span.ts';
import { holdersAmong } from './kit.ts';
import type { Kit } from './kit.ts';
import { spokenSpan, standsAlone } from './sentences.ts';

/** The author's statements that rest on these turns, then what is marked or ranked; ranked sentences only where the author lists none. */
export function statementsOf({ note, record, scope, turns, measure, excerpt, sentences }: Kit): readonly CitedStatement[] {
	const holders = holdersAmong(record, turns);
	const byId = new Map(holders.map((turn) => [turn.id, turn]));
	const quoted = (evidence: readonly (Span & { readonly turn: string })[]): readonly Excerpt[] => evidence.flatMap((each) => {
		const turn = byId.get(each.turn);
		return turn === undefined ? [] : [excerpt(spokenSpan(note.text, each), turn)];
	}).slice(0, measure.quotes);
	const authors = record.viewpoints.filter(({ origin }) => origin === 'author').map((viewpoint): CitedStatement => ({ origin: 'author', title: viewpoint.title, text: viewpoint.text, quotes: quoted(viewpoint.evidence) }));
	const own = scope.kind === 'note' ? authors : authors.filter(({ quotes }) => quotes.length > 0);
	if (own.length > 0) {
		const some = own.slice(0, measure.authors);
		sentences.tell(some.flatMap(({ quotes }) => quotes));
		return some;
	}
	const marked = record.viewpoints.filter(({ origin }) => origin !== 'author').map(({ origin, evidence }): CitedStatement => ({ origin, title: '', text: '', quotes: quoted(evidence).slice(0, 1) })).filter(({ quotes }) => quotes.length > 0);
	const readsWell = ({ origin, quotes }: CitedStatement): boolean => origin === 'highlight' || quotes.every(({ quote }) => standsAlone(quote, measure.sentence));
	const good = marked.filter(readsWell).slice(0, measure.extracted);
	sentences.tell(good.flatMap(({ quotes }) => quotes));
	// Where the reader asked for a part, what is marked there may be little: the best sentences of the part join it.
	const best = sentences.choose(holders, { count: measure.extracted - good.length, longest: measure.sentence });
	return [...good, ...best.map(({ span, turn }): CitedStatement => ({ origin: 'extracted', title: '', text: '', quotes: [excerpt(span, turn)] }))];
}
