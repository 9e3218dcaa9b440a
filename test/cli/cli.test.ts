// The headless command line as other programs call it.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEW_FILE, withCorrection } from '../../src/app/corrections/file.ts';
import { readNote } from '../../src/app/readNote.ts';
import { phrasesFor } from '../../src/present/phrases.ts';
import { recordForPrograms } from '../../src/present/recordForPrograms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'interview-lens-cli-'));
const run = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, [path.join(root, 'build/cli.mjs'), ...args], { encoding: 'utf8', cwd: root });
const talk = '**Ada:** One?\n**Ben:** Two.\n**Ada:** Three?\n**Ben:** Four.\n';

beforeAll(() => {
	execFileSync(process.execPath, ['esbuild.config.mjs', 'cli'], { cwd: root });
	mkdirSync(path.join(folder, 'b'));
	mkdirSync(path.join(folder, '.hidden'));
	for (const [name, text] of [['a.md', talk], ['b/c.txt', 'x'], ['b.md', ''], ['.hidden/d.md', talk], ['e.pdf', talk]] as const) writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('read --json prints one record for each note, in path order, hidden folders skipped', () => {
	const { status, stdout } = run('read', '--json', folder);
	expect(status).toBe(0);
	const paths = stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { path: string }).path);
	expect(paths).toEqual(['a.md', 'b.md', 'b/c.txt'].map((name) => path.posix.join(folder, name)));
});

test('gives the same bytes as the reader inside the plugin', () => {
	const file = path.join(folder, 'a.md');
	expect(run('read', '--json', file).stdout).toBe(`${JSON.stringify(recordForPrograms(readNote(file, talk), phrasesFor('en')))}\n`);
});

test('a note that cannot be read gets a line of its own and exit code 1', () => {
	const { status, stdout, stderr } = run('read', '--json', path.join(folder, 'gone.md'), path.join(folder, 'a.md'));
	expect(status).toBe(1);
	expect(stdout.split('\n')[0]).toContain('"error":"ENOENT');
	expect(stdout.trimEnd().split('\n')).toHaveLength(2);
	expect(stderr).toContain('gone.md');
});

test('read, summarise and export --corrections apply the corrections of a vault to its notes, and tell what they cannot apply', () => {
	const file = path.join(folder, 'meta.md');
	const text = withCorrection(withCorrection(NEW_FILE, 'a.md', { id: 'x', kind: 'speaker', label: 'Ben', name: 'Benedikt' }), 'a.md', { id: 'y', kind: 'speaker', label: 'Zoe', name: 'Z' });
	writeFileSync(file, text.replace('{"kind"', 'broken\n{"kind"'));
	const { status, stdout, stderr } = run('read', '--json', '--corrections', file, path.join(folder, 'a.md'));
	expect(run('summarise', '--corrections', file, path.join(folder, 'a.md')).stdout).toContain('Ada in conversation with Benedikt.');
	expect(run('export', '--format', 'text', '--corrections', file, path.join(folder, 'a.md')).stdout).toContain('Benedikt: Two.');
	rmSync(file);
	expect(status).toBe(0);
	const record = JSON.parse(stdout) as { speakers: { name: string }[]; corrections: unknown };
	expect(record.speakers.map(({ name }) => name)).toEqual(['Ada', 'Benedikt']);
	expect(record.corrections).toEqual([{ id: 'x', state: 'applied' }, { id: 'y', state: 'orphaned', why: 'label-gone' }]);
	expect(stderr).toContain('no correction: broken');
	expect(stderr).toContain('Zoe is Z: not applied');
});

test('wrong usage is told on stderr with exit code 2, and stdout stays empty', () => {
	for (const args of [[], ['fly'], ['read'], ['read', '--yaml', 'x'], ['read', '--viewpoints', 'many', 'x'], ['read', '--corrections', 'gone.md', 'x'], ['install-plugin']]) {
		const { status, stdout, stderr } = run(...args);
		expect([args, status, stdout]).toEqual([args, 2, '']);
		expect(stderr).toContain('usage:');
	}
});

test('read --viewpoints gives as many as were wanted, where the talk holds them', () => {
	const read = (...args: readonly string[]): { viewpoints: { origin: string }[] } => JSON.parse(run('read', '--json', ...args, path.join(folder, 'a.md')).stdout) as { viewpoints: { origin: string }[] };
	expect(read().viewpoints.length).toBeLessThanOrEqual(3);
	expect(read('--viewpoints', '0').viewpoints).toEqual([]);
	expect(read('--viewpoints', '3').viewpoints.map((viewpoint) => viewpoint.origin)).toEqual(['extracted', 'extracted', 'extracted']);
	expect(read('--viewpoints', '99').viewpoints).toHaveLength(4);
});

