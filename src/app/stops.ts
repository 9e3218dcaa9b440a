// The places of a note that a reader goes through: turns, questions, sections, turns of one speaker.
import type { Span } from '../core/model/span.ts';
import type { Reading } from './library.ts';
import { turnIndexAt } from './turnAt.ts';

export type StopKind = 'turn' | 'question' | 'section' | 'same-speaker';

/** Where to go from `offset`: the span of a label or of a heading line; null where there is nothing further. */
export function stopFrom(reading: Reading, kind: StopKind, offset: number, direction: 'next' | 'previous'): Span | null {
	const stops = stopsOf(reading, kind, offset);
	if (direction === 'next') return stops.find(({ from }) => from > offset) ?? null;
	// From inside a turn one goes to its beginning first; from its label to the one before.
	return stops.reduce<Span | null>((last, stop) => (stop.to < offset ? stop : last), null);
}

function stopsOf({ record: { turns, sections, exchanges }, text }: Reading, kind: StopKind, offset: number): readonly Span[] {
	const labels = (wanted: typeof turns): readonly Span[] => wanted.map(({ from, body }) => ({ from, to: Math.max(body.from, from) }));
	switch (kind) {
		case 'turn':
			return labels(turns);
		case 'question': {
			const asked = new Set(exchanges.map(({ question }) => question));
			return labels(turns.filter(({ id }) => asked.has(id)));
		}
		case 'section':
			return sections.map(({ from }) => ({ from, to: lineEnd(text, from) }));
		case 'same-speaker': {
			const speaker = turns[Math.max(turnIndexAt(turns, offset), 0)]?.speaker;
			return labels(turns.filter((turn) => turn.speaker === speaker));
		}
	}
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}
