// The reader's word on viewpoints: marked, pinned, put aside, told in other words.
import type { Turn } from '../model/conversation.ts';
import type { Correction, CorrectionState, OrphanReason } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import type { Citation, Viewpoint, ViewpointOrigin } from '../model/viewpoint.ts';
import { lineAt } from '../text/lines.ts';
import { plainWords } from '../text/plain.ts';
import type { ScannedNote } from '../text/scan.ts';
import { passageOf } from './anchor.ts';

export type ViewpointCorrection = Extract<Correction, { readonly kind: 'viewpoint' | 'pin' | 'hide' | 'reword' }>;

export interface CorrectedViewpoints {
	/** Best first: the pinned ones, then those found, each of the reader's own behind the author's. */
	readonly viewpoints: readonly Viewpoint[];
	readonly hidden: readonly Viewpoint[];
	/** One for each correction of the note, in their order. */
	readonly states: readonly CorrectionState[];
}

/** What viewpoints are made of and found in. */
interface Sources {
	readonly note: ScannedNote;
	readonly turns: readonly Turn[];
	readonly cite: (statement: string) => Citation;
}

/** Salience of what the reader marked: behind the author's list, before everything that is marked or ranked otherwise. */
const MARKED = 0.6;
const ORDER: readonly ViewpointOrigin[] = ['author', 'highlight', 'extracted'];

interface Working {
	readonly viewpoint: Viewpoint;
	readonly isHidden: boolean;
}

export function isOfViewpoint(correction: Correction): correction is ViewpointCorrection {
	return ['viewpoint', 'pin', 'hide', 'reword'].includes(correction.kind);
}

/** `states` are those of the other corrections. What the reader marked, pinned or reworded stays a viewpoint where ranking would pass it over. */
export function correctViewpoints(sources: Sources, found: readonly Viewpoint[], corrections: readonly Correction[], states: readonly CorrectionState[]): CorrectedViewpoints {
	let all: readonly Working[] = found.map((viewpoint) => ({ viewpoint, isHidden: false }));
	const now = new Map<string, CorrectionState>();
	const words = corrections.filter(isOfViewpoint);
	// What the others speak of may be one that the reader marked.
	for (const correction of [...words.filter(({ kind }) => kind === 'viewpoint'), ...words.filter(({ kind }) => kind !== 'viewpoint')]) {
		const { id } = correction;
		const span = passageOf(sources.note.text, correction);
		const outcome = typeof span === 'string' ? span : applied(sources, all, correction, span);
		if (typeof outcome !== 'string') all = outcome;
		now.set(id, typeof outcome !== 'string' ? { id, state: 'applied' } : outcome === 'idle' ? { id, state: 'idle' } : { id, state: 'orphaned', why: outcome });
	}
	const viewpoints = all.filter(({ isHidden }) => !isHidden).map(({ viewpoint }) => viewpoint);
	return {
		viewpoints: words.length === 0 ? viewpoints : [...viewpoints].sort((a, b) => Number(b.pinned === true) - Number(a.pinned === true) || b.salience - a.salience),
		hidden: all.filter(({ isHidden }) => isHidden).map(({ viewpoint }) => viewpoint),
		states: states.map((state) => now.get(state.id) ?? state),
	};
}

function applied(sources: Sources, all: readonly Working[], correction: ViewpointCorrection, span: Span): readonly Working[] | 'idle' | OrphanReason {
	const own = correction.kind === 'viewpoint' ? all.find(({ viewpoint }) => viewpoint.by === 'reader' && viewpoint.from === span.from && viewpoint.to === span.to) : meant(all, span);
	if (own !== undefined) return all.map((each) => (each === own ? told(each, correction, sources) : each));
	if (correction.kind === 'hide') return 'idle';
	const turn = sources.turns.find(({ body }) => body.from <= span.from && span.to <= body.to);
	if (turn === undefined) return 'no-turn-here';
	// What is marked or ranked of the same words is the same viewpoint.
	const same = all.filter(({ viewpoint }) => viewpoint.origin !== 'author' && viewpoint.by === undefined && overlap(viewpoint, span) > 0);
	const id = `v${1 + all.reduce((last, { viewpoint }) => Math.max(last, Number(viewpoint.id.slice(1))), 0)}`;
	const made = { viewpoint: marked(sources.note, turn, span, id, same.map(({ viewpoint }) => viewpoint)), isHidden: false };
	return [...all.filter((each) => !same.includes(each)), told(made, correction, sources)];
}

/** The viewpoint after one word of the reader's. */
function told({ viewpoint, isHidden }: Working, correction: ViewpointCorrection, sources: Sources): Working {
	const next = { ...viewpoint, told: [...(viewpoint.told ?? []), correction.id] };
	switch (correction.kind) {
		case 'viewpoint':
			return { viewpoint: next, isHidden: false };
		case 'pin':
			return { viewpoint: { ...next, pinned: true, salience: 1 }, isHidden: false };
		case 'hide':
			return { viewpoint: next, isHidden: true };
		case 'reword': {
			const { title, text } = correction;
			const { asked: _, ...plain } = next;
			return { viewpoint: { ...plain, title, text, worded: viewpoint.worded ?? { title: viewpoint.title, text: viewpoint.text }, ...(viewpoint.origin === 'author' ? citing(title, text, sources) : {}) }, isHidden };
		}
	}
}

/** Another statement rests on other words; what was said in the talk is its own support, however it is told. */
function citing(title: string, text: string, { cite, turns }: Sources): Citation & Pick<Viewpoint, 'speaker'> {
	const cited = cite([title, text].filter((words) => words !== '').join('\n'));
	return { ...cited, speaker: turns.find(({ id }) => id === cited.evidence[0]?.turn)?.speaker ?? null };
}

/** Words of a turn as a viewpoint, with the origins of those that it stands for. */
function marked(note: ScannedNote, turn: Turn, { from, to }: Span, id: string, same: readonly Viewpoint[]): Viewpoint {
	const quote = note.text.slice(from, to);
	const line = lineAt(note.lines, from).number;
	const origins = ORDER.filter((origin) => origin === 'highlight' || same.some((each) => each.origins.includes(origin)));
	const parts = same[0]?.parts ?? [];
	return { id, origin: 'highlight', origins, title: '', text: plainWords(quote), line, from, to, speaker: turn.speaker, salience: MARKED, support: 'full', gaps: [], parts, evidence: [{ turn: turn.id, line, from, to, quote, score: 1 }], by: 'reader' };
}

/** The viewpoint that most of the span belongs to. */
function meant(all: readonly Working[], span: Span): Working | undefined {
	return all.reduce<Working | undefined>((best, each) => (overlap(each.viewpoint, span) > (best === undefined ? 0 : overlap(best.viewpoint, span)) ? each : best), undefined);
}

/** Part of both spans together that they share; none where it is less than half of the shorter one. */
function overlap(one: Span, other: Span): number {
	const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
	const shorter = Math.min(one.to - one.from, other.to - other.from);
	return shared > 0 && 2 * shared >= shorter ? shared / (Math.max(one.to, other.to) - Math.min(one.from, other.from)) : 0;
}