test('summarise prints Markdown, or what was chosen as JSON; a part that the note has not got is told', () => {
	const file = path.join(folder, 'a.md');
	expect(run('summarise', file).stdout).toContain('Ada in conversation with Ben.');
	expect(JSON.parse(run('summarise', '--json', '--length', 'short', '--speaker', 'ben', file).stdout)).toMatchObject({ scope: { kind: 'speaker', of: 'ben' }, length: 'short', isThin: true });
	expect(run('summarise', '--section', 'Nowhere', file)).toMatchObject({ status: 1, stdout: '' });
	expect(run('summarise', '--length', 'epic', file).status).toBe(2);
});

test('export prints the talk in the form that was asked for', () => {
	const file = path.join(folder, 'a.md');
	expect(run('export', '--format', 'text', file).stdout).toBe('a\n\nAda: One?\n\nBen: Two.\n\nAda: Three?\n\nBen: Four.\n');
	expect(run('export', '--format', 'vtt', file)).toMatchObject({ status: 1, stdout: '' });
	expect(run('export', '--format', 'pdf', file).status).toBe(2);
});

test('export prints the bytes of what is no text', () => {
	const { stdout, status } = spawnSync(process.execPath, [path.join(root, 'build/cli.mjs'), 'export', '--format', 'qdpx', path.join(folder, 'a.md')], { cwd: root });
	expect([status, stdout.subarray(0, 2).toString()]).toEqual([0, 'PK']);
});

describe('summaries in a note', () => {
	const file = path.join(folder, 'placed.md');
	const [front, lines] = ['\uFEFF---\r\ntitle: T\r\n---\r\n', talk.replaceAll('\n', '\r\n')];
	const now = (): string => readFileSync(file, 'utf8');
	const answer = (...args: readonly string[]): unknown => JSON.parse(run(...args).stdout);

	test('are placed and written anew; not a byte beside them changes', () => {
		writeFileSync(file, front + lines);
		expect(answer('place-summary', '--length', 'short', file)).toMatchObject({ changed: 1, kept: 0 });
		const placed = now();
		expect(placed.slice(front.length, -lines.length)).toMatch(/^\r\n<!-- interview-lens:summary scope=note length=short -->\r\n[^]*Ada in conversation with Ben\.[^]*-->\r\n\r\n$/);
		expect([placed.startsWith(front), placed.endsWith(lines)]).toEqual([true, true]);
		expect(answer('update-summaries', file)).toMatchObject({ changed: 0 });
		expect(now()).toBe(placed);
		const renamed = lines.replaceAll('Ben', 'Bo');
		writeFileSync(file, placed.replace(lines, renamed).replace('\r\n<!-- /', '\r\nMy own words.\r\n<!-- /'));
		expect(answer('update-summaries', file)).toMatchObject({ changed: 1, kept: 1 });
		expect(now().slice(front.length, -renamed.length)).toMatch(/with Bo\.[^]*-->\r\n\r\nMy own words\.\r\n\r\n$/);
		expect([now().startsWith(front), now().endsWith(renamed)]).toEqual([true, true]);
	});

	test('are refused where there is nothing to tell, or where writing would change other bytes', () => {
		writeFileSync(file, '- rope\n- paint\n');
		for (const command of ['place-summary', 'update-summaries']) expect(run(command, file)).toMatchObject({ status: 1, stdout: '' });
		const bytes = Buffer.concat([Buffer.from(talk), Buffer.from([0xff, 10])]);
		writeFileSync(file, bytes);
		expect(run('place-summary', file)).toMatchObject({ status: 1, stdout: '' });
		expect(readFileSync(file).equals(bytes)).toBe(true);
		expect(run('place-summary', folder).status).toBe(2);
		rmSync(file);
	});

	test('are counted; one that tells of what is gone stays, is named, and makes the exit code 1', () => {
		writeFileSync(file, talk);
		expect(answer('place-summary', '--speaker', 'Ben', file)).toEqual({ path: file, changed: 1, kept: 0 });
		run('place-summary', file);
		expect(run('update-summaries', file).status).toBe(0);
		const gone = [{ kind: 'speaker', of: 'Ben' }];
		writeFileSync(file, now().replace(talk, talk.replaceAll('Ben', 'Bo')));
		const { status, stdout, stderr } = run('update-summaries', file);
		expect([status, JSON.parse(stdout)]).toEqual([1, { path: file, changed: 1, kept: 0, all: 2, missing: gone }]);
		expect(stderr).toContain('left as it was: Ben');
		expect([now().includes('Ada in conversation with Bo.'), now().includes('of=Ben')]).toEqual([true, true]);
		// The only one, and gone.
		writeFileSync(file, now().replace(/<!-- interview-lens:summary scope=note[^]*?<!-- \/[^]*?-->/, ''));
		expect([run('update-summaries', file).status, answer('update-summaries', file)]).toEqual([1, { path: file, changed: 0, kept: 0, all: 1, missing: gone }]);
		rmSync(file);
	});

	test('are written into the very file: its rights stay, and so does every file beside it', () => {
		writeFileSync(file, talk);
		chmodSync(file, 0o666);
		writeFileSync(`${file}.new`, 'mine');
		run('place-summary', file);
		expect(now()).toContain('Ada in conversation with Ben.');
		expect([statSync(file).mode & 0o777, readFileSync(`${file}.new`, 'utf8'), readdirSync(folder).filter((name) => name.startsWith('placed'))]).toEqual([0o666, 'mine', ['placed.md', 'placed.md.new']]);
		rmSync(`${file}.new`);
		rmSync(file);
	});

	test('link to turns as the app would, in a vault', () => {
		const vault = path.join(folder, 'Tide vault');
		mkdirSync(path.join(vault, '.obsidian'), { recursive: true });
		mkdirSync(path.join(vault, 'talks'));
		writeFileSync(path.join(vault, 'talks/a.md'), talk);
		run('place-summary', path.join(vault, 'talks/a.md'));
		expect(readFileSync(path.join(vault, 'talks/a.md'), 'utf8')).toContain('obsidian://interview-lens?vault=Tide%20vault&file=talks%2Fa.md&');
		rmSync(vault, { recursive: true });
	});
});

