// Whether a note is an interview, by evidence from the note itself, each part kept with its weight.
import type { ReadOptions } from '../model/options.ts';
import type { Reason, ReasonCode, Verdict } from '../model/verdict.ts';
import type { Properties } from '../text/frontMatter.ts';
import { fold } from '../text/fold.ts';
import { endsInQuestion } from '../text/sentences.ts';
import type { Head } from './heads.ts';
import { namedRole } from '../text/namedRole.ts';

/**
 * What each kind of evidence adds to the confidence. A weight is the most it can add; parts that are shares scale it.
 * Recurrence and alternation together suffice, neither does alone, and words alone (roles, properties) never do.
 */
const WEIGHTS = {
	'labels-recur': 0.35,
	'labels-alternate': 0.3,
	'roles-named': 0.15,
	'questions-answered': 0.25,
	'properties-name-speakers': 0.15,
} as const;
/** From this confidence on a note is taken. */
const TAKEN = 0.5;
/** Fewer turns are a quotation, not a conversation. */
const FEWEST_TURNS = 4;

const SPEAKER_KEYS = ['guest', 'guests', 'host', 'hosts', 'interviewer', 'interviewee', 'speaker', 'speakers', 'participants', '嘉宾', '主持人', '受访者'];

/** `believed` are the heads that start turns, `all` every label that was met; both in the order of the note. */
export function detect(text: string, all: readonly Head[], believed: readonly Head[], properties: Properties, options: ReadOptions): Verdict {
	const reasons = evidence(text, all, believed, properties);
	const confidence = Math.min(1, Math.max(0, reasons.reduce((sum, reason) => sum + reason.weight, 0)));
	if (options.readerSays !== null) {
		const isInterview = options.readerSays === 'interview';
		const code = isInterview ? 'reader-says-interview' : 'reader-says-none';
		return { isInterview, kind: isInterview ? 'interview' : 'none', confidence: 1, reasons: [{ code, weight: 1, values: {} }, ...reasons] };
	}
	const said = properties.get('interview')?.[0]?.toLowerCase();
	if (said === 'true' || said === 'false') {
		const isInterview = said === 'true';
		const code = isInterview ? 'reader-says-interview' : 'reader-says-none';
		return { isInterview, kind: isInterview ? 'interview' : 'none', confidence: 1, reasons: [{ code, weight: 1, values: {} }, ...reasons] };
	}
	const isInterview = confidence >= TAKEN && believed.length >= FEWEST_TURNS;
	return { isInterview, kind: isInterview ? 'interview' : 'none', confidence, reasons };
}

function evidence(text: string, all: readonly Head[], believed: readonly Head[], properties: Properties): readonly Reason[] {
	const reasons: Reason[] = [];
	const add = (code: ReasonCode, weight: number, values: Reason['values'] = {}): void => void reasons.push({ code, weight: Math.round(weight * 100) / 100, values });
	const counts = new Map<string, number>();
	for (const head of believed) counts.set(head.key, (counts.get(head.key) ?? 0) + 1);

	if (all.length === 0) add('no-labels', 0);
	else if (believed.length === 0) add('labels-once', 0, { labels: all.length });
	else if (counts.size === 1) add('one-speaker', 0, { name: believed[0]?.name ?? '' });
	if (counts.size < 2) return reasons;

	const recur = [...counts.values()].filter((count) => count > 1).length;
	add('labels-recur', WEIGHTS['labels-recur'] * Math.min(1, recur / 2), { labels: recur, turns: believed.length });
	if (believed.length < FEWEST_TURNS) add('few-turns', 0, { turns: believed.length });

	const changes = believed.filter((head, at) => at > 0 && head.key !== believed[at - 1]?.key).length;
	const alternation = changes / (believed.length - 1);
	add('labels-alternate', WEIGHTS['labels-alternate'] * alternation, { percent: Math.round(100 * alternation) });

	const roles = new Set(believed.map((head) => head.name).filter((name) => namedRole(name) !== null));
	if (roles.size > 0) add('roles-named', WEIGHTS['roles-named'], { names: [...roles].slice(0, 3).join(', ') });

	const asked = believed.filter((head, at) => at + 1 < believed.length && believed[at + 1]?.key !== head.key && endsInQuestion(bodyOf(text, believed, at))).length;
	if (asked > 0) add('questions-answered', WEIGHTS['questions-answered'] * Math.min(1, (4 * asked) / believed.length), { questions: asked });

	const named = SPEAKER_KEYS.flatMap((key) => properties.get(key) ?? []).map(fold);
	const met = believed.find((head) => named.some((name) => name.includes(head.key) && head.key.length > 1));
	if (met !== undefined) add('properties-name-speakers', WEIGHTS['properties-name-speakers'], { name: met.name });
	return reasons;
}

/** The end of the words that follow a head: enough to see a question mark. */
function bodyOf(text: string, heads: readonly Head[], at: number): string {
	const from = heads[at]?.bodyFrom ?? 0;
	const to = Math.max(from, heads[at + 1]?.from ?? text.length);
	return text.slice(Math.max(from, to - 80), to).trimEnd();
}
