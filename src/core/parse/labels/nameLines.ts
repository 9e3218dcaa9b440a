// Names that have a line to themselves: over a time, over words, with a free line between.
import { namedRole } from '../../text/lexicon/namedRole.ts';
import { keysOf } from '../../text/fold.ts';
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../head.ts';
import { SIGNS } from '../line/container.ts';
import { bareName, canBeName, isAnonymous, isFieldWord, isOfOffice, isWrittenAsName, withoutBrackets } from '../line/name.ts';
import { onlyTime, timeAt } from '../line/time.ts';

/** Code units of a name that has a line to itself. */
const LONGEST_ALONE = 40;
/** … and of one with what somebody is, over a rule. */
const LONGEST_UNDERLINED = 80;

/**
 *     Sarah Chen
 *     00:12
 *     Let's get started.
 *
 * A blank line may part the voice of a machine from its time.
 */
export function nameOverTime(note: ScannedNote, number: number): Head | null {
	const line = note.lines[number];
	const below = note.lines[number + 1];
	const next = below?.kind === 'blank' ? note.lines[number + 2] : below;
	if (line === undefined || next?.kind !== 'text' || line.to - line.from > 60 || next.to - next.from > 30) return null;
	const seconds = onlyTime(next.piece.words);
	const name = line.piece.words.trim();
	if (seconds === null || !canBeName(name) || isFieldWord(name) || /[.。:：,，]$/.test(name)) return null;
	const { key, family } = keysOf(name);
	// Over a time of its own paragraph anything may stand: a dish, a song.
	if (below !== next && !isAnonymous(family)) return null;
	return { line, form: 'name-over-time', container: 'none', ending: 'time', marked: true, name, key, family, from: line.from, bodyFrom: next.to, seconds };
}

const UNDERLINE = /^ {0,3}-{3,}\s*$/;

/**
 *     Sarah Chen, reporter
 *     --------------------
 *     Let's get started.
 *
 * A heading, as Markdown has them too.
 */
export function nameOverRule(note: ScannedNote, number: number): Head | null {
	const line = note.lines[number];
	const rule = note.lines[number + 1];
	if (line?.kind !== 'text' || rule?.kind !== 'rule' || note.lines[number - 1]?.kind === 'text' || line.to - line.from > LONGEST_UNDERLINED || !UNDERLINE.test(rule.piece.words)) return null;
	const name = line.piece.words.trim();
	if (!canBeName(name) || !isWrittenAsName(name) || isFieldWord(name)) return null;
	const { key, family } = keysOf(bareName(name));
	return { line, form: 'heading-plain-alone', container: 'heading', ending: 'alone', marked: true, name, key, family, from: line.from, bodyFrom: rule.to, seconds: null };
}

/**
 *     Sarah Chen
 *     Let's get started.
 *
 * A short line that begins a paragraph, or is one of the `recurring` lines, and could be a name; whether it recurs among labels is asked later. Where the words begin with a time, a blank may part them:
 * '[(00:00:12)](link) Let's get started.'
 */
export function nameOverWords(note: ScannedNote, number: number, above: number | null, recurring: () => ReadonlySet<string>): Head | null {
	const [before, line, next] = [note.lines[number - 1], note.lines[number], note.lines[number + 1]];
	if (line?.kind !== 'text') return null;
	const opens = before === undefined || before.kind === 'blank' || before.kind === 'frontMatter' || above !== null;
	// Amid lines a name stands right over its words.
	if (!opens && !(next?.kind === 'text' && line.to - line.from <= LONGEST_ALONE && recurring().has(line.piece.words.trim()))) return null;
	const isApart = next?.kind === 'blank';
	const words = isApart ? note.lines[number + 2] : next;
	if (words?.kind !== 'text' || !line.piece.recall(isNameAlone) || (!isApart && ITEM.test(line.piece.words))) return null;
	const name = nameAlone(line.piece.words);
	const { key, family } = keysOf(name);
	const isLonger = words.to - words.from > line.to - line.from;
	const time = isLonger ? timeAt(words.piece.words, 0) : null;
	if (time !== null) return { line, form: 'name-over-time', container: 'none', ending: 'time', marked: true, name, key, family, from: line.from, bodyFrom: words.from + time.to, seconds: time.seconds };
	// A clear name may head two words, and have a line free below it; any other line is a paragraph of its own then.
	const isClear = isClearName(name) || (!isLonger && !isApart && recurring().has(line.piece.words.trim()));
	if (isClear ? isApart && words.piece.recall(isClearAlone) : isApart || !isLonger) return null;
	const form = above !== null ? 'name-under-time' : isApart ? 'name-apart' : 'name-over-words';
	return { line, form, container: 'none', ending: above === null ? 'alone' : 'time', marked: opensWithSign(line), name, key, family, from: line.from, bodyFrom: line.to, seconds: above };
}

