// The ways of setting off names that we read. Order means precedence: the first that fits a line takes it.
import { addressed } from './addressed.ts';
import { boldLink, boxed } from './boxed.ts';
import { angle, at, bracket, cite, lenticular, link, round, voice, wikilink } from './brackets.ts';
import type { LabelForm } from './form.ts';
import { bold, highlight, html, italic } from './marks.ts';
import { plain } from './plain.ts';
import { quoted } from './quoted.ts';

export const LABEL_FORMS: readonly LabelForm[] = [boldLink, boxed, bold, italic, highlight, voice, cite, html, wikilink, link, lenticular, bracket, round, angle, at, addressed, quoted, plain];
