// Prints what a library of interviews costs, as ratios: to reading the files and feeding MiniSearch in the same run, and for N against 5N.
//   npm run bench -- library=NOTES,NOTES        1000 and 10000 notes unless said otherwise; notes are written below the system's temporary folder
// Nothing is asserted; machines differ. Times are of the processor, but for what a reader waits for, which the clock tells: the least of seven.
// Each size runs in its own program, so that memory is its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { benchBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';
import { writeFolder } from './library/notes.mjs';

const [mode, ...args] = process.argv.slice(2);
const outfile = path.join(root, 'build/library.cjs');
const folderOf = (count) => path.join(os.tmpdir(), 'interview-lens-bench', String(count));
/** Milliseconds of the processor: on a busy machine the clock tells of others. The collector's own threads are in it. */
const now = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};
const mega = (bytes) => (bytes / 1e6).toFixed(0);

if (mode !== 'run') {
	await esbuild.build({ ...benchBuild, entryPoints: [path.join(root, 'test/bench/library/engine.ts')], outfile, platform: 'node' });
	for (const count of (mode === undefined ? [1000, 10_000] : [mode, ...args]).map(Number)) {
		mkdirSync(folderOf(count), { recursive: true });
		writeFolder(folderOf(count), count);
		process.stdout.write(execFileSync(process.execPath, ['--expose-gc', import.meta.filename, 'run', String(count)], { encoding: 'utf8' }));
	}
} else await run(Number(args[0]));

async function run(count) {
	const { Across, findPeople, finderFor, Indexer, MemoryCache, personPage, readInSteps, relatedNotes, searchTurns, sizeOfWords } = createRequire(import.meta.url)(outfile);
	const folder = folderOf(count);
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
	const memory = () => {
		globalThis.gc();
		globalThis.gc();
		const { heapUsed, external, arrayBuffers } = process.memoryUsage();
		return heapUsed + external + (arrayBuffers - external > 0 ? arrayBuffers - external : 0);
	};

	let bytes = 0;
	let start = now();
	let plain = memory();
	const MiniSearch = createRequire(import.meta.url)('minisearch');
	let mini = new MiniSearch({ fields: ['text'] });
	start = now();
	names.forEach((name, id) => {
		const text = readFileSync(path.join(folder, name), 'utf8');
		bytes += text.length;
		mini.add({ id, text });
	});
	const floor = now() - start;
	const miniMemory = memory() - plain;
	mini = null;

	const reads = { count: 0 };
	const stats = new Map(names.map((name) => [name, statSync(path.join(folder, name))]));
	const notes = {
		revision: (name) => (stats.has(name) ? `${stats.get(name).mtimeMs}-${stats.get(name).size}` : null),
		read: async (name) => {
			reads.count++;
			return readFileSync(path.join(folder, name), 'utf8');
		},
		tags: () => [], linksFrom: () => [], linksTo: () => [], paths: () => names, modified: (name) => stats.get(name).mtimeMs, resolve: () => null, linkTo: (name) => name,
	};
	let [longest, began] = [0, now()];
	const pace = {
		// Asked at every step: the processor's own clock would cost more than the step.
		now: () => performance.now(),
		rest: async () => {
			longest = Math.max(longest, now() - began);
			await new Promise((resolve) => setImmediate(resolve));
			began = now();
		},
	};
	const cache = new DiskCache();
	const ports = { notes, cache, pace, read: (name, text) => readInSteps(name, text, { groups: false }), rulesOf: () => '', reader: '1' };
	plain = memory();
	start = began = now();
	let indexer = new Indexer(ports, () => undefined);
	await indexer.start();
	await indexer.settle();
	const first = now() - start;
	const grown = memory() - plain;
	const turns = [...indexer.catalog.interviews.values()].reduce((sum, card) => sum + card.turns.length / 6, 0);
	console.log(`${count} notes, ${indexer.catalog.interviews.size} interviews, ${turns} turns, ${mega(bytes)} M characters`);
	console.log(`  first run ${first.toFixed(0)} ms; files and MiniSearch alone ${floor.toFixed(0)} ms; ratio ${(first / floor).toFixed(2)} (wanted < 1.5); longest slice ${longest.toFixed(0)} ms (< 50)`);
	console.log(`  memory + ${mega(grown)} MB (MiniSearch on whole notes + ${mega(miniMemory)} MB)`);

	reads.count = 0;
	start = now();
	indexer = new Indexer(ports, () => undefined);
	await indexer.start();
	console.log(`  next start ${(now() - start).toFixed(0)} ms (< 1000), ${reads.count} notes read (0), cards ${mega(cache.cardBytes())} MB, words ${mega(cache.wordBytes())} MB on disk`);
	await indexer.settle();

	const across = new Across(indexer, notes);
	start = now();
	await across.words();
	console.log(`  words loaded in ${(now() - start).toFixed(0)} ms; memory with search open + ${mega(memory() - plain)} MB (< 300); packed words ${mega([...(await across.words()).values()].reduce((sum, each) => sum + sizeOfWords(each), 0))} MB`);
	start = now();
	await across.relations();
	console.log(`  relations caught up in ${(now() - start).toFixed(0)} ms; memory + ${mega(memory() - plain)} MB`);

	const timed = async (run) => {
		await run();
		let least = Infinity;
		for (let times = 0; times < 7; times++) {
			const asked = performance.now();
			await run();
			least = Math.min(least, performance.now() - asked);
		}
		return least.toFixed(1);
	};
	const cards = [...indexer.catalog.interviews.values()];
	const rare = cards[0].topics[0]?.words ?? 'people';
	for (const query of ['people', 'think because', rare, '"really just" people', '机器', '机器学习', '的', 'peo', 'the']) console.log(`  search ${JSON.stringify(query).padEnd(24)} ${(await timed(() => searchTurns(across, query))).padStart(7)} ms (< 100), ${(await searchTurns(across, query)).complete} turns`);
	const largest = cards.reduce((a, b) => (a.turns.length >= b.turns.length ? a : b)).path;
	console.log(`  backlinks ${(await timed(() => relatedNotes(across, largest)))} ms, person page ${(await timed(() => personPage(across, across.people.of(largest, 0)?.id ?? across.people.all[0].id)))} ms (< 50 each)`);
	const { all } = indexer.catalog.people();
	for (const [what, steps] of [['people', () => findPeople(indexer.catalog.all())], ['what finds their names', () => finderFor(all)]]) {
		const runs = Array.from({ length: 7 }, () => inSteps(steps()));
		const least = (key) => Math.min(...runs.map((each) => each[key])).toFixed(1);
		console.log(`  ${what} found anew in ${least('time')} ms (${all.length} people), ${runs[0].count} steps, the longest ${least('longest')} ms (< 8)`);
	}
}