test('prints for people without --json', () => {
	expect(run('read', path.join(folder, 'a.md')).stdout).toContain('Ada: interviewer, 2 turns');
});

test('install-plugin fills the plugin folder of a vault and refuses any other folder', () => {
	expect(run('install-plugin', folder)).toMatchObject({ status: 1, stdout: '' });
	execFileSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: root });
	mkdirSync(path.join(folder, '.obsidian'));
	expect(run('install-plugin', folder).status).toBe(0);
	const plugin = path.join(folder, '.obsidian/plugins/interview-lens');
	expect(readdirSync(plugin).sort()).toEqual(['main.js', 'manifest.json', 'styles.css']);
	expect(readFileSync(path.join(plugin, 'main.js'))).toEqual(readFileSync(path.join(root, 'main.js')));
});

test('relate prints each interview with the others that have to do with it, and why', () => {
	const talks = path.join(folder, 'talks');
	mkdirSync(talks);
	const speak = (one: string, other: string, last: string): string => `**${one}:** One, do you think?\n\n**${other}:** Two, I think.\n\n**${one}:** Three?\n\n**${other}:** ${last}\n`;
	writeFileSync(path.join(talks, 'x.md'), speak('Ada Lund', 'Ben Oke', 'I said so in [[y]].'));
	writeFileSync(path.join(talks, 'y.md'), speak('Ada Lund', 'Cy Moor', 'Ask Ben Oke, he knows paper.'));
	type Line = { path: string; people: { name: string }[]; related: { path: string; reasons: { kind: string; passage: { quote: string; turn: string } }[] }[] };
	const lines = run('relate', '--json', talks).stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Line);
	expect(lines.map((line) => path.basename(line.path))).toEqual(['x.md', 'y.md']);
	expect(lines[0]?.people.map(({ name }) => name)).toEqual(['Ada Lund', 'Ben Oke']);
	expect(lines[0]?.related[0]?.reasons.filter(({ kind }) => kind !== 'topic' && kind !== 'viewpoint').map(({ kind, passage }) => [kind, passage.quote])).toEqual(expect.arrayContaining([['link', '[[y]]'], ['mention', 'Ben Oke']]));
	expect(run('relate', talks, '--note', 'y.md').stdout).toContain('Ben Oke is spoken of here (7: Cy Moor: “Ben Oke”)');
	expect(run('relate', talks, '--note', 'z.md')).toMatchObject({ status: 1, stdout: '' });
});

