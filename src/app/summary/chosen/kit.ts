// What each part of a summary is chosen from.
import type { Turn } from '../../../core/model/conversation.ts';
import type { Scope } from '../../../core/model/digest.ts';
import type { InterviewRecord } from '../../../core/model/record.ts';
import type { ScannedNote } from '../../../core/text/scan.ts';
import type { ToExcerpt } from './excerpts.ts';
import type { Measure } from './measures.ts';
import type { SentenceChooser } from './sentences.ts';

export interface Kit {
	readonly note: ScannedNote;
	readonly record: InterviewRecord;
	readonly scope: Scope;
	/** Those of the scope, in the order of the note. */
	readonly turns: readonly Turn[];
	readonly measure: Measure;
	readonly excerpt: ToExcerpt;
	readonly sentences: SentenceChooser;
}

/** Turns of those who are asked; everybody's where only askers speak. */
export function holdersAmong({ speakers }: InterviewRecord, turns: readonly Turn[]): readonly Turn[] {
	const asks = new Set(speakers.filter(({ role }) => role === 'interviewer' || role === 'audience').map(({ id }) => id));
	const others = turns.filter((turn) => !asks.has(turn.speaker));
	return others.length > 0 ? others : turns;
}

/** In the order in which each section comes first. */
export function bySection<Each>(all: readonly Each[], sectionOf: (each: Each) => string | null): ReadonlyMap<string | null, readonly Each[]> {
	const groups = new Map<string | null, Each[]>();
	for (const each of all) {
		const group = groups.get(sectionOf(each));
		if (group === undefined) groups.set(sectionOf(each), [each]);
		else group.push(each);
	}
	return groups;
}
