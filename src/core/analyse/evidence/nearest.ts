// The passages of a talk that are nearest to one statement, whether they carry it or not.
import type { Conversation } from '../../model/conversation.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { holdersTurns } from '../holders.ts';
import { sentencesOfTalk } from '../talk.ts';
import { cite } from './cite.ts';
import type { Citation } from './cite.ts';
import { indexTalk } from './passages.ts';

export function nearestTo(note: ScannedNote, conversation: Conversation, statement: string): Citation {
	return cite(indexTalk(sentencesOfTalk(note, holdersTurns(conversation)), conversation.speakers, [statement]), statement, true);
}
