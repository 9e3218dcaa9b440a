// Turns that were found, as other programs read them.
import type { Role } from '../../core/model/conversation.ts';
import { searchTurns } from '../across/search.ts';
import type { FoundTurn, SearchFilters } from '../across/search.ts';
import type { Across } from '../across/across.ts';
import { passageForPrograms } from './passages.ts';

export const ROLES: readonly Role[] = ['interviewer', 'respondent', 'audience', 'other', 'unknown'];

export interface FoundForPrograms {
	/** Turns that hold all words, given here or not. */
	readonly all: number;
	readonly turns: readonly object[];
}

export async function foundForPrograms(across: Across, words: string, filters: SearchFilters, most: number): Promise<FoundForPrograms> {
	const { turns, complete } = await searchTurns(across, words, filters, most);
	return { all: Math.max(complete, turns.length), turns: turns.map(turnForPrograms) };
}

export function turnForPrograms({ title, date, passage, hits, isComplete, score }: FoundTurn): object {
	const { path, ...rest } = passageForPrograms(passage);
	return { path, title, date, ...rest, hits, complete: isComplete, score };
}
