// From a record and its text to the card that the catalog keeps, and the words that search runs on.
import type { InterviewRecord } from '../model/record.ts';
import { isPause } from '../model/steps.ts';
import { fold } from '../text/fold.ts';
import { NO_PROPERTIES, readFrontMatter } from '../text/frontMatter.ts';
import type { Properties } from '../text/frontMatter.ts';
import { plainWords } from '../text/plain.ts';
import type { Card, CardLink, CardSpeaker, CardViewpoint } from './card.ts';
import { baseName, linksIn } from './links.ts';
import { nameKey, nameKind, spellingsOf } from './people/names.ts';
import { fullNamesIn, glossesIn } from './people/namesInText.ts';
import { NO_PROFILE, profileOf, tellingTerms, topicsOf } from './related/topics.ts';
import { packWords } from './search/noteWords.ts';
import type { NoteWords } from './search/noteWords.ts';
import { spokenTalk } from './search/spokenTalk.ts';
import { placesOfTerms } from './search/termPlaces.ts';
import { NO_TURNS, turnAt, turnCount, turnTable } from './turnTable.ts';
import type { TurnTable } from './turnTable.ts';

/** Viewpoints kept of one note, best first. */
export const MOST_VIEWPOINTS = 16;
/** Code units kept of a viewpoint's words, and of the words that carry it. */
const LONGEST_WORDS = 400;

/** `words` is null where the note is no interview. */
export interface CardAndWords {
	readonly card: Card;
	readonly words: NoteWords | null;
}

/** In steps with a `yield` between, so that a caller may rest; `text` is the very text of the record. */
export function* makeCard(record: InterviewRecord, text: string): Generator<void, CardAndWords> {
	const properties = propertiesOf(text);
	const heading = record.sections.find((section) => section.level === 1)?.title;
	const ownTitles = [properties.get('title')?.[0]?.trim(), heading];
	const isPerson = saysPerson(properties);
	const aliases = [...(properties.get('aliases') ?? []), ...(properties.get('alias') ?? [])].map((alias) => alias.trim()).filter((alias) => alias !== '');
	const common = {
		path: record.path,
		title: record.title,
		isNamedByFile: !ownTitles.includes(record.title),
		date: dateOf(properties, record.path),
		language: record.language,
		verdict: record.verdict,
		aliases,
		isPerson,
		nameKeys: record.verdict.isInterview ? [] : nameKeysOf(record.path, aliases, isPerson),
	};
	if (!record.verdict.isInterview) return { card: { ...common, speakers: [], turns: NO_TURNS, links: [], viewpoints: [], topics: [], profile: NO_PROFILE, glosses: [], fullNames: [] }, words: null };
	const turns = turnTable(record);
	yield;
	const talk = spokenTalk(text, turns);
	yield;
	const places = yield* placesOfTerms(talk);
	yield;
	const words = yield* packWords(places);
	yield;
	const viewpoints = viewpointsOf(record);
	yield;
	const speakers = speakersOf(record, text, turns);
	yield;
	const links = yield* linksOf(text, turns);
	const telling = yield* tellingTerms(places);
	yield;
	const topics = yield* topicsOf(telling, talk);
	yield;
	const card: Card = {
		...common,
		speakers,
		turns,
		links,
		viewpoints,
		topics,
		profile: profileOf(telling),
		glosses: glossesIn(text),
		fullNames: fullNamesIn([...properties.values()].flat()),
	};
	return { card, words };
}

/** The card of a note that was moved. Its folder may change what the reader's rules say: that is for the caller to ask. */
export function renamedCard(card: Card, path: string): Card {
	const nameKeys = card.verdict.isInterview ? [] : nameKeysOf(path, card.aliases, card.isPerson);
	return { ...card, path, nameKeys, ...(card.isNamedByFile ? { title: plainWords(baseName(path)) } : {}) };
}

