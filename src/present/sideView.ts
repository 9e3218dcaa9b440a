// What the side view shows, as plain data: one of five states.
import type { Role } from '../core/model/conversation.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import type { Reason } from '../core/model/verdict.ts';
import { outlineOf } from './outline.ts';
import type { SectionRow } from './outline.ts';
import type { Phrases } from './phrases/shape.ts';
import { sharesOf } from './outline/shares.ts';
import type { Shares, SpeakerShare } from './outline/shares.ts';
import { marksOf } from './outline/speakerMarks.ts';
import { viewpointCards } from './viewpointCards.ts';
import type { ViewpointsModel } from './viewpoints/rows.ts';

export type SideViewModel =
	| { readonly kind: 'empty' }
	| { readonly kind: 'reading'; readonly path: string }
	| { readonly kind: 'broken'; readonly path: string; readonly why: string }
	| { readonly kind: 'refused'; readonly path: string; readonly title: string; readonly against: readonly string[]; readonly inFavour: readonly string[] }
	| InterviewModel;

export interface InterviewModel {
	readonly kind: 'interview';
	readonly path: string;
	readonly title: string;
	/** The very text that lines and spans of this model speak of. */
	readonly text: string;
	readonly speakers: readonly SpeakerRow[];
	readonly shares: Shares;
	readonly outline: readonly SectionRow[];
	readonly viewpoints: ViewpointsModel;
	readonly doubts: readonly DoubtRow[];
}

export interface SpeakerRow {
	readonly id: string;
	readonly name: string;
	/** The role in words, and which one it is. */
	readonly role: string;
	readonly roleId: Role;
	readonly colour: number;
	/** Sign that stands for the name in the colour. */
	readonly mark: string;
	/** Whole percents of the text share. */
	readonly percent: number;
	readonly turns: string;
	/** Line of the first turn. */
	readonly line: number;
	readonly share: SpeakerShare;
}

export interface DoubtRow {
	readonly line: number;
	readonly words: string;
}

/** Whether a reason speaks against an interview; the reader's own word weighs most, whatever it says. */
function isAgainst({ code, weight }: Reason): boolean {
	return code === 'reader-says-none' || weight <= 0;
}

/** The model of a note that was read. */
export function sideViewModel(record: InterviewRecord, text: string, phrases: Phrases): SideViewModel {
	const { path, title, verdict } = record;
	if (!verdict.isInterview) {
		const wordsOf = (fits: (reason: Reason) => boolean): readonly string[] => verdict.reasons.filter(fits).map((reason) => phrases.reasons[reason.code](reason.values));
		return { kind: 'refused', path, title, against: wordsOf(isAgainst), inFavour: wordsOf((reason) => !isAgainst(reason)) };
	}
	const marks = marksOf(record.speakers);
	const firstLines = new Map([...record.turns].reverse().map((turn) => [turn.speaker, turn.line]));
	const outline = outlineOf(record, text);
	const shares = sharesOf(record, text, outline);
	let viewpoints: ViewpointsModel | null = null;
	return {
		kind: 'interview',
		path,
		title,
		text,
		speakers: record.speakers.map((speaker, colour) => {
			const share = shares.speakers.get(speaker.id) ?? SILENT;
			return {
				id: speaker.id,
				name: speaker.name,
				role: phrases.roles[speaker.role],
				roleId: speaker.role,
				colour,
				mark: marks[colour] ?? '',
				percent: Math.round(100 * share.share),
				turns: phrases.view.turns(speaker.turns),
				line: firstLines.get(speaker.id) ?? 0,
				share,
			};
		}),
		shares,
		outline,
		// Only the pane that shows them asks for them: they cost more than all the rest.
		get viewpoints() {
			return (viewpoints ??= viewpointsModel(record, text, phrases));
		},
		doubts: record.problems.map((problem) => ({ line: problem.line, words: phrases.problems[problem.code](problem.values) })),
	};
}

function viewpointsModel(record: InterviewRecord, text: string, { viewpoints: words }: Phrases): ViewpointsModel {
	const cards = viewpointCards(record, text, words);
	const hidden = viewpointCards(record, text, words, record.hiddenViewpoints);
	const has = (origin: string): boolean => [...cards, ...hidden].some((card) => card.origins[0]?.origin === origin);
	const answers = record.speakers.some(({ role }) => role === 'respondent');
	return { cards, hidden, remarks: [...(has('author') || cards.length === 0 ? [] : [words.noAuthor]), ...(answers || cards.length === 0 ? [] : [words.noRespondent])] };
}

const SILENT: SpeakerShare = { share: 0, amount: 0, longest: null, seconds: null };
