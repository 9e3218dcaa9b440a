// Labels that begin as a sentence may: names where they and others speak by turns.
//
//     Le Goff : Rien.
//     La Gaceta: ¿Le da pena?          Der Grund: Es war zu kalt.
import { namedRole } from '../../text/lexicon/namedRole.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { Head } from '../head.ts';

/** Times that such a label stands in the note. */
const FEWEST = 3;
/** Part of them that must stand beside somebody else's label, which recurs too: once more where it is sure, as often where it is not. */
const ACCOMPANIED = 0.7;

/** Part of its labels that stand in one mark with a whole question: '**Denní listy: Pro koho kniha je?**' */
const ASKING = 0.6;
const asksWhole = ({ form, line }: Head): boolean => form.endsWith('-whole') && line.piece.recall(endsInQuestion);

/** How many heads have each key. */
function countBy(heads: readonly Head[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { key } of heads) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

/** The heads without the unsure labels that do not alternate with others. */
export function withoutLonely(heads: readonly Head[]): readonly Head[] {
	if (!heads.some(({ isUnsure }) => isUnsure)) return heads;
	// Beside somebody who asks by that name, what is set off names who answers: '**Interviewer:**' and '**Former student:**'.
	const isAsked = heads.some(({ name, isUnsure }) => isUnsure !== true && namedRole(name) === 'interviewer');
	const counts = countBy(heads);
	const accompanied = new Map<string, number>();
	const isCompany = (head: Head | undefined, key: string): boolean => head !== undefined && head.key !== key && (counts.get(head.key) ?? 0) >= (head.isUnsure === true ? FEWEST : 2);
	let isBefore = false;
	heads.forEach((head, at) => {
		// In a row of captions of one voice only the first stands beside another.
		if (heads[at - 1]?.key !== head.key) isBefore = isCompany(heads[at - 1], head.key);
		if (head.isUnsure === true && (isBefore || isCompany(heads[at + 1], head.key))) accompanied.set(head.key, (accompanied.get(head.key) ?? 0) + 1);
	});
	// Words that are set off may head a part of the note, unless somebody asks by name; headings name people where they take turns.
	const maySpeak = ({ marked, container, seconds, ending }: Head): boolean => isAsked || !marked || container === 'heading' || (seconds !== null && ending !== 'alone');
	const isAccompanied = (key: string): boolean => (accompanied.get(key) ?? 0) >= ACCOMPANIED * (counts.get(key) ?? 0);
	const asking = countBy(heads.filter(asksWhole));
	const asks = (key: string): boolean => (asking.get(key) ?? 0) >= ASKING * (counts.get(key) ?? 0);
	return heads.filter((head) => head.isUnsure !== true || ((counts.get(head.key) ?? 0) >= FEWEST && (asks(head.key) || (maySpeak(head) && isAccompanied(head.key)))));
}
