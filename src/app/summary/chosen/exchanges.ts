// Questions and answers in brief.
import type { Turn } from '../../../core/model/conversation.ts';
import type { BriefExchange } from '../../../core/model/digest.ts';
import type { Span } from '../../../core/model/span.ts';
import { endsInQuestion, sentencesOf } from '../../../core/text/sentences.ts';
import { weightOf } from '../weight.ts';
import { bySection } from './kit.ts';
import type { Kit } from './kit.ts';
import { spokenSpan } from './sentences.ts';

/** Weight of a turn that is told whole as a question, and of the sentences that are told of a longer one. */
const WHOLE_QUESTION = 150;
/** Weight from which on a question is understood by itself. */
const CLEAR_QUESTION = 20;
/** Weight below which an answer tells next to nothing. */
const COURTESY = 60;

interface Candidate {
	readonly question: Turn;
	readonly asked: Span;
	readonly answering: readonly Turn[];
	/** Weight of all that is answered. */
	readonly answered: number;
	readonly asks: boolean;
	readonly isClear: boolean;
}

/** From each section the questions with the longest answers, in the order of the note; what is too short to be understood alone, or asks nothing, only where there is nothing else. */
export function questionsOf({ note, record, scope, turns, measure, excerpt, sentences }: Kit): readonly BriefExchange[] {
	const all = new Map(record.turns.map((turn) => [turn.id, turn]));
	const wanted = new Set(turns.map((turn) => turn.id));
	const candidates = record.exchanges.flatMap((exchange): readonly Candidate[] => {
		const question = all.get(exchange.question);
		const answering = exchange.answers.flatMap((id) => all.get(id) ?? []).filter((turn) => scope.kind === 'note' || wanted.has(turn.id) || wanted.has(exchange.question));
		if (question === undefined || answering.length === 0) return [];
		const asked = questionSpan(note.text, question);
		const words = note.text.slice(asked.from, asked.to);
		const answered = answering.reduce((sum, turn) => sum + weightOf(note.text.slice(turn.body.from, turn.body.to)), 0);
		return [{ question, asked, answering, answered, asks: endsInQuestion(words), isClear: weightOf(words) >= CLEAR_QUESTION }];
	});
	const telling = preferred(candidates, ({ answered }) => answered >= COURTESY);
	const chosen = [...bySection(telling, ({ question }) => question.section).values()].flatMap((group) => {
		const asking = preferred(preferred(group, ({ isClear }) => isClear), ({ asks }) => asks);
		const best = new Set([...asking].sort((a, b) => b.answered - a.answered).slice(0, measure.questions));
		return group.filter((candidate) => best.has(candidate));
	});
	const count = scope.kind === 'question' ? 2 * measure.answers : measure.answers;
	return chosen.map(({ question, asked, answering }) => ({
		question: excerpt(asked, question),
		answers: [...sentences.choose(answering, { count, longest: measure.sentence, asked: note.text.slice(asked.from, asked.to) })].sort((a, b) => a.span.from - b.span.from).map(({ span, turn }) => excerpt(span, turn)),
	}));
}

/** Those that are wanted; all where none is. */
function preferred<Each>(all: readonly Each[], wanted: (each: Each) => boolean): readonly Each[] {
	const some = all.filter(wanted);
	return some.length > 0 ? some : all;
}

/** A short turn whole; of a longer one its last question with what leads to it, or its last sentence. */
function questionSpan(text: string, { body }: Turn): Span {
	const whole = spokenSpan(text, body);
	if (weightOf(text.slice(whole.from, Math.min(whole.to, whole.from + 1000))) <= WHOLE_QUESTION) return whole;
	const sentences = sentencesOf(text, whole.from, whole.to);
	const asks = (sentence: Span): boolean => endsInQuestion(text.slice(sentence.from, sentence.to));
	const end = [...sentences].reverse().find(asks) ?? sentences.at(-1);
	if (end === undefined) return whole;
	let from = end.from;
	for (let at = sentences.indexOf(end) - 1; at >= 0; at--) {
		const before = sentences[at];
		const isUnclear = weightOf(text.slice(from, end.to)) < CLEAR_QUESTION;
		if (before === undefined || !(asks(before) || isUnclear) || weightOf(text.slice(before.from, end.to)) > WHOLE_QUESTION || text.slice(before.from, from).includes('\n')) break;
		from = before.from;
	}
	return spokenSpan(text, { from, to: end.to });
}
