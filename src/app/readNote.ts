// The one way from a note's text to its record; every door goes through here.
import { citeInTalk } from '../core/analyse/evidence/citeInTalk.ts';
import { findViewpoints } from '../core/analyse/viewpoints.ts';
import { correct, verdictTold, withoutDismissed } from '../core/correct/correct.ts';
import { correctViewpoints, isOfViewpoint } from '../core/correct/viewpoints.ts';
import type { CorrectedViewpoints } from '../core/correct/viewpoints.ts';
import type { Conversation } from '../core/model/conversation.ts';
import type { CorrectionState } from '../core/model/correction.ts';
import { DEFAULT_READ_OPTIONS } from '../core/model/options.ts';
import type { ReadOptions } from '../core/model/options.ts';
import { RECORD_SCHEMA } from '../core/model/record.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import { finish } from '../core/model/steps.ts';
import { conversationInSteps, turnsInSteps } from '../core/parse/conversation.ts';
import { LANGUAGE_SAMPLE, languageOf } from '../core/text/lexicon/language.ts';
import type { Memo } from '../core/text/memo.ts';
import { plainWords } from '../core/text/plain.ts';
import { scanNote } from '../core/text/scan.ts';
import type { ScannedNote } from '../core/text/scan.ts';

/** Code units that a title may have. */
const LONGEST_TITLE = 300;

/**
 * Reads a note. `path` uses forward slashes and gives the title where the text has none; it is not opened.
 * Never throws because of the text; takes time linear in its length. With the memo of an earlier reading the record is the same, and
 * what has not changed since costs next to nothing. Viewpoints and the language are looked for when they are first asked for: most readings, such as one
 * for each keystroke, never ask.
 */
export function readNote(path: string, text: string, options: Partial<ReadOptions> = {}, memo: Memo | null = null): InterviewRecord {
	return finish(steps(path, text, options, memo)).record;
}

/** The same with rests between small steps, so that a very long note holds up nobody. */
export function* readInSteps(path: string, text: string, options: Partial<ReadOptions> = {}): Generator<void, InterviewRecord> {
	const { record, look } = yield* steps(path, text, options, null);
	yield;
	// Looked for here, they are there for everybody who asks later.
	yield* look();
	return record;
}

/** A record whose viewpoints are not looked for yet. */
interface Reading {
	readonly record: InterviewRecord;
	readonly look: () => Generator<void, CorrectedViewpoints>;
}

function* steps(path: string, text: string, options: Partial<ReadOptions>, memo: Memo | null): Generator<void, Reading> {
	const wanted: ReadOptions = { ...DEFAULT_READ_OPTIONS, ...options };
	const note = scanNote(text, memo ?? undefined);
	yield;
	const found = yield* turnsInSteps(note, { ...wanted, readerSays: verdictTold(wanted.corrections) ?? wanted.readerSays });
	yield;
	const corrected = correct(found.note, found.heads, wanted.corrections);
	const conversation = yield* conversationInSteps({ ...found, heads: corrected.starts.map(({ start }) => start) }, corrected.told, wanted);
	const { problems, states } = withoutDismissed(text, conversation.problems, wanted.corrections, corrected.states);
	yield;
	const property = note.properties.get('title')?.[0]?.slice(0, LONGEST_TITLE).trim();
	memo?.endReading();
	let language: string | null = null;
	const heading = conversation.sections.find((section) => section.level === 1)?.title;
	const told = wanted.corrections.some(isOfViewpoint);
	let seen: CorrectedViewpoints | null = null;
	function* look(): Generator<void, CorrectedViewpoints> {
		return (seen ??= yield* viewpointsOf(note, conversation, wanted, states));
	}
	const viewpoints = (): CorrectedViewpoints => finish(look());
	const record: InterviewRecord = {
		schema: RECORD_SCHEMA,
		path,
		title: [property, heading, fileName(path)].find((title) => title !== undefined && title !== '') ?? '',
		get language() {
			return (language ??= languageOf(talkOf(text, conversation.turns)));
		},
		...conversation,
		problems,
		get viewpoints() {
			return viewpoints().viewpoints;
		},
		get hiddenViewpoints() {
			return told ? viewpoints().hidden : [];
		},
		get corrections() {
			return told ? viewpoints().states : states;
		},
	};
	return { record, look };
}

/** What is found, and then what the reader says of it. */
function* viewpointsOf(note: ScannedNote, conversation: Conversation, wanted: ReadOptions, states: readonly CorrectionState[]): Generator<void, CorrectedViewpoints> {
	const most = wanted.viewpoints;
	// One for each that the reader may have put aside.
	const asked = most === null ? null : most + wanted.corrections.filter(({ kind }) => kind === 'hide').length;
	const found = yield* findViewpoints(note, conversation, { ...wanted, viewpoints: asked });
	const { viewpoints, ...rest } = correctViewpoints({ note, turns: conversation.turns, cite: (statement) => citeInTalk(note, conversation, statement, false) }, found, wanted.corrections, states);
	return { viewpoints: viewpoints.slice(0, most ?? undefined), ...rest };
}

/** What tells the language: the text from the first turn on, where there is one, as far as it is looked at. */
function talkOf(text: string, turns: InterviewRecord['turns']): string {
	const from = turns[0]?.from ?? 0;
	return text.slice(from, from + LANGUAGE_SAMPLE);
}

/** 'a/b/Some talk.md' → 'Some talk'. */
function fileName(path: string): string {
	return plainWords(path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|txt|vtt|srt)$/i, ''));
}
