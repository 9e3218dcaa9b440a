// Laws of summaries inside notes: placing twice is placing once, and nothing outside changes. fast-check prints seed and path.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import { findRegions, placeSummary } from '../../src/app/summary/region.ts';
import type { RegionKey } from '../../src/app/summary/region.ts';
import { applyEdits } from '../../src/core/model/edit.ts';
import { anyNote, anyText } from '../notes/write.ts';

const ending = fc.constantFrom('\n', '\r\n');
const front = fc.constantFrom('', '---\ntitle: x\n---\n', '---\n{"a":1}\n---\n\n');
const written = fc.tuple(front, fc.oneof(anyNote, anyText), ending).map(([head, text, end]) => (head + text).replace(/\r?\n/g, end));
const summary = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }).map((line) => line.replace(/[\r\n<]/g, '')), fc.constantFrom('', '## Key takeaways', '- **Ada:** x', '**Ada:** y?', '```', '%%')), { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => name.trim() !== '');
const key: fc.Arbitrary<RegionKey> = fc.record({
	scope: fc.oneof(fc.constant({ kind: 'note' } as const), fc.record({ kind: fc.constantFrom('speaker', 'section', 'question'), of: words })),
	length: fc.constantFrom('short', 'medium', 'long'),
	writer: fc.constantFrom('', 'some model'),
});
const place = (text: string, where: RegionKey, what: string): string => applyEdits(text, placeSummary(text, where, what).edits);

test('placing twice is placing once', () => {
	fc.assert(fc.property(written, key, summary, (text, where, what) => {
		const once = place(text, where, what);
		expect(place(once, where, what)).toBe(once);
		expect(placeSummary(once, where, what).kept).toEqual([]);
	}), { numRuns: 600 });
});

test('outside its region a note stays the same to the byte, with edits and other summaries between', () => {
	fc.assert(fc.property(written, key, summary, summary, fc.array(fc.tuple(key, summary), { maxLength: 2 }), fc.nat(), words, (text, where, first, second, others, at, typed) => {
		const placed = others.reduce((note, [otherKey, other]) => place(note, otherKey, other), place(text, where, first));
		// Somebody types somewhere, inside a region or not.
		const offset = at % (placed.length + 1);
		const edited = placed.slice(0, offset) + typed + placed.slice(offset);
		const { edits, kept } = placeSummary(edited, where, second);
		const [edit] = edits;
		if (edit === undefined) return;
		expect(edits).toHaveLength(1);
		const replaced = findRegions(edited).find((region) => region.from === edit.from && region.to === edit.to);
		expect(edit.from === edit.to || replaced !== undefined).toBe(true);
		// A summary of something else is outside too. What was typed into the comment itself may have changed what it is of.
		if (replaced !== undefined) expect([replaced.scope.kind, replaced.writer === '']).toEqual([where.scope.kind, where.writer === '']);
		const after = applyEdits(edited, edits);
		expect(after.startsWith(edited.slice(0, edit.from))).toBe(true);
		expect(after.endsWith(edited.slice(edit.to))).toBe(true);
		// Every line that was not ours is still there.
		for (const line of kept) expect(after).toContain(line.trimEnd());
		if (edit.from < offset && offset < edit.to && edited.slice(edit.from, edit.to).includes(typed) && !/[\r\n]/.test(typed)) {
			const line = edited.slice(edited.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
			if (!line.startsWith('<!--') && !line.includes('interview-lens:summary') && line.trim() !== '') expect(after).toContain(typed.trim());
		}
	}), { numRuns: 600 });
});

test('summaries of different parts, and of different writers, stand beside each other', () => {
	fc.assert(fc.property(written, key, key, summary, summary, (text, one, other, first, second) => {
		const isSame = JSON.stringify([one.scope.kind, one.writer]) === JSON.stringify([other.scope.kind, other.writer]);
		if (isSame) return;
		const both = place(place(text, one, first), other, second);
		expect(findRegions(both)).toHaveLength(findRegions(text).length + 2);
		expect(place(both, one, first)).toBe(both);
	}), { numRuns: 300 });
});

test('a summary that is shown in code is words of the note', () => {
	fc.assert(fc.property(written, key, summary, summary, (text, where, shown, what) => {
		const code = `\`\`\`\`\n${place('', where, shown)}\`\`\`\`\n`;
		expect(place(code + text, where, what).endsWith(code + text)).toBe(true);
	}), { numRuns: 300 });
});

test('talk is read the same with a summary as without', () => {
	fc.assert(fc.property(written, key, summary, (text, where, what) => {
		const placed = place(text, where, what);
		const talk = (note: string): unknown => {
			const record = readNote('n.md', note, { readerSays: 'interview' });
			return [record.turns.map((turn) => note.slice(turn.from, turn.to)), record.speakers.map(({ name }) => name), record.viewpoints.map((viewpoint) => viewpoint.text)];
		};
		expect(talk(placed)).toEqual(talk(text));
	}), { numRuns: 400 });
});
