// Fits the weights of viewpoints on labelled meetings and tells what they are worth on meetings they were not fitted on.
//   node test/bench/viewpoints.mjs [extraction] [evidence] [sections] [digest]
// Reads ../shared/bench (development half); the weights it prints are put by hand into src/core/analyse/salience/weights.ts,
// src/core/analyse/evidence/cite.ts and src/core/parse/groups/openings.ts. Five folds of meetings: fitted on four, scored on the fifth.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { readerBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';
import { logistic, mean, overlaps } from './fit.mjs';

const bench = path.join(root, '../shared/bench');
if (!existsSync(bench)) {
	console.log('the labelled meetings are absent (../shared/bench): skipped');
	process.exit(0);
}
const FOLDS = 5;
/** Holds the weights of extraction near each other: with less the folds differ more and hit less. */
const RIDGE = 30;
const wanted = process.argv.slice(2);
const doors = ['core/text/scan', 'app/readNote', 'core/parse/groups/openings', 'core/analyse/holders', 'core/analyse/talk', 'core/analyse/suggest', 'core/analyse/digest', 'core/analyse/salience/salience', 'core/analyse/salience/weights', 'core/analyse/evidence/passages', 'core/analyse/evidence/cite', 'core/analyse/author/authorSection'];
const outfile = path.join(root, 'build/viewpoints-bench.cjs');
await esbuild.build({ ...readerBuild, entryPoints: undefined, outfile, minify: false, stdin: { contents: doors.map((door) => `export * from './src/${door}.ts';`).join('\n'), resolveDir: root } });
const core = createRequire(import.meta.url)(outfile);

/** The meetings of one part, each with its fold; folds take every fifth meeting of each dataset. */
function meetings(part) {
	return readdirSync(path.join(bench, part)).sort().flatMap((dataset) => {
		const ids = readdirSync(path.join(bench, part, dataset)).filter((name) => name.endsWith('.json')).sort();
		return ids.map((name, at) => {
			const file = path.join(bench, part, dataset, name.slice(0, -5));
			const gold = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
			const note = core.scanNote(readFileSync(`${file}.md`, 'utf8'));
			const conversation = core.readNote(name, note.text);
			return { dataset, fold: at % FOLDS, gold, note, conversation };
		});
	});
}

/** Mean of the datasets' means, in per cent, and each dataset's. */
function table(rows) {
	const datasets = [...new Set(rows.map((row) => row.dataset))];
	const each = datasets.map((dataset) => 100 * mean(rows.filter((row) => row.dataset === dataset).map((row) => row.value)));
	return `${mean(each).toFixed(1).padStart(6)}   ${datasets.map((dataset, at) => `${dataset} ${each[at].toFixed(1)}`).join('  ')}`;
}
const print = (label, rows) => console.log(`${label.padEnd(44)} ${table(rows)}`);
const named = (names, weights) => names.map((name, at) => `${name} ${weights[at].toFixed(3)}`).join(', ');

/** Fits on four folds and asks on the fifth; `ask(meeting, weights)` gives a value for each meeting. */
function crossValidated(all, fit, ask) {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const weights = fit(all.filter((meeting) => meeting.fold !== fold));
		return all.filter((meeting) => meeting.fold === fold).map((meeting) => ({ dataset: meeting.dataset, value: ask(meeting, weights) }));
	}).flat();
}

function extraction() {
	const codes = core.MEASURES;
	const all = meetings('extract').map((meeting) => {
		const sentences = core.sentencesOfTalk(meeting.note, core.holdersTurns(meeting.conversation));
		const gold = meeting.gold.sentences.filter((sentence) => sentence[3]).map(([, from, to]) => ({ from, to }));
		const salient = core.salienceOf(sentences, core.seemingAskers(meeting.conversation));
		const right = salient.map(({ sentence }) => (gold.some((span) => overlaps(sentence, span)) ? 1 : 0));
		return { ...meeting, salient, goldSpans: gold, right };
	});
	// Only what has a chance of being chosen teaches: long sentences count more, each meeting alike, its own share of key sentences given.
	const fit = (some) => {
		const rows = some.flatMap(({ salient, right }) => {
			const order = salient.map(({ measures }, at) => [measures.rare, at]).sort((a, b) => a[0] - b[0]);
			const rank = new Float64Array(salient.length);
			order.forEach(([, at], place) => (rank[at] = place / Math.max(1, salient.length - 1)));
			const kept = salient.map((_, at) => at).filter((at) => rank[at] > 0.5);
			const sum = kept.reduce((total, at) => total + rank[at] ** 2, 0);
			const share = kept.reduce((total, at) => total + rank[at] ** 2 * right[at], 0) / sum;
			const offset = Math.log((share + 0.005) / (1.005 - share));
			return kept.map((at) => ({ x: codes.map((code) => salient[at].measures[code]), y: right[at], weight: (100 * rank[at] ** 2) / sum, offset }));
		});
		return logistic(rows, RIDGE * some.length).slice(0, -1);
	};
	const found = (meeting, weights, count) => {
		const scored = weights === null ? meeting.salient : meeting.salient.map((each) => ({ ...each, score: codes.reduce((sum, code, at) => sum + weights[at] * each.measures[code], 0) }));
		const claimed = new Set();
		let hits = 0, given = 0;
		for (const { spans: [span] } of core.rankedSentences(scored, meeting.conversation)) {
			if (given++ >= count) break;
			const hit = meeting.goldSpans.findIndex((gold, at) => !claimed.has(at) && overlaps(span, gold));
			if (hit >= 0) hits += claimed.add(hit) ? 1 : 0;
		}
		return hits / count;
	};
	console.log(`\nextraction                                     mean`);
	for (const count of [5, 8, 20]) {
		print(`P@${count}, shipped weights`, all.map((meeting) => ({ dataset: meeting.dataset, value: found(meeting, null, count) })));
		print(`P@${count}, weights of other meetings`, crossValidated(all, fit, (meeting, weights) => found(meeting, weights, count)));
	}
	console.log(`fitted on all: ${named(codes, fit(all))}`);
}

