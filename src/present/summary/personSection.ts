// A person over all interviews as Markdown, for a region of a note: where they spoke, what they hold, what others say of them.
import type { Passage } from '../../core/index/passage.ts';
import type { Role } from '../../core/model/conversation.ts';
import type { Phrases } from '../phrases/shape.ts';
import { asWords, linkWords } from './words.ts';

/** What is told of the person; the passages are verbatim. */
export interface PersonSheet {
	readonly person: { readonly name: string };
	readonly appearances: readonly { readonly path: string; readonly title: string; readonly date: string | null; readonly role: Role; readonly turns: number; readonly with: readonly { readonly name: string }[] }[];
	readonly topics: readonly { readonly words: string | null; readonly viewpoints: readonly { readonly path: string; readonly title: string; readonly text: string; readonly passage: Passage | null }[] }[];
	readonly mentions: readonly { readonly path: string; readonly title: string; readonly passages: readonly Passage[] }[];
}

/** What a link needs of the host. */
export interface PersonLinks {
	/** What stands between [[ and ]] for a note. */
	readonly note: (path: string) => string;
	/** The address of the turn that holds the passage, null where there is none. */
	readonly turn: (passage: Passage) => string | null;
}

/** Viewpoints told of one topic, and mentions told of one interview. */
const MOST_OF_TOPIC = 6;
const MOST_MENTIONS = 3;

/** Ends with one line end. */
export function personSection({ person, appearances, topics, mentions }: PersonSheet, links: PersonLinks, phrases: Phrases): string {
	const { person: words } = phrases.across;
	const note = (path: string, title: string): string => `[[${links.note(path).replace(/[|\]]/g, ' ')}|${linkWords(title)}]]`;
	const from = (path: string, title: string, passage: Passage | null): string => {
		const address = passage === null ? null : links.turn(passage);
		return ` — ${note(path, title)}${address !== null && /^obsidian:\/\/[^\s()<>\\]+$/.test(address) ? ` [${phrases.summaryWords.turnLink}](${address})` : ''}`;
	};
	const spoke = appearances.map(({ path, title, date, role, turns, with: company }) => {
		const about = [date ?? '', phrases.roles[role], phrases.view.turns(turns), company.length > 0 ? words.with(company.map(({ name }) => asWords(name)).join(phrases.comma)) : ''];
		return `- ${note(path, title)} · ${about.filter((part) => part !== '').join(' · ')}`;
	});
	const held = topics.flatMap(({ words: topic, viewpoints }) => [
		'',
		`#### ${topic === null ? words.otherTopics : asWords(topic)}`,
		'',
		...viewpoints.slice(0, MOST_OF_TOPIC).map(({ path, title, text, passage }) => `- ${phrases.quote(asWords(passage?.quote ?? text))}${from(path, title, passage)}`),
	]);
	const said = mentions.flatMap(({ path, title, passages }) => passages.slice(0, MOST_MENTIONS).map((passage) => `- ${asWords(passage.speaker.name)}${phrases.colon}${phrases.quote(asWords(passage.before + passage.quote + passage.after))}${from(path, title, passage)}`));
	const part = (title: string, lines: readonly string[], none: string): readonly string[] => ['', `### ${title}`, ...(lines[0] === '' ? lines : ['', ...(lines.length > 0 ? lines : [none])])];
	return `${[`## ${asWords(person.name)}`, ...part(words.spoke, spoke, words.notMentioned), ...part(words.holds, held, words.nothingHeld), ...part(words.saidOf, said, words.notMentioned)].join('\n')}\n`;
}
