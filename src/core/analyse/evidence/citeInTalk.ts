// Cites one statement that somebody brings from outside: by the sentences of those who hold views in the talk.
import type { Conversation } from '../../model/conversation.ts';
import { finish } from '../../model/steps.ts';
import type { Citation } from '../../model/viewpoint.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { holdersTurns } from '../holders.ts';
import { sentencesOfTalk } from '../talk.ts';
import { askedInSteps } from './asked.ts';
import { cite } from './cite.ts';
import { indexTalk } from './passages.ts';

/** `note` must be of the very text that the conversation was found in. `nearest` shows what is nearest also where that is no support. */
export function citeInTalk(note: ScannedNote, conversation: Conversation, statement: string, nearest: boolean): Citation {
	const cited = cite(indexTalk(sentencesOfTalk(note, holdersTurns(conversation)), conversation.speakers, [statement]), statement, nearest);
	return cited.support === 'none' ? { ...cited, ...finish(askedInSteps(note, conversation, [statement]))(statement) } : cited;
}
