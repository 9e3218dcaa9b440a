// What the reader said of how two passages of different interviews stand to each other, kept among the corrections of one of the two notes.
import { anchorAt } from '../../core/correct/anchor.ts';
import type { OpenNote, Passage } from '../../core/index/passage.ts';
import type { Correction, StanceKind } from '../../core/model/correction.ts';
import type { CorrectionsChange } from '../corrections/store.ts';
import type { CorrectionSource } from '../library.ts';

type Told = Extract<Correction, { readonly kind: 'stance' }>;

/** A passage in the very text that it is from. */
export interface Place {
	readonly note: OpenNote;
	readonly passage: Passage;
}

/** Null where the reader said nothing of these two, in whichever order. */
export function toldStance(corrections: CorrectionSource, one: Place, other: Place): StanceKind | null {
	return toldOf(corrections, one, other).at(-1)?.says ?? toldOf(corrections, other, one).at(-1)?.says ?? null;
}

/**
 * What has to change in the corrections, by the path of their note, for the reader to have said this; null takes it back. 'words-repeated' where
 * one of the passages cannot be told from another of its note.
 */
export function sayStance(corrections: CorrectionSource, one: Place, other: Place, says: StanceKind | null): ReadonlyMap<string, CorrectionsChange> | 'words-repeated' {
	const [place, there] = [anchorOf(one), anchorOf(other)];
	if (place === null || there === null) return 'words-repeated';
	return new Map([
		[one.passage.path, { remove: toldOf(corrections, one, other), add: says === null ? [] : [{ kind: 'stance', place, there, says }] }],
		[other.passage.path, { remove: toldOf(corrections, other, one) }],
	]);
}

function toldOf(corrections: CorrectionSource, one: Place, other: Place): readonly Told[] {
	return corrections.of(one.passage.path).filter((correction): correction is Told => correction.kind === 'stance' && beginsWith(one, correction.place.words) && beginsWith(other, correction.there.words));
}

const beginsWith = ({ note, passage }: Place, words: string): boolean => note.text.startsWith(words, passage.from);

const anchorOf = ({ note, passage }: Place): Told['place'] | null => anchorAt(note.text, passage.from, passage.to);
