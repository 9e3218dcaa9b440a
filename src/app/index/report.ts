// What was taken for an interview, what was not, and why; the doubtful ones are for the reader to decide.
import type { Card } from '../../core/index/card.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import type { Indexer } from './indexer.ts';

export interface JudgedNote {
	readonly path: string;
	readonly title: string;
	readonly verdict: Verdict;
}

export interface IndexReport {
	/** In the order of the paths. */
	readonly taken: readonly JudgedNote[];
	readonly refused: readonly JudgedNote[];
	/** Those of both whose verdict hung by little and of which the reader said nothing; the most doubtful first. */
	readonly doubtful: readonly JudgedNote[];
	readonly failed: readonly { readonly path: string; readonly why: string }[];
}

/** Between these a verdict is doubtful: a note is taken from 0.5 on. */
const DOUBTFUL = { from: 0.35, to: 0.65 };

export function indexReport(indexer: Indexer): IndexReport {
	const cards = [...indexer.catalog.all()].sort((a, b) => (a.path < b.path ? -1 : 1));
	const judged = ({ path, title, verdict }: Card): JudgedNote => ({ path, title, verdict });
	const distance = ({ verdict }: Card): number => Math.abs(verdict.confidence - 0.5);
	return {
		taken: cards.filter(({ verdict }) => verdict.isInterview).map(judged),
		refused: cards.filter(({ verdict }) => !verdict.isInterview).map(judged),
		doubtful: cards.filter(isDoubtful).sort((a, b) => distance(a) - distance(b)).map(judged),
		failed: [...indexer.failures()].map(([path, why]) => ({ path, why })),
	};
}

function isDoubtful({ verdict }: Card): boolean {
	const isSaid = verdict.reasons.some(({ code }) => code === 'reader-says-interview' || code === 'reader-says-none');
	const isOfAnotherKind = !verdict.isInterview && verdict.kind !== 'none';
	return !isSaid && !isOfAnotherKind && verdict.confidence >= DOUBTFUL.from && verdict.confidence < DOUBTFUL.to;
}