/** Runs the steps to their end; the longest of a run may be the collector's. */
function inSteps(steps) {
	let [count, time, longest] = [0, 0, 0];
	for (let isDone = false; !isDone; count++) {
		const start = performance.now();
		isDone = steps.next().done === true;
		const passed = performance.now() - start;
		time += passed;
		longest = Math.max(longest, passed);
	}
	return { count, time, longest };
}

/** Keeps what a database would: copies, made by the same algorithm. */
function DiskCache() {
	const { serialize, deserialize } = createRequire(import.meta.url)('node:v8');
	const cards = new Map();
	const words = new Map();
	const sum = (map) => [...map.values()].reduce((all, each) => all + each.byteLength, 0);
	return {
		cardBytes: () => sum(cards),
		wordBytes: () => sum(words),
		load: async (take) => {
			const all = [...cards.values()];
			for (let at = 0; at < all.length; at += 250) await take(all.slice(at, at + 250).map((each) => deserialize(each)));
		},
		words: async (paths) => new Map(paths.filter((each) => words.has(each)).map((each) => [each, deserialize(words.get(each))])),
		write: async (put, remove) => {
			for (const each of remove) cards.delete(each), words.delete(each);
			for (const { words: own, ...note } of put) {
				cards.set(note.path, copy(serialize(note)));
				if (own !== null) words.set(note.path, copy(serialize(own)));
			}
		},
		clear: async () => (cards.clear(), words.clear()),
	};
	// Outside of node's memory as far as it is counted here: a shared buffer is nobody's heap.
	function copy(buffer) {
		const shared = Buffer.from(new SharedArrayBuffer(buffer.byteLength));
		buffer.copy(shared);
		return shared;
	}
}
