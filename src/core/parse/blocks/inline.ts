// Several turns on one line: '**Ada:** Really?<br>**Ben:** Really.' and '主持人：真的吗？受访者：真的。'
import { family, fold } from '../../text/fold.ts';
import { namedRole } from '../../text/namedRole.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../heads.ts';
import { headOf } from '../heads.ts';
import { LABEL_REACH } from '../labels/form.ts';

const BREAK = /<br\s{0,3}\/?>\s{0,4}|<\/p>\s{0,4}(?:<p>\s{0,4})?/gi;
/** A short name and a colon right behind the end of a sentence. */
const AFTER_SENTENCE = /[。！？!?.…”」]\s{0,3}([\p{L}\p{N}][\p{L}\p{N} ·.]{0,24}?)\s?([:：])(?![:：/])/gu;

/** The heads with those that stand further on in lines that begin with one. */
export function withInlineHeads(note: ScannedNote, heads: readonly Head[]): readonly Head[] {
	const known = new Map<string, number>();
	for (const head of heads) known.set(head.key, (known.get(head.key) ?? 0) + 1);
	const found: Head[] = [];
	for (const head of heads) {
		// The words of a cell or an object are one turn.
		if (head.bodyTo !== undefined || head.ending !== 'colon') continue;
		const source = note.text.slice(head.bodyFrom, head.line.to);
		if (source.length < 4) continue;
		found.push(...afterBreaks(head, source), ...afterSentences(head, source, known));
	}
	return found.length === 0 ? heads : [...heads, ...found].sort((a, b) => a.from - b.from);
}

/** What follows a break is read like a line of its own, where it is labelled like the line's first words. */
function afterBreaks(head: Head, source: string): readonly Head[] {
	if (!source.includes('<')) return [];
	return [...source.matchAll(BREAK)].flatMap((match) => {
		const at = match.index + match[0].length;
		const from = head.bodyFrom + at;
		const inner = headOf(source.slice(at, at + LABEL_REACH + 1), { ...head.line, from });
		return inner !== null && inner.form === head.form && inner.ending === head.ending ? [{ ...inner, line: head.line }] : [];
	});
}

/** Names after the end of a sentence are labels only where they are labels at the start of lines, or name a part and recur in the line. */
function afterSentences(head: Head, source: string, known: ReadonlyMap<string, number>): readonly Head[] {
	if (head.form !== 'plain-colon' || (head.line.to - head.line.from > 0 && !/[:：]/.test(source))) return [];
	const matches = [...source.matchAll(AFTER_SENTENCE)];
	const inLine = new Set([head.key, ...matches.map((match) => fold(match[1] ?? ''))]);
	const recurs = matches.some((match) => fold(match[1] ?? '') === head.key);
	return matches.flatMap((match) => {
		const [all, name = '', colon = ''] = match;
		const key = fold(name);
		const isPart = namedRole(name) !== null && namedRole(head.name) !== null && inLine.size > 1;
		if (!(isPart || (recurs && key === head.key) || (known.get(key) ?? 0) > 1)) return [];
		const from = head.bodyFrom + match.index + all.lastIndexOf(name);
		const bodyFrom = head.bodyFrom + match.index + all.length;
		return colon === '' ? [] : [{ line: head.line, form: head.form, container: head.container, ending: head.ending, marked: head.marked, name, key, family: family(name), from, bodyFrom, seconds: null }];
	});
}
