// The cards of the viewpoints pane: each thought with whose it is, where it comes from, and the words that carry it.
import type { Role } from '../core/model/conversation.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import type { Evidence, Support, Viewpoint, ViewpointOrigin } from '../core/model/viewpoint.ts';
import { plainWords } from '../core/text/plain.ts';
import { firstWords, shortened } from './words/firstWords.ts';
import type { ViewpointPhrases } from './phrases/viewpoints.ts';

/** Where a card comes from; what the reader marked is told apart from the author's marks. */
export type CardOrigin = ViewpointOrigin | 'reader';

export interface ViewpointCard {
	/** Of the viewpoint in its record. */
	readonly id: string;
	/** The same while the words of the note at its place are, whatever stands before it and however it is told. */
	readonly key: string;
	/** Strongest first, with the words for each; suggestions are named as what they are. */
	readonly origins: readonly { readonly origin: CardOrigin; readonly words: string }[];
	readonly isPinned: boolean;
	/** Whether the reader put it into these words. */
	readonly isWorded: boolean;
	readonly title: string;
	readonly text: string;
	/** Where it is written, as a line, the offset in it, and code units. */
	readonly line: number;
	readonly column: number;
	readonly length: number;
	readonly speaker: string;
	readonly role: Role;
	/** Id of the speaker, and place in the palette; null where nobody is known to hold it. */
	readonly speakerId: string | null;
	readonly colour: number | null;
	readonly support: Support;
	/** What to say of the support; empty where it is full. */
	readonly doubts: readonly string[];
	/** Why it was chosen, as a sentence; '' for the author's own. */
	readonly why: string;
	/** The words of the question that it answers, '' where none was asked. */
	readonly question: string;
	/** Numbered from 1 in this order, best first. */
	readonly evidence: readonly PassageRow[];
	/** What somebody who asks says of it, where nobody else does; null otherwise. */
	readonly asked: PassageRow | null;
}

/** `column` is where the quote begins in its line; `words` is the quote without its Markdown. */
export interface PassageRow {
	readonly turn: string;
	readonly line: number;
	readonly column: number;
	readonly from: number;
	readonly to: number;
	readonly speaker: string;
	readonly colour: number;
	/** '' before the first heading. */
	readonly section: string;
	readonly words: string;
	readonly score: string;
}

/** A heading of the pane with its cards; `colour` is null where the group is no speaker's. */
export interface CardGroup {
	readonly key: string;
	readonly title: string;
	readonly colour: number | null;
	readonly cards: readonly ViewpointCard[];
}

/** Parts that are named at most as reasons, and the least weight of one. */
const MOST_REASONS = 3;
const LEAST_REASON = 0.1;
/** Characters shown of what the passages do not say. */
const LONGEST_GAP = 60;
/** Code units of the note that a key is made of. */
const KEY = 48;

/** The cards in the order of the record: pinned ones, the author's, then highlights and suggestions, best first. */
export function viewpointCards(record: InterviewRecord, text: string, phrases: ViewpointPhrases, viewpoints = record.viewpoints): readonly ViewpointCard[] {
	const turns = new Map(record.turns.map((turn) => [turn.id, turn]));
	const speakers = new Map(record.speakers.map((speaker, colour) => [speaker.id, { ...speaker, colour }]));
	const questionOf = new Map(record.exchanges.flatMap(({ question, answers }) => answers.map((answer) => [answer, question] as const)));
	const rowOf = rowsIn(record, text, phrases);
	const keys = new Map<string, number>();
	return viewpoints.map((viewpoint): ViewpointCard => {
		const { id, title, text: words, line, from, to, support, evidence, by } = viewpoint;
		const holder = speakers.get(viewpoint.speaker ?? '');
		const question = turns.get(questionOf.get(evidence[0]?.turn ?? '') ?? '');
		const start = text.slice(from, Math.min(to, from + KEY));
		const times = keys.get(start) ?? 0;
		keys.set(start, times + 1);
		return {
			id,
			key: `v:${start}${times === 0 ? '' : `:${times}`}`,
			origins: viewpoint.origins.map((each) => (each === 'highlight' && by === 'reader' ? 'reader' : each)).map((origin) => ({ origin, words: phrases.origins[origin] })),
			isPinned: viewpoint.pinned === true,
			isWorded: viewpoint.worded !== undefined,
			title,
			text: words,
			line,
			column: columnOf(text, from),
			length: to - from,
			speaker: holder?.name ?? phrases.nobody,
			role: holder?.role ?? 'unknown',
			speakerId: holder?.id ?? null,
			colour: holder?.colour ?? null,
			support,
			doubts: doubtsOf(viewpoint, phrases),
			why: whyOf(viewpoint, phrases),
			question: question === undefined ? '' : phrases.answering(firstWords(text, question)),
			evidence: evidence.map(rowOf),
			asked: viewpoint.asked === undefined ? null : rowOf(viewpoint.asked),
		};
	});
}

