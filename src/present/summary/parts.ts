// The parts of a summary, each as Markdown without its heading; '' where the interview has nothing for it.
import type { Role } from '../../core/model/conversation.ts';
import type { CitedStatement, Digest, Excerpt, SpeakerShare } from '../../core/model/digest.ts';
import type { Phrases } from '../phrases/shape.ts';
import type { Links } from './links.ts';
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
	const names = (all: readonly string[]): string => words.names(all.map(asWords));
	const who = told.respondents.length === 0 || told.interviewers.length === 0
		? [words.speak(names([...told.interviewers, ...told.respondents, ...told.others]))]
		: [words.talks(names(told.interviewers), names(told.respondents)), ...(told.others.length > 0 ? [words.alsoSpeak(names(told.others))] : [])];
	const clauses = [...who, ...(told.audience > 0 ? [words.audience(told.audience)] : [])];
	const origin = [...(told.date === null ? [] : [words.dated(told.date)]), ...(told.source === null ? [] : [words.from(asWords(told.source))])];
	const sentences = [clauses, origin, [words.size(told.turns, told.questions, told.size.count, told.size.unit)]].filter((parts) => parts.length > 0).map(words.sentence);
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

const share: Part = ({ digest, phrases }) => digest.speakers.map((speaker) => `${asWords(speaker.name)} ${phrases.summaryWords.share(percent(speaker.share))}`).join(phrases.comma);

const chapters: Part = ({ digest, phrases, links }) => {
	if (digest.chapters.length < 2) return '';
	return list(digest.chapters.map(({ title, isHeading, excerpt }) => {
		const shown = title === null ? phrases.summaryWords.opening : isHeading ? links.heading(title) : asWords(title);
		return excerpt === null ? shown : `${shown}${phrases.colon}${asWords(excerpt.quote)}${links.source(excerpt)}${links.turn(excerpt)}`;
	}));
};

const viewpoints: Part = (kit) => numbered(kit, (statement) => statement.origin !== 'model');
const model: Part = (kit) => {
	const statements = numbered(kit, (statement) => statement.origin === 'model');
	return statements === '' ? '' : `*${kit.phrases.summaryWords.writtenBy(asWords(kit.digest.writer))}*\n\n${statements}`;
};

function numbered(kit: Kit, wanted: (statement: CitedStatement) => boolean): string {
	return kit.digest.statements.filter(wanted).map((statement, at) => `${at + 1}. ${statementLines(kit, statement)}`).join('\n');
}

/** The statement, its quotes below it or as marks behind it; what has no words of its own is its quote. */
function statementLines({ phrases, links }: Kit, { origin, title, text, quotes }: CitedStatement): string {
	const [only] = quotes;
	if (title === '' && text === '' && only !== undefined) return `${phrases.quote(asWords(only.quote))}${links.source(only)}${only.heading === null ? '' : ` · ${links.heading(only.heading)}`}${links.turn(only)}`;
	const words = title === '' ? asWords(text) : `**${asWords(title)}**${text === '' ? '' : `${/[.!?。！？…]$/.test(title) ? phrases.summaryWords.space : phrases.colon}${asWords(text)}`}`;
	if (quotes.length === 0) return `${words}\n    - *${origin === 'model' ? phrases.summaryWords.unsupported : phrases.summaryWords.noSupport}*`;
	const cited = quotes.map((quote) => links.cite(quote, phrases.quote));
	return `${words}${cited.map((each) => ('mark' in each ? each.mark : '')).join('')}${cited.map((each) => ('inline' in each ? `\n    - ${each.inline}` : '')).join('')}`;
}

const questions: Part = ({ digest, links }) => {
	const told = (excerpt: Excerpt): string => `${asWords(excerpt.quote)}${links.source(excerpt)}${links.turn(excerpt)}`;
	return list(digest.questions.map(({ question, answers }) => [`**${asWords(question.quote)}**${links.source(question)}${links.turn(question)}`, ...answers.map((answer) => `  - ${told(answer)}`)].join('\n')));
};

const mentions: Part = ({ digest, phrases }) => digest.mentions.map(({ words, times }) => phrases.summaryWords.times(asWords(words), times)).join(phrases.comma);

/** By the name of their place in a template. */
export const PARTS = { facts, byline, speakers, share, chapters, viewpoints, model, questions, mentions } as const;
export type PartName = keyof typeof PARTS;