/** 'INTERVIEWER', 'Cal Ormond', 'Wout de Boer', 'Speaker 2', '陆远舟', 'りえ', 'حسن البنا': what is hardly a sentence. */
const CLEAR_NAMES = [
	/^\p{Lu}{3}[\p{Lu} .'’-]*$/u,
	/^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{2,3}(?= ))){0,3}$/u,
	/^\p{L}+ #?\d{1,4}$/u,
	/^[\p{Script=Han}\p{Script=Hangul}][\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{1,4}$/u,
	/^(?:[\p{Script=Hiragana}ー]{2,6}|[\p{Script=Katakana}ー・]{2,12})$/u,
	/^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]{2,12}(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]{2,12}){0,2}$/u,
];
const isClearName = (name: string): boolean => CLEAR_NAMES.some((pattern) => pattern.test(name)) || namedRole(name) !== null;
const isClearAlone = (words: string): boolean => words.length <= LONGEST_ALONE && isClearName(words.trim());

/** Times that a line, or what stands in brackets behind clear names, must stand in a note for these to be names where no blank line stands before them. */
const FEWEST_RECURRING = 3;
const BRACKET = /[(（][^()（）]+[)）]$/;

/** The lines that come again and again and could be names: where no blank lines part the turns, these do. */
export function recurringNames({ lines }: ScannedNote): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { kind, from, to, piece } of lines) {
		if (kind !== 'text' || to - from > LONGEST_ALONE || !piece.recall(isNameAlone)) continue;
		const words = piece.words.trim();
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	const brackets = new Map<string, number>();
	for (const [words, times] of counts) {
		const bracket = BRACKET.exec(words)?.[0];
		if (bracket !== undefined && isClearName(withoutBrackets(words))) brackets.set(bracket, (brackets.get(bracket) ?? 0) + times);
	}
	return new Set([...counts].filter(([words, times]) => Math.max(times, brackets.get(BRACKET.exec(words)?.[0] ?? '') ?? 0) >= FEWEST_RECURRING).map(([words]) => words));
}

/** Letters, and no small one at the beginning: 'Sarah Chen', 'THE COURT', '受访者'. */
const NAME_ALONE = /^(?!\p{Ll})[\p{L}\p{M}][\p{L}\p{M}\p{N} .·'’()（）#-]*$/u;

const SIGN = new RegExp(`^[${SIGNS}]\\s?`);
const ITEM = /^[-*+]\s/;
/** Whether a sign stands before whoever a line names by what he is, as minutes set it: '○委員長（門馬悠司）'. */
export const opensWithSign = ({ piece }: Line): boolean => SIGN.test(piece.words) && isOfOffice(piece.words);
/** A name without the sign before it, and of a machine's voice without the mark of an item. */
function nameAlone(words: string): string {
	const whole = words.trim();
	const name = whole.replace(SIGN, '');
	if (name !== whole) return isOfOffice(name) ? name : whole;
	const item = whole.replace(ITEM, '');
	return item !== whole && isAnonymous(keysOf(item).family) ? item : whole;
}

function isNameAlone(words: string): boolean {
	const name = words.length > LONGEST_ALONE ? '' : nameAlone(words);
	return NAME_ALONE.test(name) && canBeName(name) && isWrittenAsName(name) && !isFieldWord(name);
}
