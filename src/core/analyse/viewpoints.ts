// The viewpoints of an interview: the author's own, each cited, and ranked sentences where more are wanted.
import type { Conversation, Speaker, Turn } from '../model/conversation.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import { plainWords } from '../text/plain.ts';
import type { ScannedNote } from '../text/scan.ts';
import { namedRole } from '../text/namedRole.ts';
import { authorItems } from './authorSection.ts';
import type { AuthorItem } from './authorSection.ts';
import { citeStatement, indexEvidence } from './evidence.ts';
import { rankSentences } from './extract.ts';

/**
 * The author's in the order of the note; where they are fewer than `wanted`, ranked sentences follow, best first, never better than
 * the author's. Turns of those whose label says that they ask are context, never support.
 */
export function findViewpoints(note: ScannedNote, conversation: Conversation, wanted: number): readonly Viewpoint[] {
	const holders = holdersOf(conversation.speakers);
	const turns = conversation.turns.filter((turn) => holders.has(turn.speaker));
	const authors = authorViewpoints(note, conversation, turns);
	const ranked = rankSentences(note, turns, wanted - authors.length).map(({ turn, evidence }, at, all): Viewpoint => ({
		id: `v${authors.length + at + 1}`,
		origin: 'extracted',
		origins: ['extracted'],
		title: '',
		text: plainWords(evidence.quote),
		line: evidence.line,
		from: evidence.from,
		to: evidence.to,
		speaker: turn.speaker,
		salience: Math.round((1000 * LEAST_AUTHOR * (all.length - at)) / (all.length + 1)) / 1000,
		evidence: [evidence],
	}));
	return [...authors, ...ranked];
}

/** The author's own viewpoints have at least this salience, ranked sentences less. */
const LEAST_AUTHOR = 0.5;

function authorViewpoints(note: ScannedNote, conversation: Conversation, turns: readonly Turn[]): readonly Viewpoint[] {
	const items = authorItems(note, conversation.sections, conversation.turns);
	if (items.length === 0) return [];
	const speakerOf = new Map(conversation.turns.map((turn) => [turn.id, turn.speaker]));
	const statementOf = (item: AuthorItem): string => `${item.title} ${item.text}`;
	const index = indexEvidence(note, turns, items.map(statementOf));
	return items.map((item, at) => {
		const cited = citeStatement(index, statementOf(item));
		const speaker = speakerOf.get(cited[0]?.turn ?? '') ?? null;
		return {
			id: `v${at + 1}`,
			origin: 'author',
			origins: ['author'],
			...item,
			speaker,
			salience: Math.round(1000 * (1 - ((1 - LEAST_AUTHOR) * at) / items.length)) / 1000,
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
