// Where the topics of a note without headings begin, against where people saw them begin.
import { logistic } from './fit.mjs';
import { compare, crossValidated, head, meetings, print, printAgainst, scorer, valued } from './meetings.mjs';

const RIDGE = 3;

export function sections(core) {
	const names = Object.keys(core.OPENING);
	const shipped = { ...core.OPENING };
	const all = meetings(core, 'extract').filter(({ gold }) => gold.boundaries !== null).map((meeting) => {
		const { turns, speakers } = meeting.conversation;
		const numberOf = (line) => meeting.gold.turns.findIndex((turn) => turn[0] >= line);
		const marked = (lines) => {
			const bounds = new Uint8Array(Math.max(0, meeting.gold.turns.length - 1));
			for (const line of lines) if (numberOf(line) > 0) bounds[numberOf(line) - 1] = 1;
			return bounds;
		};
		const opens = new Set(meeting.gold.boundaries.map(numberOf));
		const { measures } = core.finish(core.measureOpenings(meeting.note, turns, speakers));
		return { ...meeting, marked, rows: measures.map((measured, at) => ({ x: names.slice(0, -1).map((name) => measured[name]), y: opens.has(numberOf(turns[at].line)) ? 1 : 0, weight: 1, offset: 0 })).slice(1) };
	});
	const fit = (some) => logistic(some.flatMap((meeting) => meeting.rows), RIDGE);
	const ask = (meeting, weights) => {
		Object.assign(core.OPENING, Object.fromEntries(names.map((name, at) => [name, weights[at]])));
		const opening = core.finish(core.openingTurns(meeting.note, meeting.conversation.turns, meeting.conversation.speakers));
		Object.assign(core.OPENING, shipped);
		return scorer.pk(meeting.marked(meeting.gold.boundaries), meeting.marked(opening.map((turn) => turn.line)));
	};
	head('sections');
	const rows = valued(all, (meeting) => ask(meeting, names.map((name) => shipped[name])));
	print('Pk, the weights that stand', rows);
	for (const method of ['none', 'texttiling']) printAgainst(method, 'sections', 'pk', rows);
	print('Pk, weights of other meetings', crossValidated(all, fit, ask));
	const weights = fit(all);
	compare('openings', shipped, Object.fromEntries(names.map((name, at) => [name, weights[at]])));
}
