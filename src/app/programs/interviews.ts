// The interviews of a library, as other programs read them: enough to choose one.
import { turnCount } from '../../core/index/turnTable.ts';
import type { Across } from '../across/across.ts';

/** In the order of their paths. */
export async function interviewsForPrograms(across: Across): Promise<readonly object[]> {
	const people = await across.whoIsWho();
	const cards = [...across.catalog.interviews.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
	return cards.map(({ path, title, date, language, verdict, speakers, turns, viewpoints }) => ({
		path,
		title,
		date,
		language,
		kind: verdict.kind,
		confidence: verdict.confidence,
		speakers: speakers.map(({ name, role, turns: own, share }, place) => ({ name, role, turns: own, share, person: people.of(path, place)?.id ?? null })),
		turns: turnCount(turns),
		viewpoints: viewpoints.length,
	}));
}
