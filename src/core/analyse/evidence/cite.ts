// Cites a statement: the passages that carry it, or that none does.
import type { Citation, Evidence } from '../../model/viewpoint.ts';
import { hasPairs } from '../../text/terms/terms.ts';
import { SUPPORT } from '../weights.ts';
import { gapsOf, partsBeyond } from './gaps.ts';
import { mentionsIn } from './mentions.ts';
import { rankPassages } from './passages.ts';
import type { EvidenceIndex, Passage } from './passages.ts';

/** Passages below this part of the best one's score are not shown; where even the best is weak, little beside it is worth a look. */
const RELATIVE = { sure: 0.8, weak: 0.9 };
/** Passages shown at most. */
const MOST_PASSAGES = 5;
/** Sentences of talk on which the weights were fitted, or more: in shorter talk every term is less rare, and as much is matched by less. */
const FITTED_ON = 200;
/** Below this probability no support is shown, below the other it is called weak. */
export const LEAST_SURE = 0.35;
const SURE = 0.6;

const NONE: Citation = { evidence: [], support: 'none', gaps: [] };

/** `nearest` shows passages below the threshold of support too; the citation still says that there is no support. */
export function cite(index: EvidenceIndex, statement: string, nearest: boolean): Citation {
	const ranked = rankPassages(index, statement);
	const [best] = ranked;
	if (best === undefined) return NONE;
	const sure = probability(measuresOf(index, statement, best));
	if (sure < LEAST_SURE && !nearest) return NONE;
	// A viewpoint is one speaker's; what others say to it is theirs.
	const own = ranked.filter(({ sentence }) => sentence.turn.speaker === best.sentence.turn.speaker);
	const shown = own.filter(({ score }) => score >= (sure < SURE ? RELATIVE.weak : RELATIVE.sure) * best.score).slice(0, MOST_PASSAGES);
	const evidence = shown.map((passage) => evidenceOf(passage, (sure * passage.score) / best.score));
	if (sure < LEAST_SURE) return { evidence, support: 'none', gaps: [] };
	const around = aroundOf(index, shown);
	const parts: Passage[] = [];
	for (const words of partsBeyond(statement, around)) {
		const part = carrierOf(index, words, best.sentence.turn.speaker);
		if (part === null || [...shown, ...parts].some(({ sentence }) => sentence === part.passage.sentence)) continue;
		parts.push(part.passage);
		evidence.push(evidenceOf(part.passage, sure * part.sure));
	}
	const all = [...shown, ...parts];
	const gaps = gapsOf(statement, all.map(({ sentence }) => sentence.source), parts.length === 0 ? around : aroundOf(index, all));
	return { evidence: evidence.sort((a, b) => b.score - a.score).slice(0, MOST_PASSAGES), support: gaps.length > 0 || sure < SURE ? 'weak' : 'full', gaps };
}

/** What carries a part of a statement, in the words of this speaker; null where nothing does. */
function carrierOf(index: EvidenceIndex, words: string, speaker: string): { readonly passage: Passage; readonly sure: number } | null {
	const passage = rankPassages(index, words).find(({ sentence }) => sentence.turn.speaker === speaker);
	const sure = passage === undefined ? 0 : probability(measuresOf(index, words, passage));
	return passage === undefined || sure < LEAST_SURE ? null : { passage, sure };
}

/** What the support of a statement rests on, by the names of the weights. */
export type SupportMeasures = Readonly<Record<Exclude<keyof typeof SUPPORT, 'constant'>, number>>;

function measuresOf({ sentences, speakers }: EvidenceIndex, statement: string, { matched, length, around }: Passage): SupportMeasures {
	const rarer = Math.log(1 + FITTED_ON) / Math.log(1 + Math.min(FITTED_ON, sentences.length));
	return { matched: Math.log(1 + matched * rarer), around, length: Math.log(1 + length), named: mentionsIn(statement, speakers).named.size > 0 ? 1 : 0, pairs: hasPairs(statement) ? 1 : 0 };
}

function probability(measures: SupportMeasures): number {
	const { matched, around, length, named, pairs } = measures;
	const logit = SUPPORT.matched * matched + SUPPORT.around * around + SUPPORT.length * length + SUPPORT.named * named + SUPPORT.pairs * pairs + SUPPORT.constant;
	return 1 / (1 + Math.exp(-logit));
}

/** For fitting: the best passage of a statement with what its support rests on; null where nothing of it is in the talk. */
export function supportMeasures(index: EvidenceIndex, statement: string): { readonly measures: SupportMeasures; readonly best: Evidence } | null {
	const [best] = rankPassages(index, statement);
	return best === undefined ? null : { measures: measuresOf(index, statement, best), best: evidenceOf(best, 1) };
}

function evidenceOf({ sentence: { turn, line, from, to, source } }: Passage, score: number): Evidence {
	return { turn: turn.id, line, from, to, quote: source, score: Math.round(1000 * Math.min(1, score)) / 1000 };
}

/** The words of the turns around the passages. */
function aroundOf(index: EvidenceIndex, shown: readonly Passage[]): string {
	const turns = new Set(shown.map(({ sentence }) => sentence.turn));
	return index.sentences.filter(({ turn }) => turns.has(turn)).map(({ source }) => source).join(' ');
}
