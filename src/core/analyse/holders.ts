// Whose words count as viewpoints, and whose only as what they answer to.
import type { Conversation, Speaker, Turn } from '../model/conversation.ts';
import { namedRole } from '../text/lexicon/namedRole.ts';

/** Turns of everybody but those whose label itself says that they ask or listen; of all where nobody else speaks. */
export function holdersTurns({ speakers, turns }: Conversation): readonly Turn[] {
	const others = new Set(speakers.filter((speaker) => !isNamedAsker(speaker)).map((speaker) => speaker.id));
	return others.size === 0 ? turns : turns.filter((turn) => others.has(turn.speaker));
}

/** Those of whom only their turns tell that they ask: it may be wrong, so their words stay evidence. Nobody where nobody answers. */
export function seemingAskers({ speakers }: Pick<Conversation, 'speakers'>): ReadonlySet<string> {
	const answers = speakers.some((speaker) => speaker.role === 'respondent');
	return new Set(answers ? speakers.filter((speaker) => speaker.role === 'interviewer' || speaker.role === 'audience').map((speaker) => speaker.id) : []);
}

function isNamedAsker(speaker: Speaker): boolean {
	return speaker.names.some((name) => ['interviewer', 'audience'].includes(namedRole(name) ?? ''));
}
