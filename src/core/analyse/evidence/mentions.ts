// Speakers whom a statement names: 'Krieger warns that …' is to be looked for in what Krieger says.
import type { Speaker } from '../../model/conversation.ts';
import { SPACED, letterKind } from '../../text/letters.ts';

/** Letters that a part of a name needs to stand for its bearer. */
const LONG_PART = 4;

/** Ids of the speakers named, by a whole name or a longer part of it as a word; and the statement without the whole names. */
export function mentionsIn(statement: string, speakers: readonly Speaker[]): { readonly named: ReadonlySet<string>; readonly without: string } {
	const named = new Set<string>();
	let without = statement;
	for (const speaker of speakers) {
		for (const name of speaker.names) {
			if (name.length < 2 || /^\p{Nd}*$/u.test(name)) continue;
			const cut = withoutName(without, name);
			if (cut !== without || partsOf(name).some((part) => holdsWord(statement, part))) named.add(speaker.id);
			without = cut;
		}
	}
	return { named, without };
}

function partsOf(name: string): readonly string[] {
	const parts = name.split(/[\s·.]+/);
	return parts.length > 1 ? parts.filter((part) => part.length >= LONG_PART) : [];
}

/** Without the name wherever it stands as a word of its own, in any case. */
function withoutName(statement: string, name: string): string {
	const [low, wanted] = [statement.toLowerCase(), name.toLowerCase()];
	if (low.length !== statement.length || !low.includes(wanted)) return statement;
	let [result, from] = ['', 0];
	for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) {
		if (!standsAlone(low, at, wanted.length)) continue;
		result += `${statement.slice(from, at)} `;
		from = at + wanted.length;
	}
	return result + statement.slice(from);
}

function holdsWord(statement: string, word: string): boolean {
	for (let at = statement.indexOf(word); at >= 0; at = statement.indexOf(word, at + 1)) if (standsAlone(statement, at, word.length)) return true;
	return false;
}

/** Letters that are spaced may not go on before or after. */
function standsAlone(words: string, at: number, length: number): boolean {
	const isSpaced = (place: number): boolean => letterKind(words.charCodeAt(place)) === SPACED;
	const last = at + length - 1;
	return !(isSpaced(at) && isSpaced(at - 1)) && !(isSpaced(last) && isSpaced(last + 1));
}
