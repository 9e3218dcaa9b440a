// Whether a note is an interview, by evidence from the note itself, each part kept with its weight.
import type { ReadOptions } from '../../model/options.ts';
import type { NoteKind, Reason, ReasonCode, Verdict } from '../../model/verdict.ts';
import { fold } from '../../text/fold.ts';
import { namedRole } from '../../text/lexicon/namedRole.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { aliasesOf } from '../aliases.ts';
import { usesOf } from '../head.ts';
import type { Head, LabelUse } from '../head.ts';
import { opensWithSign } from '../labels/nameLines.ts';
import { transcriptLine } from './announced.ts';
import { otherKind } from './kinds/table.ts';
import { bodiesOf, speechOf } from './speech.ts';
import type { Bodies, Speech } from './speech.ts';
import { changesOf, isTalk } from './talk.ts';
import { isUnlabelledTranscript } from './unlabelled.ts';
import { FEWEST_TURNS, MANY_TURNS, TAKEN, WEIGHTS } from './weights.ts';

/** Properties by which notes name who speaks. */
const SPEAKER_KEYS = ['guest', 'guests', 'host', 'hosts', 'interviewer', 'interviewee', 'speaker', 'speakers', 'participants', '嘉宾', '主持人', '受访者'];

/** What was found before the verdict: every label that was met, and those that start turns; both in the order of the note. */
export interface Findings {
	readonly all: readonly Head[];
	readonly believed: readonly Head[];
}

export function detect(note: ScannedNote, found: Findings, options: Pick<ReadOptions, 'readerSays'>): Verdict {
	const bodies = bodiesOf(note, found.believed);
	const speech = bodies.speech();
	const uses = usesOf(found.believed);
	const reasons = evidence(note, found, uses, speech);
	const confidence = Math.round(100 * Math.min(1, Math.max(0, reasons.reduce((sum, reason) => sum + reason.weight, 0)))) / 100;
	const said = options.readerSays ?? { true: 'interview' as const, false: 'none' as const }[note.properties.get('interview')?.[0]?.toLowerCase() ?? ''] ?? null;
	if (said !== null) {
		const code = said === 'interview' ? 'reader-says-interview' : 'reader-says-none';
		return { isInterview: said === 'interview', kind: said, confidence: 1, reasons: [{ code, weight: 1, values: {} }, ...reasons] };
	}
	const isConversation = confidence >= TAKEN && found.believed.length >= FEWEST_TURNS && (recurringVoices(uses) > 1 || isAnsweredByOne(found.believed, bodies)) && isTalk(speech, found.believed, uses);
	const other = otherKind({ note, heads: found.believed, uses, bodies }, isConversation);
	if (other !== null) {
		const { kind, code, values } = other;
		return { isInterview: false, kind, confidence: kind === 'none' ? confidence : 1 - confidence, reasons: [...reasons, { code, weight: 0, values }] };
	}
	if (!isConversation && isUnlabelledTranscript(note)) {
		return { isInterview: false, kind: 'transcript', confidence, reasons: [...reasons, { code: 'spoken-without-labels', weight: 0, values: {} }] };
	}
	const kind: NoteKind = isConversation ? 'interview' : 'none';
	return { isInterview: isConversation, kind, confidence, reasons };
}

/** Labels, or numbered families of labels, that stand more than once. */
function recurringVoices(uses: ReadonlyMap<string, LabelUse>): number {
	const counts = new Map<string, number>();
	const count = (voice: string, times: number): void => void counts.set(voice, (counts.get(voice) ?? 0) + times);
	const aliases = aliasesOf(uses);
	for (const { key, family, times } of uses.values()) count(family === key ? (aliases.get(key) ?? key) : family, times);
	for (const { key, family, times } of uses.values()) if (family !== key && counts.get(family) !== 1) count(key, times);
	return [...counts.values()].filter((times) => times > 1).length;
}

/** Part of the turns of others that must ask. */
const ASKED_BY_OTHERS = 0.6;

