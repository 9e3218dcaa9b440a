// The part in a conversation that a label's own word names.
import type { Role } from '../../model/conversation.ts';
import { family, fold, lexicon } from '../fold.ts';
import { AUDIENCE_WORDS, INTERVIEWER_WORDS, OTHER_WORDS, RESPONDENT_WORDS } from './roleWords.ts';

/** Strongest first: a word that stands in several lists has the first one's role. */
const ROLES: readonly (readonly [Role, ReadonlySet<string>])[] = [
	['interviewer', lexicon(INTERVIEWER_WORDS)],
	['audience', lexicon(AUDIENCE_WORDS)],
	['respondent', lexicon(RESPONDENT_WORDS)],
	['other', lexicon(OTHER_WORDS)],
];

/** The role that the word itself names ('主持人', 'Interviewer', '观众3'), null for a person's name. */
export function namedRole(name: string): Role | null {
	// 'P1' is a participant though 'P' asks: the whole label says more than its family.
	for (const key of [fold(name), family(name)]) {
		const found = ROLES.find(([, words]) => words.has(key));
		if (found !== undefined) return found[0];
	}
	return null;
}
