// What one interview has to do with the others, as other programs read it.
import type { Passage } from '../../core/index/passage.ts';
import type { Across } from '../across/across.ts';
import { relatedNotes } from '../across/backlinks.ts';
import type { Reason, RelatedNote, ShownViewpoint } from '../across/reasons.ts';
import { passageForPrograms } from './passages.ts';

/** Null where the note is no interview. */
export async function relatedForPrograms(across: Across, path: string): Promise<object | null> {
	const related = await relatedNotes(across, path);
	return related === null ? null : relationsForPrograms(across, path, related);
}

export function relationsForPrograms(across: Across, path: string, related: readonly RelatedNote[]): object {
	const card = across.catalog.get(path);
	const people = (card?.speakers ?? []).flatMap(({ name }, place) => {
		const person = across.people.of(path, place);
		return person === null ? [] : [{ speaker: name, id: person.id, name: person.name }];
	});
	return { path, title: card?.title, date: card?.date, people, related: related.map((each) => ({ ...each, reasons: each.reasons.map(reasonForPrograms) })) };
}

function reasonForPrograms(reason: Reason): object {
	switch (reason.kind) {
		case 'link':
		case 'person':
		case 'mention':
			return { ...reason, passage: passage(reason.passage) };
		case 'viewpoint':
			return { ...reason, here: viewpointForPrograms(reason.here), there: viewpointForPrograms(reason.there) };
		case 'topic':
			return { ...reason, passages: reason.passages.map(passage) };
	}
}

export function viewpointForPrograms({ id, text, passage: shown }: ShownViewpoint): object {
	return { id, text, passage: passage(shown) };
}

const passage = (shown: Passage | null): object | null => (shown === null ? null : passageForPrograms(shown));
