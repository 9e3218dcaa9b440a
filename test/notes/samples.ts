// Compares what is read with what a published sample says of itself: speakers, roles, turns, times.
import { readNote } from '../../src/app/readNote.ts';

/** A sample of `formats.json`: a short quotation and the turns that it holds. */
export interface Sample {
	readonly id: string;
	readonly family: string;
	readonly lang: string;
	readonly interview: boolean;
	readonly sample: string;
	readonly expected: readonly ExpectedTurn[];
}

interface ExpectedTurn {
	/** Empty where the form gives no names. */
	readonly speaker: string;
	readonly start: number | null;
	readonly role?: string;
	readonly textRanges: readonly (readonly [from: number, to: number])[];
	/** `wallClock`: the time is one of the day; only its distance from the first one can be told. */
	readonly extra?: { readonly wallClock?: boolean };
}

interface Said {
	readonly names: readonly string[];
	readonly role: string | undefined;
	readonly seconds: number | null;
	readonly words: string;
	/** Whether it says in another language what the turn before it says. */
	readonly isTranslation?: boolean;
}

const ROLES: Readonly<Record<string, string>> = { guest: 'respondent' };
/** Captions of one speaker in a row are one utterance to some tools and several to others; both are right. */
const joined = (turns: readonly Said[]): readonly Said[] =>
	turns.reduce<readonly Said[]>((all, turn) => {
		const last = all.at(-1);
		return last !== undefined && turn.names[0] !== undefined && turn.names[0] === last.names[0] && turn.isTranslation !== true && last.isTranslation !== true ? [...all.slice(0, -1), { ...last, words: last.words + turn.words }] : [...all, turn];
	}, []);
/** Letters that were said: without tags, pictures, the numbers and times of captions, and the keys of JSON. */
const letters = (words: string): string =>
	words
		.replace(/\]\(\S*?\)|<[^<>\n]*>|!\[[^[\]\n]*\]\([^()\n]*\)|\d{1,3}(?::\d\d){1,2}(?:[.,]\d+|-\d#)?|^\d+$/gm, '')
		.replace(/[^\p{L}\p{N}\p{M}]/gu, '');

function read(sample: string, says: 'interview' | null): { readonly kind: string; readonly turns: readonly Said[] } {
	const record = readNote('sample.md', sample, { readerSays: says });
	const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
	return {
		kind: record.verdict.kind,
		turns: record.turns.map((turn) => ({ names: (speakers.get(turn.speaker)?.names ?? []).filter((name) => name !== ''), role: speakers.get(turn.speaker)?.role, seconds: turn.seconds, words: letters(sample.slice(turn.body.from, turn.body.to)), isTranslation: turn.translationOf !== undefined })),
	};
}

/** What differs, in words; empty where the sample is read as it says. `says` is the reader's word on the note. */
export function differences({ sample, expected }: Sample, says: 'interview' | null): readonly string[] {
	const { kind, turns } = read(sample, says);
	const first = expected[0]?.start ?? 0;
	const wanted = joined(
		expected.map((turn) => ({
			names: turn.speaker === '' ? [] : [turn.speaker],
			role: turn.role === undefined ? undefined : (ROLES[turn.role] ?? turn.role),
			seconds: turn.start === null ? null : turn.extra?.wallClock === true ? turn.start - first : turn.start,
			words: letters(turn.textRanges.map(([from, to]) => sample.slice(from, to)).join('')),
		})),
	);
	const found = joined(turns);
	const line = (all: readonly Said[]): string => all.map((turn) => `${turn.names[0] ?? ''}${turn.seconds === null ? '' : `@${turn.seconds}`}`).join(' · ');
	if (found.length !== wanted.length) return [`${kind}: turns ${line(found)}`];
	return wanted.flatMap((turn, at) => {
		const own = found[at];
		if (own === undefined) return [];
		const told: string[] = [];
		if (turn.names.length > 0 && !own.names.includes(turn.names[0] ?? '')) told.push(`turn ${at + 1} is ${own.names.join('|')}`);
		if (turn.role !== undefined && own.role !== turn.role) told.push(`turn ${at + 1} is ${own.role ?? 'nobody'}, not ${turn.role}`);
		if (turn.seconds !== null && own.seconds !== turn.seconds) told.push(`turn ${at + 1} at ${own.seconds ?? 'no time'}, not ${turn.seconds}`);
		if (own.words !== turn.words) told.push(`turn ${at + 1} says ${own.words.slice(0, 60)}`);
		return told;
	});
}

/** The same conversation `times` over, as an excerpt cannot show that labels recur; null where a copy would be no such note. */
export function repeated({ sample }: Sample, times: number): string | null {
	return /^(?:---\n|[[{]"|WEBVTT)/.test(sample) ? null : Array.from({ length: times }, () => sample).join('\n\n');
}

/** What a note is taken for, without the reader's word. */
export const kindOf = (text: string): string => readNote('sample.md', text).verdict.kind;
