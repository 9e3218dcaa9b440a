// Whether statements find the passage that carries them, and whether statements about other meetings are refused.
import { logistic, mean, overlaps } from './fit.mjs';
import { compare, crossValidated, head, meetings, print, printAgainst, valued } from './meetings.mjs';

/** Right first passages are to be shown, statements about other meetings refused; whether a wrong passage is shown for a true statement matters less. */
const WRONG_PASSAGE = 0.1;
const RIDGE = 0.05;

export function evidence(core) {
	const all = meetings(core, 'evidence').map((meeting) => {
		const sentences = core.sentencesOfTalk(meeting.note, core.holdersTurns(meeting.conversation));
		const items = core.authorItems(meeting.note, meeting.conversation.sections, meeting.conversation.turns);
		const statements = items.map(core.statementOf);
		const index = core.indexTalk(sentences, meeting.conversation.speakers, statements);
		const asked = meeting.gold.items.map((item) => {
			const own = items.findIndex((each) => each.from < item.to && each.to > item.from);
			const measured = own < 0 ? null : core.supportMeasures(index, statements[own]);
			const isRight = item.positive && measured !== null && item.turnLines.includes(measured.best.line);
			return { item, measures: measured?.measures ?? null, isRight, onSentence: item.positive && measured !== null && item.sentences.some(([, from, to]) => overlaps(measured.best, { from, to })) };
		});
		return { ...meeting, asked };
	});
	const names = Object.keys(core.SUPPORT);
	const rowOf = (measures) => names.slice(0, -1).map((name) => measures[name]);
	const fit = (some) => logistic(some.flatMap(({ asked }) => asked.filter(({ measures }) => measures !== null).map(({ item, measures, isRight }) => ({ x: rowOf(measures), y: isRight ? 1 : 0, weight: item.positive && !isRight ? WRONG_PASSAGE : 1, offset: 0 }))), RIDGE);
	const sure = (measures, weights) => (measures === null ? 0 : 1 / (1 + Math.exp(-rowOf(measures).reduce((sum, value, at) => sum + value * weights[at], weights.at(-1)))));
	const accuracy = (meeting, weights, least) => mean(meeting.asked.map(({ item, measures, isRight }) => (sure(measures, weights) >= least ? isRight : !item.positive) ? 1 : 0));
	const shipped = names.map((name) => core.SUPPORT[name]);
	const share = (asked, of) => (asked.length === 0 ? NaN : mean(asked.map((each) => (each[of] ? 1 : 0))));

	head('evidence');
	const turns = valued(all, ({ asked }) => share(asked.filter(({ item }) => item.positive), 'isRight'));
	print('right turn first, everything shown', turns);
	printAgainst('bm25', 'evidence', 't1', turns);
	const spans = valued(all, ({ asked }) => share(asked.filter(({ item }) => item.positive && item.sentences.length > 0), 'onSentence'));
	print('right sentence first, everything shown', spans);
	printAgainst('bm25', 'evidence', 's1', spans);
	for (const least of [0.3, core.LEAST_SURE, 0.4, 0.45, 0.5]) {
		const rows = valued(all, (meeting) => accuracy(meeting, shipped, least));
		print(`accuracy from ${least}, the weights that stand`, rows);
		if (least === core.LEAST_SURE) printAgainst('bm25cut', 'evidence', 'acc', rows);
		print(`accuracy from ${least}, weights of other meetings`, crossValidated(all, fit, (meeting, weights) => accuracy(meeting, weights, least)));
	}
	const weights = fit(all);
	compare('support', core.SUPPORT, Object.fromEntries(names.map((name, at) => [name, weights[at]])));
}
