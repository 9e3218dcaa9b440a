// The viewpoints of an interview. Today: the author's own, each cited.
import type { Conversation, Speaker } from '../model/conversation.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import type { ScannedNote } from '../text/scan.ts';
import { namedRole } from '../text/namedRole.ts';
import { authorItems } from './authorSection.ts';
import type { AuthorItem } from './authorSection.ts';
import { citeStatement, indexEvidence } from './evidence.ts';

/** In the order of the note. Turns of those whose label says that they ask are context, never support. */
export function findViewpoints(note: ScannedNote, conversation: Conversation): readonly Viewpoint[] {
	const items = authorItems(note, conversation.sections, conversation.turns);
	if (items.length === 0) return [];
	const holders = holdersOf(conversation.speakers);
	const speakerOf = new Map(conversation.turns.map((turn) => [turn.id, turn.speaker]));
	const statementOf = (item: AuthorItem): string => `${item.title} ${item.text}`;
	const index = indexEvidence(note, conversation.turns.filter((turn) => holders.has(turn.speaker)), items.map(statementOf));
	return items.map((item, at) => {
		const cited = citeStatement(index, statementOf(item));
		const speaker = speakerOf.get(cited[0]?.turn ?? '') ?? null;
		return {
			id: `v${at + 1}`,
			origin: 'author',
			origins: ['author'],
			...item,
			speaker,
			salience: Math.round(1000 * (1 - at / (items.length + 1))) / 1000,
			evidence: cited.filter((evidence) => speakerOf.get(evidence.turn) === speaker),
		};
	});
}

/** Whose words support: everybody's but those whose label itself says that they ask; a role that was only inferred may be wrong. */
function holdersOf(speakers: readonly Speaker[]): ReadonlySet<string> {
	const asks = (speaker: Speaker): boolean => speaker.names.some((name) => ['interviewer', 'audience'].includes(namedRole(name) ?? ''));
	const others = speakers.filter((speaker) => !asks(speaker));
	return new Set((others.length > 0 ? others : speakers).map((speaker) => speaker.id));
}
