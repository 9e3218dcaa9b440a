// Corrections as rows that say in words what was corrected and what became of it.
import type { Correction, CorrectionState } from '../core/model/correction.ts';
import { plainWords } from '../core/text/plain.ts';
import type { Phrases } from './phrases/shape.ts';

export interface CorrectionRow {
	readonly correction: Correction;
	readonly words: string;
	/** Why it is not applied, or that it holds for every note; empty where there is nothing to say. */
	readonly remark: string;
	readonly isOrphan: boolean;
}

/** Code units of a place's words that are shown. */
const WORDS = 40;

/** One row for each, orphans first, otherwise in their order. */
export function correctionRows(corrections: readonly Correction[], states: readonly CorrectionState[], phrases: Phrases): readonly CorrectionRow[] {
	const known = new Map(states.map((state) => [state.id, state]));
	const rows = corrections.map((correction): CorrectionRow => {
		const state = known.get(correction.id);
		const { orphans, list } = phrases.corrections;
		const remarks = [correction.everywhere === true ? list.everyNote : '', state?.state === 'orphaned' ? orphans[state.why] : state?.state === 'idle' ? list.idle : ''];
		return { correction, words: wordsOf(correction, phrases), remark: remarks.filter((remark) => remark !== '').join(phrases.comma), isOrphan: state?.state === 'orphaned' };
	});
	return [...rows.filter(({ isOrphan }) => isOrphan), ...rows.filter(({ isOrphan }) => !isOrphan)];
}

function wordsOf(correction: Correction, phrases: Phrases): string {
	const { kinds, verdictNone } = phrases.corrections;
	if (correction.kind === 'verdict' && correction.says === 'none') return verdictNone;
	return kinds[correction.kind]({
		label: 'label' in correction ? correction.label : '',
		name: 'name' in correction ? correction.name : correction.kind === 'reword' ? correction.title || shortened(correction.text) : '',
		role: 'role' in correction ? phrases.roles[correction.role] : '',
		words: 'place' in correction ? phrases.quote(shortened(plainWords(correction.place.words))) : '',
		there: correction.kind === 'stance' ? phrases.quote(shortened(plainWords(correction.there.words))) : '',
		stance: correction.kind === 'stance' ? phrases.across.stances[correction.says] : '',
	});
}

function shortened(words: string): string {
	if (words.length <= WORDS && /[.。!！?？…]$/u.test(words)) return words;
	// An anchor has only the first words of its passage.
	return `${words.slice(0, WORDS).trimEnd()}…`;
}

/** A line of the note before and after, without its end. */
export interface ChangedLine {
	/** 1-based line of the note as it is. */
	readonly line: number;
	readonly before: string;
	readonly after: string;
}

/** Code units shown before and behind a change in a long line. */
const AROUND = 60;

/** What each edit changes, with a little of what stands around it; edits that meet in a line are one row. */
export function changedLines(text: string, edits: readonly { readonly from: number; readonly to: number; readonly insert: string }[]): readonly ChangedLine[] {
	let [line, counted] = [1, 0];
	return edits.map(({ from, to, insert }) => {
		line += text.slice(counted, from).split('\n').length - 1;
		counted = from;
		const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - AROUND);
		const next = text.indexOf('\n', to);
		const end = Math.min(next < 0 ? text.length : next, to + AROUND);
		return { line, before: text.slice(start, end).trim(), after: (text.slice(start, from) + insert + text.slice(to, end)).trim() };
	});
}
