// The viewpoints of a note as a list of rows: in which order, under which headings, what is folded, what the filter lets through.
import { fold } from '../../core/text/fold.ts';
import { isFiltering } from '../outline/state.ts';
import type { TreePlace } from '../outline/treePlace.ts';
import type { ViewpointPhrases } from '../phrases/viewpoints.ts';
import { byOrigin, bySpeaker, inNoteOrder } from '../viewpointCards.ts';
import type { CardGroup, PassageRow, ViewpointCard } from '../viewpointCards.ts';
import type { ViewpointsState } from './state.ts';

export type ViewpointRow = TreePlace &
	(
		| { readonly kind: 'group'; readonly title: string; readonly colour: number | null; readonly count: number }
		/** `origins` are the words for those that the heading does not tell. */
		| { readonly kind: 'card'; readonly card: ViewpointCard; readonly origins: readonly string[]; readonly isHidden: boolean }
	);

/** What a pane of viewpoints shows of a note. */
export interface ViewpointsModel {
	readonly cards: readonly ViewpointCard[];
	/** Those that the reader put aside. */
	readonly hidden: readonly ViewpointCard[];
	/** What to say before the cards: that the author lists none, that nobody is known to answer. */
	readonly remarks: readonly string[];
}

export interface ViewpointRows {
	readonly rows: readonly ViewpointRow[];
	/** Cards let through, of all that are not hidden. */
	readonly shown: number;
	readonly all: number;
}

const HIDDEN = 'o:hidden';

/** While a filter is on, every group that it lets something through of is open. */
export function viewpointRows({ cards, hidden }: ViewpointsModel, state: ViewpointsState, phrases: ViewpointPhrases): ViewpointRows {
	const filters = isFiltering(state);
	const lets = letsThrough(state);
	const shown = filters ? cards.filter(lets) : cards;
	const aside = state.hidden ? hidden.filter(lets) : [];
	const groups = groupsOf(shown, state, phrases);
	if (aside.length > 0) groups.push({ key: HIDDEN, title: phrases.groups.hidden, colour: null, cards: aside });
	const rows: ViewpointRow[] = [];
	// In the order of the note the cards stand alone, beside the heading of those put aside.
	const alone = state.arranged === 'note' ? (groups[0]?.key === HIDDEN ? 0 : shown.length) : 0;
	groups.forEach(({ key, title, colour, cards: own }, at) => {
		const isBare = state.arranged === 'note' && key !== HIDDEN;
		const isOpen = isBare || filters || !state.turned.includes(key);
		const [place, size] = alone > 0 ? [alone + 1, alone + 1] : [at + 1, groups.length];
		if (!isBare) rows.push({ kind: 'group', key, level: 1, place, size, isOpen, title, colour, count: own.length });
		if (!isOpen) return;
		own.forEach((card, number) => {
			const among = isBare ? alone + (aside.length > 0 ? 1 : 0) : own.length;
			const origins = card.origins.filter(({ origin }) => key !== `o:${origin}`).map(({ words }) => words);
			rows.push({ kind: 'card', key: card.key, level: isBare ? 1 : 2, place: number + 1, size: among, isOpen: hasMore(card) ? state.turned.includes(card.key) : null, card, origins, isHidden: key === HIDDEN });
		});
	});
	return { rows, shown: shown.length, all: cards.length };
}

function groupsOf(cards: readonly ViewpointCard[], { arranged }: ViewpointsState, phrases: ViewpointPhrases): CardGroup[] {
	switch (arranged) {
		case 'origin':
			return [...byOrigin(cards, phrases)];
		case 'speaker':
			return [...bySpeaker(cards)];
		case 'note':
			return cards.length === 0 ? [] : [{ key: 'n:', title: '', colour: null, cards: inNoteOrder(cards) }];
	}
}

/** Whether there is more to say of a card than it shows at first. */
function hasMore({ why, question, evidence, asked }: ViewpointCard): boolean {
	return why !== '' || question !== '' || evidence.length > 0 || asked !== null;
}

/** The passages that a card may show. */
function passagesOf({ evidence, asked }: ViewpointCard): readonly PassageRow[] {
	return asked === null ? evidence : [...evidence, asked];
}

/** A card must hold every word looked for, in what it says or in one of its passages. */
function letsThrough({ text, speakers, roles }: ViewpointsState): (card: ViewpointCard) => boolean {
	const terms = fold(text).split(' ').filter((term) => term !== '');
	return (card) => {
		if (speakers.length > 0 && !speakers.includes(card.speaker)) return false;
		if (roles.length > 0 && !roles.includes(card.role)) return false;
		const words = terms.length === 0 ? '' : fold([card.title, card.text, ...passagesOf(card).map((passage) => passage.words)].join(' '));
		return terms.every((term) => words.includes(term));
	};
}
