// Several turns on one line: '**Ada:** Really?<br>**Ben:** Really.' and '主持人：真的吗？受访者：真的。'
import { keysOf } from '../../text/fold.ts';
import { namedRole } from '../../text/lexicon/namedRole.ts';
import { inOrder } from '../head.ts';
import type { Head, Label } from '../head.ts';
import { labelOf } from '../heads.ts';
import { LABEL_REACH } from '../labels/form.ts';

/** A label further on in a line; offsets of the line. */
interface InnerLabel {
	readonly label: Label;
	readonly at: number;
	readonly bodyAt: number;
	/** Whether it stands behind a break, not behind a sentence. */
	readonly isBroken: boolean;
}

const BREAK = /(?:<br\s{0,3}\/?>\s{0,4}){1,4}(?=\S)|<\/p>\s{0,4}<p>\s{0,4}/gi;
/** A short name and a colon right behind the end of a sentence. */
const AFTER_SENTENCE = /[。！？!?.…”」]\s{0,3}([\p{L}\p{N}][\p{L}\p{N} ·.]{0,24}?)\s?[:：](?![:：/])/gu;
const SENTENCE_END = /[。！？!?.…”」]/;
const NONE: readonly InnerLabel[] = [];

/** The heads with those that stand further on in lines that begin with one. */
export function withInlineHeads(heads: readonly Head[]): readonly Head[] {
	const lines = new Map<string, number>();
	const found: Head[] = [];
	for (const head of heads) {
		// The words of a cell or an object are one turn.
		const inner = head.bodyTo !== undefined || head.ending !== 'colon' ? NONE : head.line.piece.recall(labelsWithin);
		if (inner.length === 0) continue;
		if (lines.size === 0) for (const { key } of heads) lines.set(key, (lines.get(key) ?? 0) + 1);
		const own = inner.filter(({ label, at, isBroken }) => head.from + at >= head.bodyFrom && (isBroken ? label.form === head.form : head.form === 'plain-colon'));
		const recurs = own.some(({ label }) => label.key === head.key);
		for (const { label, at, bodyAt, isBroken } of own) {
			// Behind a sentence a name is a label only where it is one at the start of lines, or names a part, or comes back in the line.
			const isPart = namedRole(label.name) !== null && namedRole(head.name) !== null;
			if (isBroken || isPart || (recurs && label.key === head.key) || (lines.get(label.key) ?? 0) > 1) found.push({ ...label, line: head.line, from: head.line.from + at, bodyFrom: head.line.from + bodyAt });
		}
	}
	return found.length === 0 ? heads : inOrder([...heads, ...found]);
}

function labelsWithin(words: string): readonly InnerLabel[] {
	const found: InnerLabel[] = [];
	if (words.includes('<')) {
		for (const match of words.matchAll(BREAK)) {
			const at = match.index + match[0].length;
			const label = labelOf(words.slice(at, at + LABEL_REACH + 1));
			if (label !== null) found.push({ label, at, bodyAt: at + label.bodyAt, isBroken: true });
		}
	}
	// Most lines have no colon but that of their own label.
	const end = Math.max(words.lastIndexOf(':'), words.lastIndexOf('：'));
	const before = words.slice(0, end + 2);
	if (SENTENCE_END.test(before)) for (const match of before.matchAll(AFTER_SENTENCE)) {
		const [all, name = ''] = match;
		const at = match.index + all.indexOf(name, 1);
		const label: Label = { form: 'plain-colon', container: 'none', ending: 'colon', marked: false, name, ...keysOf(name), seconds: null };
		found.push({ label, at, bodyAt: match.index + all.length, isBroken: false });
	}
	return found.length === 0 ? NONE : found;
}
