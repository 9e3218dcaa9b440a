// Repairs of bold, each tried against a CommonMark parser: what it did not close it closes afterwards, and nothing else changes.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../src/app/letters.ts';
import type { Reading } from '../../../src/app/library.ts';
import { readNote } from '../../../src/app/readNote.ts';
import { repairsOf } from '../../../src/app/repairs.ts';
import { applyEdits } from '../../../src/core/model/edit.ts';
import { repairPreview } from '../../../src/present/turn/repairPreview.ts';

const commonMark = new MarkdownIt({ breaks: true });
const read = (text: string): Reading => ({ record: readNote('n.md', text, { readerSays: 'interview' }), text });
const repaired = (text: string): string => applyEdits(text, repairsOf(read(text)).flatMap(({ edits }) => edits));
/** An interview with this line in it. */
const around = (line: string): string => `**甲：** 你好吗？\n**乙：** 很好。\n${line}\n**乙：** 再见。\n`;
const lineOf = (line: string): string => repaired(around(line)).split('\n')[2] ?? '';

describe('a label', () => {
	test.each([
		['**甲：**早', '**甲：** 早'],
		['**Ada:**Good', '**Ada:** Good'],
		['__甲：__早', '__甲：__ 早'],
		['**甲：****早**。', '**甲：** **早**。'],
	])('%s gets a space', (line, wanted) => {
		expect(lineOf(line)).toBe(wanted);
	});

	test.each(['**甲：** 早', '**甲**：早', '**甲：**“早”', '**甲：**', '甲：早', '**Ada:** Good'])('%s stays', (line) => {
		expect(lineOf(line)).toBe(line);
	});
});

describe('four asterisks', () => {
	test.each([
		['**甲：** **高效的****编码****能力**会', '**甲：** **高效的编码能力**会'],
		['**甲：** 使用****AI****来做', '**甲：** 使用**AI**来做'],
		['**甲：** （**primary****user）和驱动力。**', '**甲：** （**primary user）和驱动力。**'],
		['**甲：** `a****b` 和 \\*\\*\\*\\* 不变', '**甲：** `a****b` 和 \\*\\*\\*\\* 不变'],
	])('%s', (line, wanted) => {
		expect(lineOf(line)).toBe(wanted);
	});

	test('on a line of their own are a rule', () => {
		expect(lineOf('****')).toBe('****');
	});
});

test('whatever the talk, letters stay, a second repair finds nothing, and every label is closed', () => {
	const word = fc.constantFrom('早', 'word', '“好”', '**重点**', '**甲****乙**', '****AI****', '。', ' ', '*x*', '`c****d`', '（', '_', '1');
	const line = fc.tuple(fc.constantFrom('**甲：**', '**Ada:**', '**乙：** ', '**丙**：'), fc.array(word, { maxLength: 8 })).map(([label, words]) => label + words.join(''));
	fc.assert(fc.property(fc.array(line, { minLength: 4, maxLength: 12 }), (lines) => {
		const text = lines.join('\n\n');
		const after = repaired(text);
		expect(lettersOf(after)).toBe(lettersOf(text));
		expect(repairsOf(read(after)).filter(({ kind }) => kind === 'label')).toEqual([]);
		for (const { line: at } of repairsOf(read(text)).filter(({ kind }) => kind === 'label')) {
			const own = after.split('\n')[at] ?? '';
			expect(commonMark.renderInline(own.slice(0, own.indexOf(' ') + 1) + 'x')).toMatch(/^<strong>[^<*]+<\/strong> x$/);
		}
	}));
});

test('the preview shows the words around a change', () => {
	const text = around('**甲：**早');
	const [repair] = repairsOf(read(text));
	expect(repairPreview(text, repair?.edits ?? []).map(({ kind, words }) => `${kind} ${words}`)).toEqual(['kept **甲：**', 'in  ', 'kept 早']);
});

const seed = new URL('../../../../shared/seed/mike-krieger.md', import.meta.url);
const seedIsHere = existsSync(seed);

test.skipIf(!seedIsHere)(`the first note: 26 labels and 11 runs of four asterisks${seedIsHere ? '' : ' (skipped: ../shared is absent)'}`, () => {
	const text = readFileSync(seed, 'utf8');
	const repairs = repairsOf(read(text));
	const labels = repairs.filter(({ kind }) => kind === 'label');
	const runs = repairs.filter(({ kind }) => kind === 'run');
	const isClosed = (line: string): boolean => /^<strong>[^<*]+：<\/strong>/u.test(commonMark.renderInline(line));
	const broken = (whole: string): number => whole.split('\n').filter((line) => /^\*\*[^*\n]+：\*\*/u.test(line) && !isClosed(line)).length;
	const literal = (whole: string): number => (commonMark.render(whole.replace(/^---[^]*?\n---\n/u, '')).match(/\*\*+/gu) ?? []).length;
	const after = applyEdits(text, repairs.flatMap(({ edits }) => edits));
	const labelsOnly = applyEdits(text, labels.flatMap(({ edits }) => edits));
	console.log(`the first note: ${labels.length} labels, ${runs.reduce((sum, { edits }) => sum + edits.length, 0)} runs of four in ${runs.length} repairs; rendered asterisks ${literal(text)} → ${literal(labelsOnly)} (labels) → ${literal(after)} (all)`);
	expect(labels).toHaveLength(26);
	expect(broken(text)).toBe(26);
	expect(broken(after)).toBe(0);
	expect(text.match(/(?<!\*)\*{4}(?!\*)/gu)).toHaveLength(11);
	expect(runs.reduce((sum, { edits }) => sum + edits.length, 0)).toBe(11);
	expect(after).not.toContain('****');
	expect(lettersOf(after)).toBe(lettersOf(text));
	expect(after.length).toBe(text.length + edits(repairs));
});

/** How much longer a text becomes. */
function edits(repairs: ReturnType<typeof repairsOf>): number {
	return repairs.flatMap((repair) => repair.edits).reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
}
