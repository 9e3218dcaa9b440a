// How much the words after labels are like speech: they speak of "I" and to "you", they ask, they are more than a value.
import { LANGUAGES, languageOf } from '../../text/lexicon/language.ts';
import type { Find, Piece } from '../../text/piece.ts';
import { lettersIn } from '../../text/letters.ts';
import { personsIn } from '../../text/lexicon/persons.ts';
import type { PersonsSaid } from '../../text/lexicon/persons.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { asksPlainly, endsInQuestion } from '../../text/sentences.ts';
import type { Head } from '../head.ts';
import { sampleOf } from './sample.ts';

/** Code units of a body that are looked at: its beginning, and its end where it may ask. */
const LOOK = 300;
/** Code units of the talk that tell its language. */
const LANGUAGE_LOOK = 4000;
/** Letters: shorter bodies are values, or the little words of real talk. */
const SHORT = 25;

/** Shares of the bodies, 0 to 1. */
export interface Speech {
	/** Say "I". */
	readonly self: number;
	/** Say "I" or "we". */
	readonly first: number;
	/** Say "you". */
	readonly second: number;
	/** End in a question. */
	readonly asks: number;
	/** Are short, and neither ask nor name a person. */
	readonly values: number;
	/** Are lists: nobody speaks in those. */
	readonly lists: number;
	/** Hold the marks of whoever writes down how something was said. */
	readonly transcribed: number;
}

/** What stands behind the heads of a note. */
export interface Bodies {
	/** Of the talk, as `languageOf` names it. */
	readonly language: string;
	/** What follows the label up to the next one, or the two ends of it: enough to tell speech by. */
	at(place: number): Piece;
	/** What is said in it. */
	said(place: number): Said;
	/** Places of bodies, evenly spread where there are many. */
	readonly sample: readonly number[];
	/** Of all bodies. */
	speech(): Speech;
}

export function bodiesOf({ text, pieces }: ScannedNote, heads: readonly Head[]): Bodies {
	const [first] = heads;
	const language = first === undefined ? 'und' : pieces.of(text.slice(first.from, first.from + LANGUAGE_LOOK)).recall(languageOf);
	const find = FINDS.get(language) ?? UNKNOWN;
	/** By place: several kinds of evidence ask about the same bodies. */
	const found: Piece[] = [];
	const known: Said[] = [];
	const at = (place: number): Piece => {
		const from = heads[place]?.bodyFrom ?? text.length;
		const to = Math.max(from, heads[place]?.bodyTo ?? heads[place + 1]?.from ?? text.length);
		return (found[place] ??= pieces.of(to - from <= 2 * LOOK ? text.slice(from, to) : `${text.slice(from, from + LOOK)} ${text.slice(to - LOOK, to)}`));
	};
	const said = (place: number): Said => (known[place] ??= at(place).recall(find));
	const sample = sampleOf(heads.length);
	let speech: Speech | null = null;
	return { language, at, said, sample, speech: () => (speech ??= speechAt(said, sample)) };
}

/** Of the bodies at some places. */
export const speechOf = (bodies: Bodies, places: readonly number[]): Speech => speechAt((at) => bodies.said(at), sampleOf(places.length).map((at) => places[at] ?? 0));

function speechAt(saidAt: (place: number) => Said, sample: readonly number[]): Speech {
	let [self, first, second, asks, values, lists, transcribed] = [0, 0, 0, 0, 0, 0, 0];
	for (const at of sample) {
		const said = saidAt(at);
		if (said.self) self++;
		if (said.first) first++;
		if (said.second) second++;
		if (said.asks) asks++;
		if (said.isValue) values++;
		if (said.isList) lists++;
		if (said.isTranscribed) transcribed++;
	}
	const all = Math.max(1, sample.length);
	return { self: self / all, first: first / all, second: second / all, asks: asks / all, values: values / all, lists: lists / all, transcribed: transcribed / all };
}