function evidence() {
	const all = meetings('evidence').map((meeting) => {
		const sentences = core.sentencesOfTalk(meeting.note, core.holdersTurns(meeting.conversation));
		const items = core.authorItems(meeting.note, meeting.conversation.sections, meeting.conversation.turns);
		const index = core.indexTalk(sentences, meeting.conversation.speakers, items.map((item) => item.text));
		const asked = meeting.gold.items.map((item) => {
			const own = items.find((each) => each.from < item.to && each.to > item.from);
			const measured = own === undefined ? null : core.supportMeasures(index, own.text);
			return { item, measured, isRight: item.positive && measured !== null && item.turnLines.includes(measured.best.line), onSentence: item.positive && measured !== null && item.sentences.some(([, from, to]) => overlaps(measured.best, { from, to })) };
		});
		return { ...meeting, asked };
	});
	const names = ['matched', 'around', 'pairs', 'constant'];
	const rowOf = (measured) => [measured.matched, measured.around, measured.pairs];
	// Right first passages are to be shown, statements about other meetings refused; a wrong passage for a true statement weighs less.
	const fit = (some) => logistic(some.flatMap((meeting) => meeting.asked.filter((each) => each.measured !== null).map(({ item, measured, isRight }) => ({ x: rowOf(measured), y: isRight ? 1 : 0, weight: item.positive && !isRight ? 0.3 : 1, offset: 0 }))), 0.05);
	const sure = (measured, weights) => (measured === null ? 0 : 1 / (1 + Math.exp(-(weights[3] + rowOf(measured).reduce((sum, value, at) => sum + value * weights[at], 0)))));
	const accuracy = (meeting, weights, least) => mean(meeting.asked.map(({ item, measured, isRight }) => (sure(measured, weights) >= least ? isRight : !item.positive) ? 1 : 0));
	const shipped = names.map((name) => core.SUPPORT[name]);
	console.log('\nevidence                                       mean');
	const positives = (of) => all.map((meeting) => ({ dataset: meeting.dataset, value: mean(meeting.asked.filter(({ item }) => item.positive && (of !== 'onSentence' || item.sentences.length > 0)).map((each) => (each[of] ? 1 : 0))) }));
	print('right turn first, everything shown', positives('isRight'));
	print('right sentence first, everything shown', positives('onSentence'));
	for (const least of [0.3, 0.35, 0.4, 0.5]) {
		print(`accuracy from ${least}, shipped weights`, all.map((meeting) => ({ dataset: meeting.dataset, value: accuracy(meeting, shipped, least) })));
		print(`accuracy from ${least}, weights of other meetings`, crossValidated(all, fit, (meeting, weights) => accuracy(meeting, weights, least)));
	}
	console.log(`fitted on all: ${named(names, fit(all))}`);
}