/** Passages of a note as rows, in their order. */
export function passageRows(record: InterviewRecord, text: string, evidence: readonly Evidence[], phrases: ViewpointPhrases): readonly PassageRow[] {
	return evidence.map(rowsIn(record, text, phrases));
}

function rowsIn({ turns, speakers, sections }: InterviewRecord, text: string, phrases: ViewpointPhrases): (evidence: Evidence) => PassageRow {
	const byId = new Map(turns.map((turn) => [turn.id, turn]));
	const colours = new Map(speakers.map(({ id, name }, colour) => [id, { name, colour }]));
	const titles = new Map(sections.map((section) => [section.id, section.title]));
	return ({ turn, line, from, to, quote, score }) => {
		const holder = colours.get(byId.get(turn)?.speaker ?? '');
		return { turn, line, column: columnOf(text, from), from, to, speaker: holder?.name ?? '', colour: holder?.colour ?? 0, section: titles.get(byId.get(turn)?.section ?? '') ?? '', words: plainWords(quote), score: phrases.score(Math.round(100 * score)) };
	};
}

function columnOf(text: string, offset: number): number {
	return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Of what goes beyond the passages so much is told as shows which part is meant; where it is all of the title or the text, it stands above. */
export function doubtsOf({ support, gaps, title, text, asked }: Pick<Viewpoint, 'support' | 'gaps' | 'title' | 'text' | 'asked'>, phrases: ViewpointPhrases): readonly string[] {
	if (support === 'full') return [];
	const told = gaps.map(({ kind, words }) => (kind === 'beyond' && [title, text].some((whole) => plainWords(whole) === plainWords(words)) ? phrases.partly : phrases.gaps[kind](shortened(words, LONGEST_GAP))));
	return [phrases.support[asked === undefined ? support : 'asked'], ...new Set(told)];
}

function whyOf({ parts }: Viewpoint, phrases: ViewpointPhrases): string {
	const reasons = parts.filter(({ weight }) => weight >= LEAST_REASON).map(({ code }) => phrases.reasons[code]).filter((words) => words !== '');
	return reasons.length === 0 ? '' : phrases.because(reasons.slice(0, MOST_REASONS));
}

/** In the order of the note: by the place of the best passage, cards without one first. */
export function inNoteOrder(cards: readonly ViewpointCard[]): readonly ViewpointCard[] {
	const place = ({ evidence: [best] }: ViewpointCard): number => best?.from ?? -1;
	return [...cards].sort((a, b) => place(a) - place(b));
}

/** One group for each speaker, in the order in which they first appear among the cards; what nobody is known to hold comes last. */
export function bySpeaker(cards: readonly ViewpointCard[]): readonly CardGroup[] {
	return grouped(cards, (card) => ({ key: `s:${card.speakerId ?? ''}`, title: card.speaker, colour: card.colour })).sort((a, b) => Number(a.colour === null) - Number(b.colour === null));
}

/** The pinned ones, the author's own, the reader's, highlights, suggestions, each under its name. */
export function byOrigin(cards: readonly ViewpointCard[], { groups }: ViewpointPhrases): readonly CardGroup[] {
	const groupOf = ({ isPinned, origins: [first] }: ViewpointCard): keyof ViewpointPhrases['groups'] => (isPinned ? 'pinned' : (first?.origin ?? 'extracted'));
	const rank = { pinned: 0, author: 1, reader: 2, highlight: 3, extracted: 4, hidden: 5 } as const;
	const ordered = [...cards].sort((a, b) => rank[groupOf(a)] - rank[groupOf(b)]);
	return grouped(ordered, (card) => ({ key: `o:${groupOf(card)}`, title: groups[groupOf(card)], colour: null }));
}

function grouped(cards: readonly ViewpointCard[], of: (card: ViewpointCard) => { readonly key: string; readonly title: string; readonly colour: number | null }): CardGroup[] {
	const groups = new Map<string, Omit<CardGroup, 'cards'> & { readonly cards: ViewpointCard[] }>();
	for (const card of cards) {
		const { key, title, colour } = of(card);
		const group = groups.get(key) ?? { key, title, colour, cards: [] };
		group.cards.push(card);
		groups.set(key, group);
	}
	return [...groups.values()];
}