test('search prints turns, filtered by speaker', () => {
	const found = (...args: readonly string[]): { turn: string; quote: string; speaker: { name: string } }[] => run('search', '--json', path.join(folder, 'talks'), ...args).stdout.trimEnd().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { turn: string; quote: string; speaker: { name: string } });
	expect(found('paper')).toMatchObject([{ turn: 't4', quote: 'paper', speaker: { name: 'Cy Moor', role: 'respondent' }, question: { turn: 't3' } }]);
	expect(found('think', '--speaker', 'Ben Oke')).toMatchObject([{ turn: 't2', speaker: { name: 'Ben Oke' } }]);
	expect(found('--speaker', 'Ada')).toHaveLength(4);
	expect(found('no such words')).toEqual([]);
	expect(run('search', path.join(folder, 'gone'), 'x').status).toBe(1);
	expect(run('search', folder, 'x', '--role', 'king').status).toBe(2);
});

test('check tells whether a quotation stands in a note', () => {
	const kind = (quote: string): string => (JSON.parse(run('check', '--json', path.join(folder, 'talks/y.md'), quote).stdout) as { kind: string }).kind;
	expect(kind('he knows paper')).toBe('verbatim');
	expect(kind('ask ben oke: he knows paper!')).toBe('near');
	expect(kind('nobody has ever heard of glass')).toBe('absent');
	expect(run('check', folder, 'he knows paper').stdout).toContain('Cy Moor');
	expect(run('check', folder).status).toBe(2);
});

test('list and person tell who speaks where', () => {
	const talks = path.join(folder, 'talks');
	const rows = run('list', '--json', talks).stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { path: string; turns: number; speakers: { name: string; person: string }[] });
	expect(rows.map((row) => [path.basename(row.path), row.turns, row.speakers.map(({ person }) => person)])).toEqual([['x.md', 4, ['ada lund', 'ben oke']], ['y.md', 4, ['ada lund', 'cy moor']]]);
	expect(run('list', talks).stdout).toContain('Ada Lund, Cy Moor, 4 turns');
	expect(JSON.parse(run('person', '--json', talks, 'Ben Oke').stdout)).toMatchObject({ id: 'ben oke', appearances: [{ role: 'respondent' }], mentions: [{ passages: [{ quote: 'Ben Oke', isLinked: false, speaker: { name: 'Cy Moor' } }] }] });
	expect(run('person', talks, 'Ben Oke').stdout).toContain('Cy Moor: Ask Ben Oke, he knows paper.');
	expect(run('person', talks, 'Nobody Known')).toMatchObject({ status: 1, stdout: '' });
});

test('cite gives the passages that carry a statement, or says that none does', () => {
	const talks = path.join(folder, 'cited');
	mkdirSync(talks);
	writeFileSync(path.join(talks, 'z.md'), '**Ada Lund:** Do tides wait?\n\n**Cy Moor:** The tide waits for nobody, whatever the harbour master wrote. I like bread.\n\n**Ada Lund:** And bells?\n\n**Cy Moor:** Bells ring when somebody pulls.\n');
	const cited = JSON.parse(run('cite', '--json', talks, 'The tide waits for nobody, whatever the harbour master wrote').stdout) as { support: string; notes: { evidence: { quote: string; turn: string }[] }[] };
	expect(cited.notes[0]?.evidence[0]).toMatchObject({ turn: 't2', speaker: 'Cy Moor', quote: 'The tide waits for nobody, whatever the harbour master wrote.' });
	expect(run('cite', talks, 'Submarines eat marmalade').stdout).toBe('no passage carries it\n');
	expect(run('cite', talks).status).toBe(2);
	writeFileSync(path.join(talks, 'q.md'), '**Host:** Some say that submarines eat marmalade at night. Do they?\n\n**Cy Moor:** Never saw one.\n\n**Host:** And whales?\n\n**Cy Moor:** Often, in the spring.\n');
	expect(JSON.parse(run('cite', '--json', talks, 'Submarines eat marmalade').stdout)).toMatchObject({ support: 'none', notes: [{ support: 'none', evidence: [], asked: { turn: 't1', speaker: 'Host', quote: 'Some say that submarines eat marmalade at night.' } }] });
	expect(run('cite', talks, 'Submarines eat marmalade').stdout).toBe(`no passage carries it\n\n${path.join(talks, 'q.md')}  q  (only a question says it)\n  1: Host: “Some say that submarines eat marmalade at night.”\n`);
});
