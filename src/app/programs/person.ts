// The page of a person, as other programs read it.
import type { Across } from '../across/across.ts';
import { personPage } from '../across/personPage.ts';
import { passageForPrograms } from './passages.ts';
import { viewpointForPrograms } from './related.ts';

/** `who` is an id or any spelling; null where nobody, or more than one person, is called so. */
export async function personForPrograms(across: Across, who: string): Promise<object | null> {
	const page = await personPage(across, who);
	if (page === null) return null;
	const { person, names, note, appearances, topics, mentions } = page;
	return {
		...person,
		names,
		note,
		appearances,
		topics: topics.map(({ words, viewpoints }) => ({ words, viewpoints: viewpoints.map(({ path, title, ...viewpoint }) => ({ path, title, ...viewpointForPrograms(viewpoint) })) })),
		mentions: mentions.map(({ path, title, passages }) => ({ path, title, passages: passages.map(({ isLinked, ...passage }) => ({ isLinked, ...passageForPrograms(passage) })) })),
	};
}
