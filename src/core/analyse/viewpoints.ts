// The viewpoints of an interview: the author's own, each cited; the author's highlights; and ranked sentences as suggestions.
import type { Conversation } from '../model/conversation.ts';
import type { ReadOptions } from '../model/options.ts';
import type { Span } from '../model/span.ts';
import type { Evidence, Viewpoint, ViewpointOrigin } from '../model/viewpoint.ts';
import type { ScannedNote } from '../text/scan.ts';
import { authorItems, statementOf } from './author/authorSection.ts';
import { askedInSteps } from './evidence/asked.ts';
import { cite } from './evidence/cite.ts';
import { indexInSteps } from './evidence/passages.ts';
import { highlightsInSteps } from './highlights.ts';
import { holdersTurns, seemingAskers } from './holders.ts';
import { salienceInSteps } from './salience/salience.ts';
import { rankedSentences, suggestions, wordsOf } from './suggest.ts';
import type { Suggestion } from './suggest.ts';
import { talkInSteps } from './talk.ts';
import type { Sentence } from './talk.ts';

/** The author's own viewpoints have at least this salience, what is only suggested less. */
const LEAST_AUTHOR = 0.6;
/** Ranked sentences that a note is given unasked: one for so many sentences of talk, within limits. */
const SENTENCES_EACH = 12;
const DESERVED = { least: 3, most: 12 };
/** Where the author lists or marks enough, so many are suggested beside. */
const BESIDE_AUTHOR = 3;

type Draft = Omit<Viewpoint, 'id' | 'salience'>;

/** In steps, best first; see `ReadOptions` for how many. A viewpoint that is found in several ways is one, with several origins. */
export function* findViewpoints(note: ScannedNote, conversation: Conversation, { viewpoints: wanted, nearest }: ReadOptions): Generator<void, readonly Viewpoint[]> {
	const turns = holdersTurns(conversation);
	const sentences = yield* talkInSteps(note, turns);
	const authors = yield* authorViewpoints(note, conversation, sentences, nearest);
	const salient = yield* salienceInSteps(sentences, seemingAskers(conversation));
	const highlights = yield* highlightsInSteps(note, turns);
	const deserved = Math.min(DESERVED.most, Math.max(DESERVED.least, Math.round(sentences.length / SENTENCES_EACH)));
	const count = wanted === null ? Math.max(Math.min(BESIDE_AUTHOR, deserved), deserved - authors.length - highlights.length) : Math.max(0, wanted - authors.length);

	const cited = authors.flatMap((author) => author.evidence);
	const own = highlights.filter((highlight) => !overlapsAny(highlight, cited));
	const best: Span[] = [];
	const extracted: Suggestion[] = [];
	for (const suggestion of yield* rankedSentences(salient, conversation)) {
		if (suggestion === null) {
			yield;
			continue;
		}
		if (extracted.length >= count && best.length >= deserved) break;
		// Unasked, nothing is suggested that says less than the talk does on the whole.
		if (wanted === null && suggestion.score < 0) continue;
		if (best.length < deserved) best.push(...suggestion.spans);
		const isKnown = suggestion.spans.some((span) => overlapsAny(span, cited) || overlapsAny(span, own));
		if (!isKnown && extracted.length < count) extracted.push(suggestion);
	}
	const withOrigins = (draft: Draft): Draft => {
		const origins: ViewpointOrigin[] = [...draft.origins];
		if (draft.origin === 'author' && draft.evidence.some((evidence) => overlapsAny(evidence, highlights))) origins.push('highlight');
		if (draft.origin !== 'extracted' && draft.evidence.some((evidence) => overlapsAny(evidence, best))) origins.push('extracted');
		return { ...draft, origins };
	};
	const others = suggestions(salient, own, extracted, conversation).map((suggestion) => draftOf(note.text, suggestion));
	return numbered(authors.map(withOrigins), others.map(withOrigins)).slice(0, wanted ?? undefined);
}

function numbered(authors: readonly Draft[], others: readonly Draft[]): readonly Viewpoint[] {
	const part = (from: number, to: number, at: number, of: number): number => Math.round(1000 * (from - ((from - to) * at) / of)) / 1000;
	return [
		...authors.map((draft, at): Viewpoint => ({ id: `v${at + 1}`, ...draft, salience: part(1, LEAST_AUTHOR, at, authors.length) })),
		...others.map((draft, at): Viewpoint => ({ id: `v${authors.length + at + 1}`, ...draft, salience: part(LEAST_AUTHOR, 0, at + 1, others.length + 1) })),
	];
}

function* authorViewpoints(note: ScannedNote, conversation: Conversation, sentences: readonly Sentence[], nearest: boolean): Generator<void, readonly Draft[]> {
	const items = authorItems(note, conversation.sections, conversation.turns);
	if (items.length === 0) return [];
	const statements = items.map(statementOf);
	const index = yield* indexInSteps(sentences, conversation.speakers, statements);
	const speakerOf = new Map(conversation.turns.map((turn) => [turn.id, turn.speaker]));
	const drafts: Draft[] = [];
	let askedFor: ((statement: string) => Pick<Draft, 'asked'>) | null = null;
	for (const [at, { title, text, line, from, to }] of items.entries()) {
		// Each is compared with the whole talk.
		yield;
		const statement = statements[at] ?? text;
		const { evidence, support, gaps } = cite(index, statement, nearest);
		if (support === 'none') askedFor ??= yield* askedInSteps(note, conversation, statements);
		drafts.push({ origin: 'author', origins: ['author'], title, text, line, from, to, speaker: speakerOf.get(evidence[0]?.turn ?? '') ?? null, support, gaps, parts: [], evidence, ...(support === 'none' ? askedFor?.(statement) : {}) });
	}
	return drafts;
}

function draftOf(text: string, suggestion: Suggestion): Draft {
	const { turn, line, spans, isHighlight, parts } = suggestion;
	const origin: ViewpointOrigin = isHighlight ? 'highlight' : 'extracted';
	const evidence = spans.map(({ from, to }): Evidence => ({ turn: turn.id, line, from, to, quote: text.slice(from, to), score: 1 }));
	const [from, to] = [spans[0]?.from ?? turn.body.from, spans.at(-1)?.to ?? turn.body.to];
	return { origin, origins: [origin], title: '', text: wordsOf(text, suggestion), line, from, to, speaker: turn.speaker, support: 'full', gaps: [], parts: parts(), evidence };
}

/** Whether the span shares at least half of itself, or of another, with one of the others. */
function overlapsAny(span: Span, others: readonly Span[]): boolean {
	return others.some((other) => 2 * (Math.min(span.to, other.to) - Math.max(span.from, other.from)) >= Math.min(span.to - span.from, other.to - other.from));
}
