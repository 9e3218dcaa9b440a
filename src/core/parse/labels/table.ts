// The ways of setting off names that we read. Order means precedence: the first that fits a line takes it.
import { addressed } from './addressed.ts';
import { attributed, boldLink, boxed, linkedBold, splitBold } from './boxed.ts';
import { angle, at, bracket, cite, lenticular, link, quotes, round, voice, wikilink } from './brackets.ts';
import { AMID_REACH } from './form.ts';
import type { LabelForm } from './form.ts';
import { bold, highlight, html, htmlName, italic } from './marks.ts';
import { plain } from './plain.ts';
import { quoted } from './quoted.ts';
import { beforeStroke, betweenStrokes, capitals, equated, pointed, signedLine, titled, trailing } from './strokes.ts';

export const LABEL_FORMS: readonly LabelForm[] = [boldLink, attributed, boxed, linkedBold, splitBold, bold, italic, highlight, voice, cite, html, htmlName, wikilink, link, lenticular, quotes, bracket, round, angle, at, addressed, quoted, betweenStrokes, pointed, equated, signedLine, trailing, beforeStroke, capitals, titled, plain];

/** By the character with which they may begin, those that may begin with any among each; under '' these alone. */
type ByOpening = ReadonlyMap<string, readonly LabelForm[]>;
const byOpening = (forms: readonly LabelForm[]): ByOpening => new Map(['', ...forms.flatMap(({ opens }) => [...(opens ?? '')])].map((first) => [first, forms.filter(({ opens }) => opens === null || (first !== '' && opens.includes(first)))]));
const ALL = byOpening(LABEL_FORMS);
/** Where nothing stands amid the words that other forms need: in most lines. */
const FEW = byOpening(LABEL_FORMS.filter(({ amid }) => amid === null));
const SIGNS = LABEL_FORMS.flatMap(({ amid }) => amid ?? []);
/** Single signs as one class, which is found many times as fast as one of several alternatives. */
const AMID = new RegExp(`[${SIGNS.filter((sign) => sign.length === 1).join('')}]|${SIGNS.filter((sign) => sign.length > 1).join('|')}`);

/** The forms that a wrapping at `at` may have, in their order. */
export function formsAt(head: string, at: number): readonly LabelForm[] {
	const forms = AMID.test(head.slice(at, at + AMID_REACH)) ? ALL : FEW;
	return forms.get(head.charAt(at)) ?? forms.get('') ?? LABEL_FORMS;
}