async function sections() {
	const { pk } = await import(pathToFileURL(path.join(bench, '../score/metrics.mjs')).href);
	const names = ['said', 'answered', 'transition', 'cohesion', 'constant'];
	const shipped = { ...core.OPENING };
	const all = meetings('extract').filter(({ gold }) => gold.boundaries !== null).map((meeting) => {
		const { turns, speakers } = meeting.conversation;
		const numberOf = (line) => meeting.gold.turns.findIndex((turn) => turn[0] >= line);
		const marked = (lines) => {
			const bounds = new Uint8Array(Math.max(0, meeting.gold.turns.length - 1));
			for (const line of lines) if (numberOf(line) > 0) bounds[numberOf(line) - 1] = 1;
			return bounds;
		};
		const opens = new Set(meeting.gold.boundaries.map(numberOf));
		const { measures } = core.measureOpenings(meeting.note.text, turns, speakers);
		return { ...meeting, marked, rows: measures.map((measured, at) => ({ x: names.slice(0, -1).map((name) => measured[name]), y: opens.has(numberOf(turns[at].line)) ? 1 : 0, weight: 1, offset: 0 })).slice(1) };
	});
	const fit = (some) => logistic(some.flatMap((meeting) => meeting.rows), 3);
	const ask = (meeting, weights) => {
		Object.assign(core.OPENING, Object.fromEntries(names.map((name, at) => [name, weights[at]])));
		const opening = core.openingTurns(meeting.note.text, meeting.conversation.turns, meeting.conversation.speakers);
		Object.assign(core.OPENING, shipped);
		return pk(meeting.marked(meeting.gold.boundaries), meeting.marked(opening.map((turn) => turn.line)));
	};
	console.log('\nsections                                       mean');
	print('Pk, none', all.map((meeting) => ({ dataset: meeting.dataset, value: pk(meeting.marked(meeting.gold.boundaries), meeting.marked([])) })));
	print('Pk, shipped weights', all.map((meeting) => ({ dataset: meeting.dataset, value: ask(meeting, names.map((name) => shipped[name])) })));
	print('Pk, weights of other meetings', crossValidated(all, fit, ask));
	console.log(`fitted on all: ${named(names, fit(all))}`);
}

/** Words of the first sentences, and of TextRank's best, at the same length: what a digest must beat. */
async function digest() {
	const { rouge, tokens } = await import(pathToFileURL(path.join(bench, '../score/metrics.mjs')).href);
	const most = 250;
	const all = meetings('extract');
	const zh = (meeting) => meeting.gold.language === 'zh';
	const unitOf = (meeting) => (words) => (zh(meeting) ? tokens(words, 'zh').length : words.split(/\s+/).filter(Boolean).length);
	const told = (meeting, sentences) => rouge(meeting.gold.references, sentences.map(({ from, to }) => meeting.note.text.slice(from, to)).join(' '), meeting.gold.language);
	/** The given sentences, best first, as long as they fit, in the order of the note. */
	const fitting = (meeting, sentences) => {
		const unit = unitOf(meeting);
		let left = most;
		return sentences.filter(({ source }) => unit(source) <= left && (left -= unit(source)) >= 0).sort((a, b) => a.from - b.from);
	};
	const methods = {
		'first sentences': (meeting, sentences) => fitting(meeting, sentences),
		TextRank: (meeting, sentences, salient) => fitting(meeting, textRank(salient).map((at) => sentences[at])),
		digest: (meeting) => core.digestOf(core.digestSource(meeting.note, meeting.conversation), new Set(meeting.conversation.turns.map((turn) => turn.id)), most, unitOf(meeting)).sentences,
	};
	console.log(`\ndigest of ${most} words or Chinese characters      mean`);
	const scored = Object.entries(methods).map(([name, method]) => [name, all.map((meeting) => {
		const sentences = core.sentencesOfTalk(meeting.note, meeting.conversation.turns);
		return { dataset: meeting.dataset, scores: told(meeting, method(meeting, sentences, core.salienceOf(sentences, new Set()))) };
	})]);
	for (const score of ['r1', 'r2', 'rl']) for (const [name, rows] of scored) print(`ROUGE-${score.slice(1).toUpperCase()}, ${name}`, rows.map(({ dataset, scores }) => ({ dataset, value: scores[score] })));
}

/** Numbers of the sentences by TextRank (Mihalcea & Tarau 2004), best first. */
function textRank(salient) {
	const holding = new Map();
	salient.forEach(({ reading }, at) => {
		for (const term of reading.terms) holding.set(term, [...(holding.get(term) ?? []), at]);
	});
	const edges = salient.map(() => new Map());
	for (const places of holding.values()) for (const a of places) for (const b of places) if (a !== b) edges[a].set(b, (edges[a].get(b) ?? 0) + 1);
	edges.forEach((to, a) => {
		for (const [b, shared] of to) to.set(b, shared / (Math.log(salient[a].reading.length + 1) + Math.log(salient[b].reading.length + 1)));
	});
	const out = edges.map((to) => [...to.values()].reduce((sum, weight) => sum + weight, 0));
	let rank = salient.map(() => 1);
	for (let round = 0; round < 30; round++) {
		const next = salient.map(() => 0.15);
		edges.forEach((to, a) => {
			for (const [b, weight] of to) next[b] += (0.85 * rank[a] * weight) / out[a];
		});
		rank = next;
	}
	return [...rank.keys()].sort((a, b) => rank[b] - rank[a]);
}

const PARTS = { extraction, evidence, sections, digest };
for (const [name, part] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) await part();
