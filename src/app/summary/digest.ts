// Chooses what a summary of an interview tells: facts, and whole sentences as they were spoken.
import type { Section, Turn } from '../../core/model/conversation.ts';
import type { BriefExchange, Chapter, CitedStatement, Digest, Excerpt, Scope, SummaryLength } from '../../core/model/digest.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import type { Span } from '../../core/model/span.ts';
import type { Viewpoint } from '../../core/model/viewpoint.ts';
import { lineAt } from '../../core/text/lines.ts';
import { plainWords } from '../../core/text/plain.ts';
import { scanNote } from '../../core/text/scan.ts';
import type { ScannedNote } from '../../core/text/scan.ts';
import { endsInQuestion, sentencesOf } from '../../core/text/sentences.ts';
import { bestSentences } from './bestSentences.ts';
import { factsOf } from './facts.ts';
import { mentionsOf } from './mentions.ts';
import { turnsOf } from './scope.ts';
import { weightOf } from './weight.ts';

/** How much of each a summary of this length has. `sentence` and `question` are weights that a chosen sentence should not exceed. */
interface Measure {
	readonly authors: number;
	readonly extracted: number;
	readonly quotes: number;
	/** Questions from each section. */
	readonly questions: number;
	readonly answers: number;
	readonly mentions: number;
	readonly sentence: number;
}
const MEASURES: Readonly<Record<SummaryLength, Measure>> = {
	short: { authors: 5, extracted: 3, quotes: 1, questions: 0, answers: 0, mentions: 6, sentence: 160 },
	medium: { authors: 10, extracted: 5, quotes: 1, questions: 2, answers: 1, mentions: 12, sentence: 220 },
	long: { authors: 30, extracted: 8, quotes: 3, questions: 40, answers: 2, mentions: 24, sentence: 300 },
};
/** Weight of a turn that is told whole as a question. */
const WHOLE_QUESTION = 150;
/** Weight from which on a question is understood by itself. */
const CLEAR_QUESTION = 20;
/** Code units of a turn that give its first words. */
const OPENING = 400;
/** Sentences of some weight: with fewer a choice would be the whole, or chance. */
const THIN = { sentences: 4, weight: 20 };

export interface DigestWish {
	readonly scope: Scope;
	readonly length: SummaryLength;
}

/** Null where the note has no such part any more. `record` must be of this very text. */
export function digestOf(record: InterviewRecord, text: string, { scope, length }: DigestWish): Digest | null {
	const turns = turnsOf(record, text, scope);
	if (turns === null) return null;
	const note = scanNote(text);
	const measure = MEASURES[length];
	const excerpts = excerptsOf(note, record);
	const holders = holdersAmong(record, turns);
	const isThin = turns.flatMap((turn) => sentencesOf(text, turn.body.from, turn.body.to)).filter(({ from, to }) => weightOf(text.slice(from, to)) >= THIN.weight).length < THIN.sentences;
	const ids = new Set(turns.map((turn) => turn.speaker));
	return {
		path: record.path,
		title: record.title,
		language: record.language,
		scope,
		length,
		facts: factsOf(note, record),
		speakers: record.speakers.filter((speaker) => ids.has(speaker.id)).map(({ name, role, turns: number, share }) => ({ name, role, turns: number, share })),
		chapters: scope.kind === 'question' || isThin ? [] : chaptersOf(note, record, turns, measure, excerpts),
		statements: statementsOf(note, record, scope, holders, isThin ? { ...measure, extracted: 0 } : measure, excerpts),
		questions: questionsOf(note, record, turns, scope, length === 'short' && scope.kind === 'question' ? MEASURES.medium : measure, excerpts),
		mentions: mentionsOf(text, turns, record.speakers, measure.mentions),
		writer: '',
		isThin,
	};
}

type ToExcerpt = (span: Span, turn: Turn) => Excerpt;

/** Makes excerpts of one note: the speaker's name and the heading above come from the record. */
export function excerptsOf(note: ScannedNote, record: InterviewRecord): ToExcerpt {
	const names = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
	const headings = headingsBySection(record.sections);
	return ({ from, to }, turn) => ({
		from,
		to,
		turn: turn.id,
		line: lineAt(note.lines, from).number,
		quote: note.text.slice(from, to),
		speaker: names.get(turn.speaker) ?? '',
		opening: plainWords(note.text.slice(turn.body.from, Math.min(turn.body.to, turn.body.from + OPENING))),
		heading: (turn.section === null ? null : headings.get(turn.section)) ?? null,
	});
}

/** For each section the nearest title at or above it that stands in the note as a heading. */
function headingsBySection(sections: readonly Section[]): ReadonlyMap<string, string> {
	const headings = new Map<string, string>();
	let last: string | null = null;
	for (const section of sections) {
		if (section.origin === 'heading' && section.title !== '') last = section.title;
		if (last !== null) headings.set(section.id, last);
	}
	return headings;
}

/** Turns of those who are asked; everybody's where only askers speak. */
function holdersAmong(record: InterviewRecord, turns: readonly Turn[]): readonly Turn[] {
	const asks = new Set(record.speakers.filter(({ role }) => role === 'interviewer' || role === 'audience').map(({ id }) => id));
	const others = turns.filter((turn) => !asks.has(turn.speaker));
	return others.length > 0 ? others : turns;
}

