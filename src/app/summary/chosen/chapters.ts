// The chapters of a summary: sections that hold talk, each with one line.
import type { Chapter } from '../../../core/model/digest.ts';
import { bySection, holdersAmong } from './kit.ts';
import type { Kit } from './kit.ts';

export function chaptersOf({ record, turns, measure, excerpt, sentences }: Kit): readonly Chapter[] {
	const sections = new Map(record.sections.map((section) => [section.id, section]));
	return [...bySection(turns, ({ section }) => section)].map(([id, own]) => {
		const section = id === null ? undefined : sections.get(id);
		const [best] = sentences.choose(holdersAmong(record, own), { count: 1, longest: measure.sentence });
		const title = section?.title ?? '';
		return { title: title === '' ? null : title, isHeading: section?.origin === 'heading', turns: own.length, excerpt: best === undefined ? null : excerpt(best.span, best.turn) };
	});
}
