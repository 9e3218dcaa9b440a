// Interviews that leave the vault: each form is read back by something that is not ours.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { EXPORT_FORMATS } from '../../../src/present/export/formats.ts';
import type { ExportId } from '../../../src/present/export/formats.ts';
import { zipOf } from '../../../src/present/export/zip.ts';
import { anyNote } from '../../notes/write.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'interview-lens-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NOTE = '\uFEFF# The <night> watch\r\n\r\n## On 🌊 watch\r\n\r\n[00:01:05] **Ada:** =HYPERLINK("https://evil.example"), she said.\r\nA second "line", with *bold* words.\r\n\r\n[00:02:10] **Ben:** 🌊 Waiting & <b>measuring</b>\r\n\r\n[00:03:00] **Ada:** \t@SUM(1)\r\n\r\n[00:03:30] **Ben:** --> no & yes\r\n';
const record = readNote('Night watch.md', NOTE, { readerSays: 'interview' });
const written = (id: ExportId, note = NOTE, of = record): string | Uint8Array => {
	const format = EXPORT_FORMATS.find((each) => each.id === id);
	if (format === undefined) throw new Error(id);
	return format.write(of, note, '2026-01-02T03:04:05Z');
};
const text = (id: ExportId): string => String(written(id));

test('the note of these tests is read as it is meant', () => {
	expect(record.turns.map(({ seconds }) => seconds)).toEqual([65, 130, 180, 210]);
	expect(record.speakers.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
});

test('plain text has time marks, Markdown has only words', () => {
	expect(text('text')).toContain('[00:01:05] Ada: =HYPERLINK("https://evil.example"), she said.\nA second "line", with bold words.');
	expect(text('text')).toContain('On 🌊 watch\n\n');
	expect(text('markdown')).toContain('# The watch\n\n## On 🌊 watch\n\n**Ada** (00:01:05): =HYPERLINK("https\\:\\//evil.example"), she said.\n\nA second "line", with bold words.');
});

/** RFC 4180, written for this test. */
function cells(csv: string): readonly string[][] {
	const rows: string[][] = [['']];
	let quoted = false;
	for (let at = 0; at < csv.length; at++) {
		const row = rows.at(-1) ?? [];
		const mark = csv.charAt(at);
		if (mark === '"' && quoted && csv.charAt(at + 1) === '"') {
			row[row.length - 1] += '"';
			at++;
		} else if (mark === '"') quoted = !quoted;
		else if (mark === ',' && !quoted) row.push('');
		else if (csv.startsWith('\r\n', at) && !quoted) {
			rows.push(['']);
			at++;
		} else row[row.length - 1] += mark;
	}
	return rows.filter((row) => row.length > 1);
}

test('a table has a row for each turn, quoted as the standard says, and nothing that a spreadsheet would run', () => {
	const rows = cells(text('csv').slice(1));
	expect(text('csv').charAt(0)).toBe('\uFEFF');
	expect(rows.map((row) => row.length)).toEqual(Array(5).fill(9));
	expect(rows[1]?.at(-1)).toBe('\'=HYPERLINK("https://evil.example"), she said.\nA second "line", with bold words.');
	expect(rows[3]?.at(-1)).toBe("'@SUM(1)");
	expect(rows[2]?.slice(2, 7)).toEqual(['On 🌊 watch', 'Ben', record.speakers[1]?.role, '00:02:10', '130']);
	expect(text('tsv').trim().split('\r\n').map((row) => row.split('\t').length)).toEqual(Array(5).fill(9));
	fc.assert(fc.property(anyNote, (note) => {
		const of = readNote('n.md', note, { readerSays: 'interview' });
		const table = cells(String(written('csv', note, of)).slice(1));
		expect(table).toHaveLength(of.turns.length + 1);
		expect(table.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
	}), { numRuns: 200 });
});

test('captions follow each other and hold only words', () => {
	expect(text('vtt').split('\n\n').slice(0, 3)).toEqual(['WEBVTT', 't1\n00:01:05.000 --> 00:02:10.000\n<v Ada>=HYPERLINK("https://evil.example"), she said.\nA second "line", with bold words.', 't2\n00:02:10.000 --> 00:03:00.000\n<v Ben>🌊 Waiting &amp; measuring']);
	expect(text('vtt')).toContain('--&gt; no &amp; yes');
	expect(readNote('n.vtt', text('vtt'), { readerSays: 'interview' }).turns).toHaveLength(4);
	expect(EXPORT_FORMATS.find(({ id }) => id === 'vtt')?.applies(readNote('n.md', '**Ada:** a?\n**Ben:** b\n**Ada:** c?\n**Ben:** d\n'))).toBe(false);
});

test('JSON is the record', () => {
	expect((JSON.parse(text('json')) as { turns: unknown }).turns).toEqual(record.turns);
});

describe('REFI-QDA', () => {
	const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
	const file = path.join(folder, 'a.qdpx');

	test.skipIf(!hasUnzip)(`is a zip that unzip finds whole, with positions in code points that give back each turn${hasUnzip ? '' : ' (skipped: no unzip here)'}`, () => {
		for (const [note, of] of [[NOTE, record], ['**Ada：**你好吗？\n**Ben：**🙂很好。\n**Ada：**真的？\n**Ben：**真的。\n', null]] as const) {
			const own = of ?? readNote('n.md', note);
			writeFileSync(file, written('qdpx', note, own));
			execFileSync('unzip', ['-tq', file]);
			const xml = execFileSync('unzip', ['-p', file, 'project.qde'], { encoding: 'utf8' });
			const [, source = ''] = /plainTextPath="internal:\/\/([^"]+)"/.exec(xml) ?? [];
			const points = [...execFileSync('unzip', ['-p', file, `sources/${source}`], { encoding: 'utf8' })];
			expect(points.join('')).toBe(note.replace('\uFEFF', '').replaceAll('\r\n', '\n'));
			const spans = [...xml.matchAll(/startPosition="(\d+)" endPosition="(\d+)"/g)].map((match) => points.slice(Number(match[1]), Number(match[2])).join(''));
			expect(spans.slice(0, own.turns.length)).toEqual(own.turns.map((turn) => note.slice(turn.from, turn.to).replaceAll('\r\n', '\n')));
			// Every code that is used exists, every id once.
			const ids = [...xml.matchAll(/ guid="([0-9a-f-]{36})"/g)].map((match) => match[1]);
			expect(new Set(ids).size).toBe(ids.length);
			expect([...xml.matchAll(/targetGUID="([^"]+)"/g)].filter((match) => !ids.includes(match[1] ?? ''))).toEqual([]);
		}
	});

	const hasPython = spawnSync('python3', ['--version']).status === 0;
	test.skipIf(!hasPython)(`is XML that another parser accepts${hasPython ? '' : ' (skipped: no python3 here)'}`, () => {
		fc.assert(fc.property(anyNote, (note) => {
			writeFileSync(file, written('qdpx', note, readNote('n\u0007 <&".md', note, { readerSays: 'interview' })));
			execFileSync('python3', ['-c', 'import sys,zipfile,xml.dom.minidom as m\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nm.parseString(z.read("project.qde"))', file]);
		}), { numRuns: 6 });
	}, 60_000);

	test('the same note gives the same bytes', () => {
		expect(written('qdpx')).toEqual(written('qdpx'));
	});
});

test.skipIf(typeof crc32 !== 'function')('stored entries of any bytes are read back', () => {
	fc.assert(fc.property(fc.array(fc.record({ name: fc.stringMatching(/^[a-z文]{1,8}$/), bytes: fc.uint8Array({ maxLength: 300 }) }), { maxLength: 4 }), (entries) => {
		const zip = Buffer.from(zipOf(entries));
		expect(zip.readUInt32LE(zip.length - 22)).toBe(0x06054b50);
		let at = 0;
		for (const { name, bytes } of entries) {
			const length = Buffer.byteLength(name);
			expect(zip.readUInt32LE(at + 14)).toBe(crc32(bytes));
			expect(zip.toString('utf8', at + 30, at + 30 + length)).toBe(name);
			expect(new Uint8Array(zip.subarray(at + 30 + length, at + 30 + length + bytes.length))).toEqual(bytes);
			at += 30 + length + bytes.length;
		}
	}));
	expect(readFileSync(import.meta.filename).length).toBeGreaterThan(0);
});
