// The parts of a summary, each as Markdown without its heading; '' where the interview has nothing for it.
import type { Role } from '../../core/model/conversation.ts';
import { doubtsOf } from '../viewpointCards.ts';
import type { CitedStatement, Digest, Excerpt, Extent, SpeakerShare } from '../../core/model/digest.ts';
import type { Phrases } from '../phrases/shape.ts';
import type { Links } from './links.ts';
import { tellingWords } from '../words/firstWords.ts';
import { asWords } from './words.ts';

interface Kit {
	readonly digest: Digest;
	readonly phrases: Phrases;
	readonly links: Links;
}
type Part = (kit: Kit) => string;

const list = (rows: readonly string[]): string => rows.map((row) => `- ${row}`).join('\n');
const percent = (share: number): number => Math.round(100 * share);

const facts: Part = ({ digest, phrases: { summaryWords: words } }) => {
	const { facts: told, isThin } = digest;
	const { interviewers, respondents, others, audience, source, date } = told;
	const names = (all: readonly string[]): string => words.names(all.map(asWords));
	const size = ({ turns, questions: asked, size: { count, unit } }: Extent): string => words.size(turns, asked, count, unit);
	const also = others.length > 0 ? [words.alsoSpeak(names(others))] : [];
	const who = respondents.length > 0 && interviewers.length > 0 ? [words.talks(names(interviewers), names(respondents)), ...also]
		: respondents.length > 0 ? [words.interviewWith(names(respondents)), ...also]
		: interviewers.length + others.length > 0 ? [words.speak(names([...interviewers, ...others]))]
		: digest.speakers.length > 0 ? [words.unnamed] : [];
	const clauses = [...who, ...(audience > 0 ? [words.audience(audience)] : [])];
	const origin = source === null && date === null ? [] : [words.origin(source === null ? null : asWords(source), date)];
	const extent = told.part === null ? size(told) : words.sizeOfPart(size(told.part), size(told));
	const sentences = [clauses, origin, [extent]].filter((parts) => parts.length > 0).map(words.sentence);
	return [...sentences, ...(isThin ? [words.thin] : [])].join(words.space);
};

const byline: Part = ({ digest }) => asWords(digest.facts.byline ?? '');

const speakers: Part = ({ digest, phrases }) => {
	const row = (name: string, role: Role, turns: number, part: number): string => [`**${asWords(name)}**`, phrases.roles[role], phrases.view.turns(turns), phrases.summaryWords.share(percent(part))].join(phrases.comma);
	const audience = digest.speakers.filter(({ role }) => role === 'audience');
	// Voices from the audience speak once each: one row tells of them all.
	const many = audience.length > 2;
	const rows = digest.speakers.filter(({ role }) => !many || role !== 'audience').map(({ name, role, turns, share }) => row(name, role, turns, share));
	const sum = (of: (speaker: SpeakerShare) => number): number => audience.reduce((total, speaker) => total + of(speaker), 0);
	return list(many ? [...rows, row(phrases.summaryWords.audienceOf(audience.length), 'audience', sum(({ turns }) => turns), sum(({ share }) => share))] : rows);
};

const share: Part = ({ digest, phrases }) => digest.speakers.map((speaker) => `${asWords(speaker.name)} ${phrases.summaryWords.share(percent(speaker.share))}`).join(phrases.summaryWords.listed);

const chapters: Part = ({ digest, phrases, links }) => {
	if (digest.chapters.length < 2) return '';
	return list(digest.chapters.map(({ title, isHeading, excerpt }) => {
		const shown = title === null ? phrases.summaryWords.opening : isHeading ? links.heading(title) : phrases.quote(asWords(beginning(title)));
		return excerpt === null ? shown : `${shown}${phrases.colon}${asWords(excerpt.quote)}${links.source(excerpt)}${links.turn(excerpt)}`;
	}));
};

/** Code units below which words without their openers name nothing. */
const FEWEST_TELLING = 16;

/** A chapter without a heading is named by how its talk begins, which may be cut anywhere: 'Yes. And of course he wa' → 'Yes. And of course he…'. */
function beginning(title: string): string {
	const telling = tellingWords(title);
	const words = telling.length < FEWEST_TELLING ? title : telling;
	return /[.!?。！？…]["”’」』)）]?$/u.test(words) ? words : `${words.replace(/\s+\S*$/, '')}…`;
}

const viewpoints: Part = (kit) => numbered(kit, (statement) => statement.origin !== 'model');
const model: Part = (kit) => {
	const statements = numbered(kit, (statement) => statement.origin === 'model');
	return statements === '' ? '' : `*${kit.phrases.summaryWords.writtenBy(asWords(kit.digest.writer))}*\n\n${statements}`;
};

function numbered(kit: Kit, wanted: (statement: CitedStatement) => boolean): string {
	return kit.digest.statements.filter(wanted).map((statement, at) => `${at + 1}. ${statementLines(kit, statement)}`).join('\n');
}

/** The statement, its quotes below it or as marks behind it, and what is doubtful; what has no words of its own is its quote. */
function statementLines({ phrases, links }: Kit, statement: CitedStatement): string {
	const { origin, title, text, quotes } = statement;
	const [only] = quotes;
	if (title === '' && text === '' && only !== undefined) return `${phrases.quote(asWords(only.quote))}${links.source(only)}${only.heading === null ? '' : ` · ${links.heading(only.heading)}`}${links.turn(only)}`;
	const words = title === '' ? asWords(text) : `**${asWords(title)}**${text === '' ? '' : `${/[.!?。！？…]$/.test(title) ? ' ' : phrases.colon}${asWords(text)}`}`;
	if (quotes.length === 0) return `${words}\n    - *${origin === 'model' ? phrases.summaryWords.unsupported : statement.asked === undefined ? phrases.summaryWords.noSupport : phrases.viewpoints.support.asked}*`;
	const cited = quotes.map((quote) => links.cite(quote, phrases.quote));
	const doubts = doubtsOf(statement, phrases.viewpoints);
	const below = [...cited.flatMap((each) => ('inline' in each ? [each.inline] : [])), ...(doubts.length > 0 ? [`*${asWords(phrases.summaryWords.doubts(doubts))}*`] : [])];
	return `${words}${cited.map((each) => ('mark' in each ? each.mark : '')).join('')}${below.map((line) => `\n    - ${line}`).join('')}`;
}

const questions: Part = ({ digest, links }) => {
	const told = (excerpt: Excerpt): string => `${asWords(excerpt.quote)}${links.source(excerpt)}${links.turn(excerpt)}`;
	return list(digest.questions.map(({ question, answers }) => [`**${asWords(question.quote)}**${links.source(question)}${links.turn(question)}`, ...answers.map((answer) => `  - ${told(answer)}`)].join('\n')));
};

const mentions: Part = ({ digest, phrases }) => digest.mentions.map(({ words, times }) => phrases.summaryWords.times(asWords(words), times)).join(phrases.summaryWords.listed);

/** By the name of their place in a template. */
export const PARTS = { facts, byline, speakers, share, chapters, viewpoints, model, questions, mentions } as const;
export type PartName = keyof typeof PARTS;