/** Whether one voice answers after each of the others, who ask once: people from the floor, readers who sent questions. */
function isAnsweredByOne(heads: readonly Head[], bodies: Bodies): boolean {
	const answering = heads[1]?.key;
	const asking = [...heads.keys()].filter((at) => at % 2 === 0);
	const takesTurns = heads.every((head, at) => (head.key === answering) === (at % 2 === 1));
	return takesTurns && asking.length >= FEWEST_TURNS && speechOf(bodies, asking).asks >= ASKED_BY_OTHERS;
}

/** Whether most of the labels stand below a line that says that a transcript follows. */
function areAnnounced(note: ScannedNote, heads: readonly Head[]): boolean {
	const line = transcriptLine(note);
	return line !== undefined && 2 * heads.filter(({ from }) => from > line.to).length > heads.length;
}

function evidence(note: ScannedNote, { all, believed }: Findings, uses: ReadonlyMap<string, LabelUse>, speech: Speech): readonly Reason[] {
	const reasons: Reason[] = [];
	const add = (code: ReasonCode, weight: number, values: Reason['values'] = {}): void => void reasons.push({ code, weight: Math.round(weight * 100) / 100 || 0, values });
	const turns = believed.length;

	if (all.length === 0) add('no-labels', 0);
	else if (turns === 0) add('labels-once', 0, { labels: all.length });
	else if (uses.size === 1) add('one-speaker', 0, { name: believed[0]?.name ?? '' });
	if (uses.size < 2) return reasons;

	const recur = [...uses.values()].filter(({ times }) => times > 1).length;
	add('labels-recur', WEIGHTS['labels-recur'] * Math.min(1, (recur + 0.5) / 2), { labels: recur, turns });
	if (turns < FEWEST_TURNS) add('few-turns', 0, { turns });
	else if (turns > FEWEST_TURNS + 1) add('many-turns', WEIGHTS['many-turns'] * Math.min(1, (turns - FEWEST_TURNS) / (MANY_TURNS - FEWEST_TURNS)), { turns });

	const alternation = changesOf(believed) / (turns - 1);
	add('labels-alternate', WEIGHTS['labels-alternate'] * alternation, { percent: Math.round(100 * alternation) });

	const timed = believed.filter((head) => head.seconds !== null);
	const ascending = timed.filter((head, at) => at === 0 || (head.seconds ?? 0) >= (timed[at - 1]?.seconds ?? 0)).length;
	if (timed.length > turns / 2 && ascending > 0.9 * timed.length) add('times-ascend', WEIGHTS['times-ascend'], { percent: Math.round((100 * timed.length) / turns) });

	const roles = [...uses.values()].flatMap(({ names }) => names).filter((name) => namedRole(name) !== null);
	if (roles.length > 0) add('roles-named', WEIGHTS['roles-named'], { names: roles.slice(0, 3).join(', ') });

	if (speech.asks > 0) add('questions-answered', WEIGHTS['questions-answered'] * Math.min(1, 4 * speech.asks), { questions: Math.max(1, Math.round(speech.asks * turns)) });
	add('spoken-words', WEIGHTS['spoken-words'] * Math.min(1, 2 * speech.first), { percent: Math.round(100 * speech.first) });
	// The more turns there are, and the more of them ask, the more are short ones the little words of real talk.
	if (speech.values > 0.15) add('short-values', WEIGHTS['short-values'] * speech.values * Math.min(1, (2 * MANY_TURNS) / turns) * Math.max(0, 1 - 2 * speech.asks), { percent: Math.round(100 * speech.values) });

	const weak = believed.filter((head) => head.container === 'list' || head.ending === 'dash' || ((head.ending === 'alone' || head.ending === 'open') && !/bracket|lenticular|voice|angle|question/.test(head.form) && !opensWithSign(head.line)));
	if (weak.length > turns / 2 && !areAnnounced(note, weak)) add('weak-labels', WEIGHTS['weak-labels'], { labels: weak.length });

	const named = SPEAKER_KEYS.flatMap((key) => note.properties.get(key) ?? []).map(fold);
	const met = believed.find((head) => named.some((name) => name.includes(head.key) && head.key.length > 1));
	if (met !== undefined) add('properties-name-speakers', WEIGHTS['properties-name-speakers'], { name: met.name });
	return reasons;
}
