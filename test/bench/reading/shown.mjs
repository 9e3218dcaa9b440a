// How what is shown of a note grows with its turns.
import { cost, row } from './measure.mjs';
import { interview } from './texts.mjs';

export function shown({ outlineOf, phrasesFor, readNote, sideViewModel, digestOf, writeSummary }) {
	const phrases = phrasesFor('en');
	const summaryOf = (record, text) => writeSummary(digestOf(record, text, { scope: { kind: 'note' }, length: 'medium' }), { template: '', style: 'links', turnLink: () => null }, false);
	row('showing', 'turns', 'outline ms', 'side view ms', 'summary ms');
	for (const size of [600_000, 1_200_000, 2_400_000]) {
		const text = interview(size);
		const record = readNote('n.md', text);
		const costs = [() => outlineOf(record, text), () => sideViewModel(record, text, phrases), () => summaryOf(record, text)].map((run) => cost(run, { times: 7, warm: 3 }).least.toFixed(1));
		row('', record.turns.length, ...costs);
	}
}
