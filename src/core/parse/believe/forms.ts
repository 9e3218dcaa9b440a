// What the forms of labels say: which are seldom labels on their own, which stand beside no others.
import { isUtteranceWord } from '../../text/lexicon/namedRole.ts';
import type { Head } from '../head.ts';
import { opensWithSign } from '../labels/nameLines.ts';

/** '**[Observation]:**' between labels without brackets, who has to do what: '- [Ada] Key: have it cut.', and 'Dr. Berg.' at the end of somebody's sentence. */
export const isSetApart = (form: string, main: string): boolean => (form.includes('boxed') && !main.includes('boxed')) || (form.startsWith('list-bracket') && !main.includes('bracket')) || (form.startsWith('titled') && !main.startsWith('titled'));

/** A form that is seldom a label on its own: a name without colon, time or sign, a list item; but 'Q1' in bold is hardly anything else. */
export const isWeak = (head: Head): boolean => (head.ending === 'alone' && !opensWithSign(head.line)) || (head.ending === 'open' && !(head.marked && isUtteranceWord(head.family))) || head.ending === 'dash' || head.container === 'list';
