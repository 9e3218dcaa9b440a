// Gives a correction that lost its place another one: where the reader stands, or where the words are most like those that it knew.
import { anchorAt, endOf, placeOf } from '../../core/correct/anchor.ts';
import type { Turn } from '../../core/model/conversation.ts';
import type { Anchor, Correction } from '../../core/model/correction.ts';
import type { Span } from '../../core/model/span.ts';
import type { Viewpoint } from '../../core/model/viewpoint.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { lettersOf, likenessTo } from '../letters.ts';
import { dismissing, joining, reassigning, silencing, splitting } from './make.ts';
import type { Correctable, Made, Refusal } from './make.ts';
import { marking, rewording, wordOn } from './viewpoints.ts';

interface Place extends Span {
	readonly make: () => Made;
}

/** A passage that the correction may speak of; linked to it, it keeps its id and what it says. */
export interface PlaceAgain extends Span {
	readonly isHere: boolean;
	readonly link: () => Correction | Refusal;
}

/** Places offered at most. */
const MOST = 12;
/** How much more of a place is looked at than the words that were known: some may have been put in. */
const REACH = 2;

/** The place at `here` first, the others by likeness, then in the order of the note. None for a correction that speaks of no place. */
export function placesAgain(note: Correctable, correction: Correction, here: number | null): readonly PlaceAgain[] {
	if (!('place' in correction)) return [];
	const { words } = correction.place;
	const likeness = likenessTo(lettersOf(words).toLowerCase());
	const places = placesFor(note, correction);
	// Where one sentence ends and the next begins, the next one is here.
	const nearest = here === null ? -1 : places.reduce((last, { from, to }, at) => (from <= here && here <= to ? at : last), -1);
	return places.map(({ from, to, make }, at) => {
		const isHere = at === nearest;
		const link = (): Correction | Refusal => {
			const made = make();
			return typeof made === 'string' ? made : { ...made, id: correction.id };
		};
		return { from, to, isHere, link, rank: isHere ? 2 : likeness(lettersOf(note.text.slice(from, Math.min(to, from + REACH * words.length))).toLowerCase()) };
	}).sort((a, b) => b.rank - a.rank).slice(0, MOST);
}

/** What the kind of correction can speak of, in the order of the note. */
function placesFor(note: Correctable, correction: Extract<Correction, { readonly place: Anchor }>): readonly Place[] {
	const { text, record } = note;
	// A turn that was split off may have lost all its words.
	const turns = (make: (turn: Turn) => Made): readonly Place[] => record.turns.filter(({ from, to }) => from < to).map((turn) => ({ from: turn.from, to: turn.to, make: () => make(turn) }));
	const sentences = (first: number, make: (turn: Turn, sentence: Span) => Made): readonly Place[] => record.turns.flatMap((turn) => sentencesOf(text, turn.body.from, turn.body.to).slice(first).map(({ from, to }) => ({ from, to, make: () => make(turn, { from, to }) })));
	const viewpoints = (make: (viewpoint: Viewpoint) => Made): readonly Place[] => [...record.viewpoints, ...record.hiddenViewpoints].map((viewpoint) => ({ from: viewpoint.from, to: viewpoint.to, make: () => make(viewpoint) }));
	/** The passage goes as far as it went, where its end still stands in the turn; else it is the sentence. */
	const upTo = (turn: Turn, sentence: Span, end: number | string): Span => (typeof end === 'number' && end > sentence.from && end <= turn.to ? { from: sentence.from, to: end } : sentence);
	switch (correction.kind) {
		case 'reassign':
			return turns((turn) => reassigning(note, turn, correction.name));
		case 'join':
			return turns((turn) => joining(note, turn));
		case 'split':
			return sentences(1, (turn, { from }) => splitting(note, turn, from, correction.name));
		case 'silence': {
			const { end } = correction;
			return sentences(0, (turn, sentence) => silencing(note, turn, upTo(turn, sentence, end === null ? turn.to : placeOf(text, end))));
		}
		case 'viewpoint':
			return sentences(0, (turn, sentence) => marking(note, upTo(turn, sentence, endOf(text, correction.last))));
		case 'dismiss':
			return record.problems.filter(({ code }) => code === correction.problem).map((problem) => ({ from: problem.from, to: problem.to, make: () => dismissing(note, problem) }));
		case 'pin':
		case 'hide':
			return viewpoints((viewpoint) => wordOn(note, viewpoint, correction.kind));
		case 'reword':
			return viewpoints((viewpoint) => rewording(note, viewpoint, correction.title, correction.text));
		case 'stance': {
			const { kind, there, says } = correction;
			return viewpoints(({ from, to }) => {
				const place = anchorAt(text, from, to);
				return place === null ? 'words-repeated' : { kind, place, there, says };
			});
		}
	}
}
