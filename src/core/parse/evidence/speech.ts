// How much the words after labels are like speech: they speak of "I" and to "you", they ask, they are more than a value.
import type { Piece } from '../../text/memo.ts';
import { personsIn } from '../../text/lexicon/persons.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { Head } from '../heads.ts';

/** Code units of a body that are looked at: its beginning, and its end where it may ask. */
const LOOK = 500;
/** Bodies that are looked at. */
const SAMPLE = 80;
/** Letters: shorter bodies are values, or the little words of real talk. A Han character says as much as this many letters. */
const SHORT = 25;
const HAN = 2.5;

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
}

/** Of so many bodies; `bodyAt` gives the words of each that is looked at. */
export function speechOf(count: number, bodyAt: (at: number) => Piece): Speech {
	const step = Math.max(1, Math.floor(count / SAMPLE));
	let [sampled, self, first, second, asks, values] = [0, 0, 0, 0, 0, 0];
	for (let at = 0; at < count; at += step) {
		const said = bodyAt(at).recall(speechIn);
		sampled++;
		if (said.self) self++;
		if (said.self || said.we) first++;
		if (said.second) second++;
		if (said.asks) asks++;
		if (said.isValue) values++;
	}
	const all = Math.max(1, sampled);
	return { self: self / all, first: first / all, second: second / all, asks: asks / all, values: values / all };
}

/** What follows a label up to the next one, or the two ends of it: enough to tell speech by. */
export function bodyOf({ text, pieces }: ScannedNote, heads: readonly Head[], at: number): Piece {
	const from = heads[at]?.bodyFrom ?? text.length;
	const to = Math.max(from, heads[at]?.bodyTo ?? heads[at + 1]?.from ?? text.length);
	return pieces.of(to - from <= 2 * LOOK ? text.slice(from, to) : `${text.slice(from, from + LOOK)} ${text.slice(to - LOOK, to)}`);
}

/** What is said in a body: no headings, no numbers and times of captions, no pictures, nothing at the end that does not show. */
export function saidIn(body: string): string {
	return body.replace(/(?:^|\n)\s*(?:#{1,6}[^\n]*|\d{1,6}|[[(*]*\d{1,3}:[\d:.,]+[\])*]*|>+|[\d:.,]+\s*-->[^\n]*|!\[[^[\]\n]*\][[(][^\n]*)(?=\n|$)/g, '').replace(/(?:<br\s*\/?>|<\/?\w{1,6}>|[\s#>])+$/i, '');
}

function speechIn(body: string): { readonly self: boolean; readonly we: boolean; readonly second: boolean; readonly asks: boolean; readonly isValue: boolean } {
	const said = saidIn(body);
	const persons = personsIn(said);
	const asks = endsInQuestion(said);
	return { ...persons, asks, isValue: !asks && !persons.self && !persons.we && !persons.second && lengthOf(said) < SHORT };
}

function lengthOf(body: string): number {
	const words = body.trim();
	return words.length >= SHORT ? words.length : words.length + (HAN - 1) * (words.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}
