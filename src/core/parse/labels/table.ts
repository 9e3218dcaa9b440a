// The ways of setting off names that we read. Order means precedence: the first that fits a line takes it.
import { angle, at, bracket, lenticular, voice, wikilink } from './brackets.ts';
import type { LabelForm } from './form.ts';
import { bold, html, italic } from './marks.ts';
import { plain } from './plain.ts';

export const LABEL_FORMS: readonly LabelForm[] = [bold, italic, voice, html, wikilink, lenticular, bracket, angle, at, plain];
