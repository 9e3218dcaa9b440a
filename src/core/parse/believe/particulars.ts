// Lines that tell who has which part, or what was noted, or number the parts of a talk, and say nothing.
//
//     **Interviewer:** [name]
//     **Guest:** Ana Ruiz, beekeeper       **[Observation]:** [leans back]       ### Session 1: Beginnings
import { fold } from '../../text/fold.ts';
import { isUtteranceWord, namedRole } from '../../text/lexicon/namedRole.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../head.ts';
import { isAnonymous } from '../line/name.ts';
import { namesPart } from './onceHeard.ts';

/** Code units of a value. */
const LONGEST = 80;
/** Fewer numbered labels are voices. */
const FEWEST_ROWS = 3;
/** Two to five words with capitals and no stop. */
const NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,4}$/u;

/** A name of Han characters; as short an answer may be, but no heading. */
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;

/** The heads without parts of which each line gives a name or a placeholder, without labels that head nothing but remarks, without numbered headings and numbered lists. */
export function withoutParticulars(note: ScannedNote, all: readonly Head[]): readonly Head[] {
	const heads = withoutNumberedRows(withoutNumberedHeadings(all));
	let keys: ReadonlySet<string> | null = null;
	/** Of hardly any line it is asked. */
	const isLabel = (key: string): boolean => (keys ??= new Set(heads.map((head) => head.key))).has(key);
	const speaking = new Set<string>();
	const remarking = new Map<string, number>();
	const parts = new Set<number>();
	for (const head of heads) {
		const isRemark = isBracketed(note, head);
		// 'Q' and 'A' stand before what is said, not before who says it.
		if (namesPart(head.name) && !isUtteranceWord(head.family) && (isRemark || isSomebody(wordsOf(note, head), isLabel) || (head.container === 'heading' && HAN_NAME.test(wordsOf(note, head))))) parts.add(head.line.number);
		else if (!isRemark) speaking.add(head.key);
		if (isRemark) remarking.set(head.key, (remarking.get(head.key) ?? 0) + 1);
	}
	if (parts.size === 0 && remarking.size === 0) return heads;
	const isBeside = (number: number): boolean => parts.has(number - 1) || parts.has(number + 1);
	return heads.filter(({ key, line: { number } }) => (speaking.has(key) || (!parts.has(number) && (remarking.get(key) ?? 0) < 2)) && !(parts.has(number) && isBeside(number)));
}

/** Without the headings that are numbered and of which none comes again; questions are numbered so too. */
function withoutNumberedHeadings(heads: readonly Head[]): readonly Head[] {
	const isNumbered = ({ container, key, family }: Head): boolean => container === 'heading' && key !== family && namedRole(family) === null;
	const numbered = heads.filter(isNumbered);
	if (numbered.length === 0) return heads;
	const met = new Set<string>();
	const again = new Set<string>();
	for (const { key, family } of numbered) if (met.size === met.add(key).size) again.add(family);
	return heads.filter((head) => !isNumbered(head) || again.has(head.family));
}

/** Without the numbered labels of a list, 'Stage 1: …', 'Stage 2: …': each stands once, and no other label between them; people who are asked in a row stand between whoever asks. */
function withoutNumberedRows(heads: readonly Head[]): readonly Head[] {
	const rows = new Map<string, { readonly keys: Set<string>; readonly first: number; count: number; last: number }>();
	heads.forEach(({ key, family }, at) => {
		if (key === family) return;
		const row = rows.get(family) ?? { keys: new Set(), first: at, count: 0, last: at };
		rows.set(family, row);
		row.keys.add(key);
		row.count++;
		row.last = at;
	});
	const areAsked = (before: Head | undefined, after: Head | undefined): boolean => before !== undefined && (before.key === after?.key || namedRole(before.name) === 'interviewer');
	const lists = new Set([...rows].flatMap(([family, { keys, first, count, last }]) => {
		const isRow = count >= FEWEST_ROWS && keys.size === count && last - first === count - 1 && !areAsked(heads[first - 1], heads[last + 1]);
		return isRow && namedRole(family) === null && !isAnonymous(family) ? [family] : [];
	}));
	return lists.size === 0 ? heads : heads.filter(({ key, family }) => key === family || !lists.has(family));
}

/** Whether the words name somebody, by a name or a label of the note, and may say what they are: 'Ana Ruiz, beekeeper'. */
function isSomebody(words: string, isLabel: (key: string) => boolean): boolean {
	if (words === '') return false;
	if (words.endsWith('.') && !/[,;:]/.test(words) && NAME.test(words.slice(0, -1))) return true;
	if (/[.!?,;:。！？…]$/.test(words)) return false;
	const [name = ''] = words.split(/[,，、;；(（]/, 1);
	return NAME.test(name.trim()) || isLabel(fold(name.trim()));
}

/** Whether a bracket opens right behind the label and closes at the end of the line. */
function isBracketed({ text }: ScannedNote, head: Head): boolean {
	return head.line.to > head.bodyFrom + 1 && text.charAt(head.bodyFrom) === '[' && text.slice(head.line.to - 4, head.line.to).trimEnd().endsWith(']');
}

/** The words behind the label, as far as they are a value on its line; empty otherwise. */
function wordsOf(note: ScannedNote, head: Head): string {
	return head.line.to - head.bodyFrom > LONGEST || head.seconds !== null || head.bodyTo !== undefined ? '' : note.text.slice(head.bodyFrom, head.line.to).trim();
}