function bySection(turns: readonly Turn[]): ReadonlyMap<string | null, readonly Turn[]> {
	const groups = new Map<string | null, Turn[]>();
	for (const turn of turns) {
		const group = groups.get(turn.section);
		if (group === undefined) groups.set(turn.section, [turn]);
		else group.push(turn);
	}
	return groups;
}

function chaptersOf(note: ScannedNote, record: InterviewRecord, turns: readonly Turn[], measure: Measure, excerpts: ToExcerpt): readonly Chapter[] {
	const sections = new Map(record.sections.map((section) => [section.id, section]));
	return [...bySection(turns)].map(([id, own]) => {
		const section = id === null ? undefined : sections.get(id);
		const [best] = bestSentences(note, holdersAmong(record, own), { count: 1, longest: measure.sentence });
		const turn = own.find((each) => each.id === best?.turn);
		return { title: section?.title ?? null, isHeading: section?.origin === 'heading', turns: own.length, excerpt: best === undefined || turn === undefined ? null : excerpts(best, turn) };
	});
}

/** The author's statements that rest on these turns, with what the reader marked or pinned; where the author lists none, what is marked or ranked. */
function statementsOf(note: ScannedNote, record: InterviewRecord, scope: Scope, turns: readonly Turn[], measure: Measure, excerpts: ToExcerpt): readonly CitedStatement[] {
	const byId = new Map(turns.map((turn) => [turn.id, turn]));
	const quoted = (evidence: readonly (Span & { readonly turn: string })[]): readonly Excerpt[] => evidence.flatMap((each) => {
		const turn = byId.get(each.turn);
		return turn === undefined ? [] : [excerpts(each, turn)];
	}).slice(0, measure.quotes);
	// Words that were said speak for themselves, unless the reader told them in others.
	const statementOf = ({ origin, title, text, worded, evidence }: Viewpoint): CitedStatement => (origin === 'author' || worded !== undefined ? { origin, title, text, quotes: quoted(evidence) } : { origin, title: '', text: '', quotes: quoted(evidence).slice(0, 1) });
	const isListed = ({ origin, by, pinned }: Viewpoint): boolean => origin === 'author' || by === 'reader' || pinned === true;
	const listed = record.viewpoints.filter(isListed).map(statementOf);
	const own = scope.kind === 'note' ? listed : listed.filter(({ quotes }) => quotes.length > 0);
	const authors = own.filter(({ origin }) => origin === 'author').slice(0, measure.authors);
	if (authors.length > 0) return own.filter((each) => each.origin !== 'author' || authors.includes(each));
	const marked = record.viewpoints.filter(({ origin }) => origin !== 'author').map(statementOf).filter(({ quotes }) => quotes.length > 0);
	// Where the reader asked for a part, what is marked there may be little: the best sentences of the part join it.
	const best = bestSentences(note, turns, { count: measure.extracted, longest: measure.sentence }).map((each): CitedStatement => ({ origin: 'extracted', title: '', text: '', quotes: quoted([each]) }));
	const isNew = (statement: CitedStatement): boolean => !marked.some(({ quotes }) => quotes.some((quote) => statement.quotes.some((other) => quote.from < other.to && other.from < quote.to)));
	return [...marked, ...best.filter(isNew)].slice(0, measure.extracted);
}

/** From each section the questions with the longest answers, in the order of the note; one too short to be understood alone only after all others. */
function questionsOf(note: ScannedNote, record: InterviewRecord, turns: readonly Turn[], scope: Scope, measure: Measure, excerpts: ToExcerpt): readonly BriefExchange[] {
	const all = new Map(record.turns.map((turn) => [turn.id, turn]));
	const wanted = new Set(turns.map((turn) => turn.id));
	const sizes = new Map<BriefExchange, number>();
	const groups = new Map<string | null, BriefExchange[]>();
	for (const exchange of record.exchanges) {
		const question = all.get(exchange.question);
		const answering = exchange.answers.flatMap((id) => all.get(id) ?? []).filter((turn) => scope.kind === 'note' || wanted.has(turn.id) || wanted.has(exchange.question));
		if (question === undefined || answering.length === 0) continue;
		const answers = bestSentences(note, answering, { count: scope.kind === 'question' ? 2 * measure.answers : measure.answers, longest: measure.sentence });
		const brief = {
			question: excerpts(questionSpan(note.text, question), question),
			answers: [...answers].sort((a, b) => a.from - b.from).flatMap((each) => {
				const turn = all.get(each.turn);
				return turn === undefined ? [] : [excerpts(each, turn)];
			}),
		};
		const isClear = weightOf(brief.question.quote) >= CLEAR_QUESTION;
		sizes.set(brief, answering.reduce((sum, turn) => sum + turn.body.to - turn.body.from, 0) + (isClear ? note.text.length : 0));
		const group = groups.get(question.section);
		if (group === undefined) groups.set(question.section, [brief]);
		else group.push(brief);
	}
	return [...groups.values()].flatMap((group) => {
		const longest = new Set([...group].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, measure.questions));
		return group.filter((brief) => longest.has(brief));
	});
}

/** A short turn whole; of a longer one the last sentence that asks, or its last. */
function questionSpan(text: string, turn: Turn): Span {
	const { from, to } = turn.body;
	if (weightOf(text.slice(from, Math.min(to, from + 1000))) <= WHOLE_QUESTION) return turn.body;
	const sentences = sentencesOf(text, from, to);
	return [...sentences].reverse().find((sentence) => endsInQuestion(text.slice(sentence.from, sentence.to))) ?? sentences.at(-1) ?? turn.body;
}
