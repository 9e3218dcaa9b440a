// How many of the sentences that rank best are key sentences, with the weights that stand and with weights of other meetings.
import { logistic, overlaps } from './fit.mjs';
import { compare, crossValidated, head, meetings, print, printAgainst, valued } from './meetings.mjs';

/** Holds the weights near each other: with less the folds differ more and hit less. */
const RIDGE = 30;
/** The table holds doubled weights: no order changes, and they are easier to read. */
const DOUBLED = 2;

export function extraction(core) {
	const codes = core.MEASURES;
	const all = meetings(core, 'extract').map((meeting) => {
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
			return kept.map((at) => ({ x: codes.map((code) => salient[at].measures()[code]), y: right[at], weight: (100 * rank[at] ** 2) / sum, offset }));
		});
		return logistic(rows, RIDGE * some.length).slice(0, -1);
	};
	const found = (meeting, weights, count) => {
		const scored = weights === null ? meeting.salient : meeting.salient.map((each) => ({ ...each, score: DOUBLED * codes.reduce((sum, code, at) => sum + weights[at] * each.measures()[code], 0) }));
		const claimed = new Set();
		let hits = 0, given = 0;
		for (const { spans: [span] } of core.finish(core.rankedSentences(scored, meeting.conversation))) {
			if (given++ >= count) break;
			const hit = meeting.goldSpans.findIndex((gold, at) => !claimed.has(at) && overlaps(span, gold));
			if (hit >= 0) hits += claimed.add(hit) ? 1 : 0;
		}
		return hits / count;
	};
	head('extraction');
	for (const count of [5, 8, 20]) {
		const shipped = valued(all, (meeting) => found(meeting, null, count));
		print(`P@${count}, the weights that stand`, shipped);
		for (const method of ['textrank', 'longest']) printAgainst(method, 'extraction', `p${count}`, shipped);
		print(`P@${count}, weights of other meetings`, crossValidated(all, fit, (meeting, weights) => found(meeting, weights, count)));
	}
	const weights = fit(all);
	compare('salience', core.SALIENCE, Object.fromEntries(codes.map((code, at) => [code, DOUBLED * weights[at]])));
}
