// Whether somebody leads the talk, by the note's own word or by a label.
import { lexicon } from '../../../text/fold.ts';
import { namedRole } from '../../../text/lexicon/namedRole.ts';
import type { ScannedNote } from '../../../text/scan.ts';
import { PROMPTER_WORDS } from '../../lexicon/kindWords.ts';
import type { Head } from '../../head.ts';
import { announcesInterview } from '../announced.ts';

/** 'You' is whoever reads, not whoever leads. */
const PROMPTERS = lexicon(PROMPTER_WORDS);

export function isLed(note: ScannedNote, heads: readonly Head[]): boolean {
	const names = new Map(heads.map(({ key, name }) => [key, name]));
	return [...names].some(([key, name]) => key.length > 1 && !PROMPTERS.has(key) && namedRole(name) === 'interviewer') || announcesInterview(note, heads[0]?.from ?? 0);
}
