// The cards of the viewpoints pane: each thought with whose it is, where it comes from, and the words that carry it.
import type { InterviewRecord } from '../core/model/record.ts';
import type { Support, Viewpoint, ViewpointOrigin } from '../core/model/viewpoint.ts';
import { plainWords } from '../core/text/plain.ts';
import { firstWords } from './words/firstWords.ts';
import type { ViewpointPhrases } from './phrases/viewpoints.ts';

export interface ViewpointCard {
	readonly id: string;
	/** Strongest first, with the words for each; suggestions are named as what they are. */
	readonly origins: readonly { readonly origin: ViewpointOrigin; readonly words: string }[];
	readonly title: string;
	readonly text: string;
	/** Where it is written. */
	readonly line: number;
	readonly speaker: string;
	/** Place of the speaker in the palette, null where nobody is known to hold it. */
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
	readonly title: string;
	readonly colour: number | null;
	readonly cards: readonly ViewpointCard[];
}

/** Parts that are named at most as reasons, and the least weight of one. */
const MOST_REASONS = 3;
const LEAST_REASON = 0.1;

/** The cards in the order of the record: the author's, then highlights and suggestions, best first. */
export function viewpointCards(record: InterviewRecord, text: string, phrases: ViewpointPhrases): readonly ViewpointCard[] {
	const turns = new Map(record.turns.map((turn) => [turn.id, turn]));
	const speakers = new Map(record.speakers.map((speaker, colour) => [speaker.id, { name: speaker.name, colour }]));
	const sections = new Map(record.sections.map((section) => [section.id, section.title]));
	const asked = new Map(record.exchanges.flatMap(({ question, answers }) => answers.map((answer) => [answer, question] as const)));
	return record.viewpoints.map((viewpoint): ViewpointCard => {
		const holder = speakers.get(viewpoint.speaker ?? '');
		const question = turns.get(asked.get(viewpoint.evidence[0]?.turn ?? '') ?? '');
		return {
			id: viewpoint.id,
			origins: viewpoint.origins.map((origin) => ({ origin, words: phrases.origins[origin] })),
			title: viewpoint.title,
			text: viewpoint.text,
			line: viewpoint.line,
			speaker: holder?.name ?? phrases.nobody,
			colour: holder?.colour ?? null,
			support: viewpoint.support,
			doubts: doubtsOf(viewpoint, phrases),
			why: whyOf(viewpoint, phrases),
			question: question === undefined ? '' : phrases.answering(firstWords(text, question)),
			evidence: viewpoint.evidence.map(({ turn, line, from, to, quote, score }): PassageRow => ({
				turn,
				line,
				column: from - (text.lastIndexOf('\n', from - 1) + 1),
				from,
				to,
				speaker: holder?.name ?? '',
				colour: holder?.colour ?? 0,
				section: sections.get(turns.get(turn)?.section ?? '') ?? '',
				words: plainWords(quote),
				score: phrases.score(Math.round(100 * score)),
			})),
		};
	});
}

function doubtsOf({ support, gaps }: Viewpoint, phrases: ViewpointPhrases): readonly string[] {
	return support === 'full' ? [] : [phrases.support[support], ...gaps.map(({ kind, words }) => phrases.gaps[kind](words))];
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
	return grouped(cards, (card) => ({ key: `${card.colour ?? ''}`, title: card.speaker, colour: card.colour })).sort((a, b) => Number(a.colour === null) - Number(b.colour === null));
}

/** The author's own, highlights, suggestions, each under its name. */
export function byOrigin(cards: readonly ViewpointCard[]): readonly CardGroup[] {
	const rank: Readonly<Record<ViewpointOrigin, number>> = { author: 0, highlight: 1, extracted: 2 };
	const ordered = [...cards].sort((a, b) => rank[a.origins[0]?.origin ?? 'extracted'] - rank[b.origins[0]?.origin ?? 'extracted']);
	return grouped(ordered, ({ origins: [first] }) => ({ key: first?.origin ?? '', title: first?.words ?? '', colour: null }));
}

function grouped(cards: readonly ViewpointCard[], of: (card: ViewpointCard) => { readonly key: string; readonly title: string; readonly colour: number | null }): CardGroup[] {
	const groups = new Map<string, { title: string; colour: number | null; cards: ViewpointCard[] }>();
	for (const card of cards) {
		const { key, title, colour } = of(card);
		const group = groups.get(key) ?? { title, colour, cards: [] };
		group.cards.push(card);
		groups.set(key, group);
	}
	return [...groups.values()];
}
