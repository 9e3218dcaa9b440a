// The ways of setting off names that we read. Order means precedence: the first that fits a line takes it.
import { addressed } from './addressed.ts';
import { attributed, boldLink, boxed, linkedBold, splitBold } from './boxed.ts';
import { angle, at, bracket, cite, lenticular, link, quotes, round, voice, wikilink } from './brackets.ts';
import type { LabelForm } from './form.ts';
import { bold, highlight, html, htmlName, italic } from './marks.ts';
import { plain } from './plain.ts';
import { quoted } from './quoted.ts';
import { beforeStroke, betweenStrokes, capitals, equated, pointed, signedLine, titled } from './strokes.ts';

export const LABEL_FORMS: readonly LabelForm[] = [boldLink, attributed, boxed, linkedBold, splitBold, bold, italic, highlight, voice, cite, html, htmlName, wikilink, link, lenticular, quotes, bracket, round, angle, at, addressed, quoted, betweenStrokes, pointed, equated, signedLine, beforeStroke, capitals, titled, plain];

/** Those that may begin with a character, by the character; all that may begin with any are among each. */
const BY_OPENING: ReadonlyMap<string, readonly LabelForm[]> = new Map([...new Set(LABEL_FORMS.flatMap(({ opens }) => [...(opens ?? '')]))].map((first) => [first, LABEL_FORMS.filter(({ opens }) => opens === null || opens.includes(first))]));
const UNMARKED: readonly LabelForm[] = LABEL_FORMS.filter(({ opens }) => opens === null);

/** The forms that a wrapping may have which begins with the character, in their order. */
export function formsAt(first: string): readonly LabelForm[] {
	return BY_OPENING.get(first) ?? UNMARKED;
}
