// The part in a conversation that a label's own word names.
import type { Role } from '../../model/conversation.ts';
import { family, fold, lexicon } from '../fold.ts';
import { remembered } from '../piece.ts';
import type { Find } from '../piece.ts';
import { AUDIENCE_WORDS, INTERVIEWER_WORDS, OTHER_WORDS, RESPONDENT_WORDS, UTTERANCE_WORDS } from './roleWords.ts';

/** Weakest first: a word that stands in several lists has the last one's role. */
const ROLES: ReadonlyMap<string, Role> = new Map(
	([['other', OTHER_WORDS], ['respondent', RESPONDENT_WORDS], ['audience', AUDIENCE_WORDS], ['interviewer', INTERVIEWER_WORDS]] as const).flatMap(([role, words]) => [...lexicon(words)].map((word) => [word, role] as const)),
);

const UTTERANCES = lexicon(UTTERANCE_WORDS);

/** Whether a folded word names what is said and not who says it: 'question', '答'. */
export const isUtteranceWord = (word: string): boolean => UTTERANCES.has(word);

/** The role that the word itself names ('主持人', 'Interviewer', '观众3'), null for a person's name. */
export const namedRole: Find<Role | null> = remembered((name) => {
	const key = fold(name);
	// 'P1' is a participant though 'P' asks: the whole label says more than its family.
	return ROLES.get(key) ?? ROLES.get(family(key)) ?? null;
});
