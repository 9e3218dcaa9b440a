// The ways of setting off names that we read. Order means precedence: the first that fits a line takes it.
import { addressed } from './addressed.ts';
import { angle, at, bracket, cite, lenticular, voice, wikilink } from './brackets.ts';
import type { LabelForm } from './form.ts';
import { bold, html, italic } from './marks.ts';
import { plain } from './plain.ts';
import { quoted } from './quoted.ts';

export const LABEL_FORMS: readonly LabelForm[] = [bold, italic, voice, cite, html, wikilink, lenticular, bracket, angle, at, addressed, quoted, plain];