/** What is said in a body: nothing folded away, nothing within tags, no headings, no numbers and times of captions, no pictures, no lines for the program that makes pages, nothing at the end that does not show. */
export function saidIn(body: string): string {
	const shown = body.includes('<details') ? body.replace(FOLDED, '') : body;
	const said = (shown.includes('="') ? shown.replace(TAG, '') : shown).replace(UNSAID, '').replace(TIME_BEHIND, '').trimEnd();
	return /[#>};]$/.test(said) ? said.replace(/(?:<br\s*\/?>|<\/?\w{1,6}>|&nbsp;|\{\{[<%][^{}]*[>%]\}\}|[\s#>])+$/i, '') : said;
}

/** The time at which something was said to its end. */
const TIME_BEHIND = /(?:#\d\d:\d\d:\d\d(?:-\d)?#|[[(]\d{1,3}:\d\d(?::\d\d)?[\])])\s*$/;
/** What is folded away: most often the same in another language. */
const FOLDED = /<details[\s>][^]*?(?:<\/details>|$)/g;
/** With attributes: those say things too. */
const TAG = /<\/?\w[^<>\n]{0,300}=["'][^<>\n]{0,300}>/g;
const UNSAID = /(?:^|\n)\s*(?:#{1,6}[^\n]*|\d{1,6}|[[(*]*\d{1,3}:[\d:.,]+[\])*]*|>+|[\d:.,]+\s*-->[^\n]*|:{3,}[^\n]{0,60}|\{[%{:][^\n]{0,200}\}|!\[[^\n]*\][[(]?[^\n]*(?:\n[*_][^*_\n]*[*_])?)(?=\n|$)/g;

interface Said extends PersonsSaid {
	readonly asks: boolean;
	readonly isValue: boolean;
	readonly isList: boolean;
	readonly isTranscribed: boolean;
	/** Is what stands in a field: no sentence, or nothing but code or a list. */
	readonly isField: boolean;
}

function speechIn(language: string): Find<Said> {
	const persons = personsIn(language);
	return (body) => {
		const said = saidIn(body);
		const words = said.includes('`') ? said.replace(CODE, ' ') : said;
		const { self, first, second } = persons(words);
		const asks = endsInQuestion(said) || asksPlainly(said);
		const isOfNobody = !asks && !first && !second;
		const list = isList(body);
		return { self, first, second, asks, isValue: isOfNobody && lengthOf(said) < SHORT, isList: list, isTranscribed: (words.includes('(') || words.includes('::')) && TRANSCRIBED.test(words), isField: list || (isOfNobody && isNoSentence(words)) };
	};
}

/** '((laughs))', '(.)', '(2s)', 'so::' of those who study talk. */
const TRANSCRIBED = /\(\(\p{L}|\(\.{1,2}\)|\(\d{1,2}(?:[.,]\d)?\s?s\)|\(\d[.,]\d\)|\p{Ll}:{2,}(?=[\s.,…?)]|$)/u;

/** Letters of a paragraph that is told to be no sentence: a longer one has lost its full stop. */
const LONGEST_FIELD = 60;
/** A full stop, before a footnote, the identifier of a block, tags. */
const STOP = /[.!?。！？…؟।]["”’』」*_)）\]]*(?:\s?\[\^?[\w-]{1,20}\]|\s\^[\w-]{1,40}|<[^<>]{1,20}>|\s)*$/;
/** Thai, Lao, Burmese, Khmer: no full stops. */
const WITHOUT_STOPS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** Whether the first paragraph of a body, code left out, is short and does not end as a sentence does. */
function isNoSentence(words: string): boolean {
	const paragraph = /\S[^\n]*(?:\n[ \t]*\S[^\n]*)*/.exec(words)?.[0].trimEnd() ?? '';
	return lettersIn(paragraph) < LONGEST_FIELD && !STOP.test(paragraph) && !WITHOUT_STOPS.test(paragraph);
}

/** Two or more items that are half of the lines at least. */
function isList(body: string): boolean {
	if (!MAY_LIST.test(body)) return false;
	const lines = body.match(/[^\s][^\n]*/g) ?? [];
	const listed = lines.filter((line) => LIST_ITEM.test(line)).length;
	return listed > 1 && 2 * listed >= lines.length;
}

/** A second line, and something before a blank that may mark an item. */
const MAY_LIST = /\n[>\s]*(?:[-*+•]|\d{1,2}[.)])\s/;
const LIST_ITEM = /^(?:>\s?){0,3}(?:[-*+•]|\d{1,2}[.)])\s/;

/** What is code says nothing of who speaks. */
const CODE = /```[^`]*(?:```|$)|`[^`\n]*`/g;
/** One for each language, made once: what it finds is remembered. */
const FINDS: ReadonlyMap<string, Find<Said>> = new Map(LANGUAGES.map((language) => [language, speechIn(language)]));
const UNKNOWN = speechIn('und');

function lengthOf(body: string): number {
	const words = body.trim();
	return words.length >= SHORT ? words.length : lettersIn(words);
}
