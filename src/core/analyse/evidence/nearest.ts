// The passages of a talk that are nearest to one statement, whether they carry it or not.
import type { Conversation } from '../../model/conversation.ts';
import { finish } from '../../model/steps.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { holdersTurns } from '../holders.ts';
import { sentencesOfTalk } from '../talk.ts';
import { askedInSteps } from './asked.ts';
import { cite } from './cite.ts';
import type { Citation } from './cite.ts';
import { indexTalk } from './passages.ts';

export function nearestTo(note: ScannedNote, conversation: Conversation, statement: string): Citation {
	const cited = cite(indexTalk(sentencesOfTalk(note, holdersTurns(conversation)), conversation.speakers, [statement]), statement, true);
	return cited.support === 'none' ? { ...cited, ...finish(askedInSteps(note, conversation, [statement]))(statement) } : cited;
}
