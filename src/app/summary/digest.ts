// Chooses what a summary of an interview tells: facts, and whole sentences as they were spoken.
import type { Turn } from '../../core/model/conversation.ts';
import type { Digest, Scope, SpeakerShare, SummaryLength } from '../../core/model/digest.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import { scanNote } from '../../core/text/scan.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { chaptersOf } from './chosen/chapters.ts';
import { excerptsOf } from './chosen/excerpts.ts';
import { questionsOf } from './chosen/exchanges.ts';
import { holdersAmong } from './chosen/kit.ts';
import type { Kit } from './chosen/kit.ts';
import { MEASURES } from './chosen/measures.ts';
import { sentenceChooser } from './chosen/sentences.ts';
import { statementsOf } from './chosen/statements.ts';
import { factsOf } from './facts.ts';
import { mentionsOf } from './mentions.ts';
import { turnsOf } from './scope.ts';
import { weightOf } from './weight.ts';

/** Weight from which on a sentence tells something. */
const TELLING = 36;
/** With fewer of these a choice would be the whole, or chance. */
const FEWEST_TELLING = 6;
/** A choice leaves most out: one in so many. */
const ONE_IN = 4;

export interface DigestWish {
	readonly scope: Scope;
	readonly length: SummaryLength;
}

/** Null where the note has no such part any more. `record` must be of this very text. */
export function digestOf(record: InterviewRecord, text: string, { scope, length }: DigestWish): Digest | null {
	const turns = turnsOf(record, text, scope);
	if (turns === null) return null;
	const note = scanNote(text);
	const telling = tellingSentences(text, holdersAmong(record, turns));
	const isThin = telling < FEWEST_TELLING;
	const measure = MEASURES[length === 'short' && scope.kind === 'question' ? 'medium' : length];
	const extracted = isThin ? 0 : Math.min(measure.extracted, Math.ceil(telling / ONE_IN));
	const kit: Kit = { note, record, scope, turns, measure: { ...measure, extracted }, excerpt: excerptsOf(note, record), sentences: sentenceChooser(note) };
	// In this order: what is told as a viewpoint stands for no chapter too, and what stands for a chapter answers no question, while other words are left.
	const statements = statementsOf(kit);
	const chapters = scope.kind === 'question' || isThin ? [] : chaptersOf(kit);
	return {
		path: record.path,
		title: record.title,
		language: record.language,
		scope,
		length,
		facts: factsOf(note, record, scope.kind === 'note' ? null : turns),
		speakers: speakersOf(record, text, turns, scope),
		chapters,
		statements,
		questions: questionsOf(kit),
		mentions: mentionsOf(text, turns, record.speakers, measure.mentions),
		writer: '',
		isThin,
	};
}

/** Who speaks in these turns. Their shares are of these turns; of one speaker's turns the share of the interview tells more. */
function speakersOf({ speakers }: InterviewRecord, text: string, turns: readonly Turn[], scope: Scope): readonly SpeakerShare[] {
	const own = new Map<string, { turns: number; weight: number }>();
	let all = 0;
	for (const { speaker, body } of turns) {
		const weight = weightOf(text.slice(body.from, body.to));
		const sum = own.get(speaker) ?? { turns: 0, weight: 0 };
		own.set(speaker, { turns: sum.turns + 1, weight: sum.weight + weight });
		all += weight;
	}
	const isPart = scope.kind === 'section' || scope.kind === 'question';
	return speakers.flatMap(({ id, name, role, turns: number, share }): readonly SpeakerShare[] => {
		const part = own.get(id);
		return part === undefined ? [] : [isPart ? { name, role, turns: part.turns, share: all > 0 ? part.weight / all : 0 } : { name, role, turns: number, share }];
	});
}

function tellingSentences(text: string, turns: readonly Turn[]): number {
	return turns.reduce((sum, { body }) => sum + sentencesOf(text, body.from, body.to).filter(({ from, to }) => weightOf(text.slice(from, to)) >= TELLING).length, 0);
}
