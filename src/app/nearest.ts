// The nearest passages for any words: for a viewpoint without support, or for a statement of the reader's own.
import { citeInTalk } from '../core/analyse/evidence/citeInTalk.ts';
import type { Citation } from '../core/model/viewpoint.ts';
import { scanNote } from '../core/text/scan.ts';
import type { Reading } from './library.ts';

/** Best first, each verbatim inside a turn, all of one speaker; `support` says 'none' where they carry too little. Empty only where nothing is shared. */
export function nearestPassages({ record, text }: Reading, statement: string): Citation {
	return citeInTalk(scanNote(text), record, statement, true);
}