/** All names of a note that says it is about a person; of any other those that could be a person's. */
function nameKeysOf(path: string, aliases: readonly string[], isPerson: boolean): readonly string[] {
	return [...new Set([baseName(path), ...aliases].filter((name) => isPerson || nameKind(name) !== 'none').map(nameKey))];
}

function propertiesOf(text: string): Properties {
	if (!/^\uFEFF?---/.test(text)) return NO_PROPERTIES;
	const end = /\n---\s*(?:\n|$)/.exec(text.slice(0, 70_000));
	return end === null ? NO_PROPERTIES : readFrontMatter(text.slice(text.startsWith('\uFEFF') ? 1 : 0, end.index + end[0].length)).properties;
}

const DATE_KEYS = ['date', 'published', 'publish date', 'recorded', 'aired', 'created', '日期', '发布时间', '发布日期', '访谈时间'];
const DATE = /(?:^|\D)((?:19|20)\d\d)(?:[-/.年](0?[1-9]|1[0-2])(?:[-/.月](0?[1-9]|[12]\d|3[01]))?)?(?!\d)/;

function dateOf(properties: Properties, path: string): string | null {
	const values = DATE_KEYS.flatMap((key) => properties.get(key) ?? properties.get(key.replace(' ', '_')) ?? properties.get(key.replace(' ', '-')) ?? []);
	for (const value of [...values, baseName(path)]) {
		const [, year, month, day] = DATE.exec(value) ?? [];
		if (year !== undefined) return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');
	}
	return null;
}

const PERSON_WORDS = new Set(['person', 'people', 'persona', 'personne', 'contact', '人物', '人', '人名', 'persons']);

function saysPerson(properties: Properties): boolean {
	return ['tags', 'tag', 'type', 'category', 'kind', '类型', '标签'].some((key) => properties.get(key)?.some((value) => value.split(/[\s,/]+/).some((word) => PERSON_WORDS.has(fold(word.replace(/^#/, ''))))));
}

function speakersOf(record: InterviewRecord, text: string, turns: TurnTable): readonly CardSpeaker[] {
	const links = new Map<number, string>();
	for (let number = 0; number < turnCount(turns); number++) {
		const { speaker, from, body } = turnAt(turns, number);
		if (links.has(speaker)) continue;
		const [link] = linksIn(text, from, body.from).links;
		if (link !== undefined) links.set(speaker, link.target);
	}
	return record.speakers.map(({ name, names, role, turns: count, share }, place) => ({ name, spellings: spellingsOf([name, ...names]), role, turns: count, share, link: links.get(place) ?? null }));
}

function* linksOf(text: string, turns: TurnTable): Generator<void, readonly CardLink[]> {
	const found: CardLink[] = [];
	let bracket = -1;
	for (let number = 0; number < turnCount(turns); number++) {
		if (isPause(number)) yield;
		const { from, to } = turnAt(turns, number);
		// Most turns have no link, and most notes none at all.
		if (bracket < from) bracket = text.indexOf('[', from);
		if (bracket < 0) break;
		if (bracket >= to) continue;
		for (const link of linksIn(text, from, to).links) found.push({ ...link, turn: number });
	}
	return found;
}

function viewpointsOf(record: InterviewRecord): readonly CardViewpoint[] {
	const numbers = new Map(record.turns.map((turn, number) => [turn.id, number]));
	const places = new Map(record.speakers.map((speaker, place) => [speaker.id, place]));
	return [...record.viewpoints]
		.sort((a, b) => b.salience - a.salience)
		.slice(0, MOST_VIEWPOINTS)
		.map(({ id, origin, title, text, speaker, salience, from, to, evidence: [best] }) => ({
			id,
			origin,
			text: plainWords(title === '' ? text : `${title} ${text}`).slice(0, LONGEST_WORDS),
			quote: best === undefined || origin !== 'author' ? '' : plainWords(best.quote).slice(0, LONGEST_WORDS),
			speaker: places.get(speaker ?? '') ?? null,
			turn: numbers.get(best?.turn ?? '') ?? null,
			salience,
			from: best?.from ?? from,
			to: best?.to ?? to,
		}));
}
