// Laws of a record that hold for every text. fast-check prints seed and path of a counterexample.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import type { InterviewRecord } from '../../src/core/model/record.ts';
import type { Span } from '../../src/core/model/span.ts';
import { splitLines } from '../../src/core/text/lines.ts';
import { anyNote, anyText } from '../notes/write.ts';

const anything = fc.oneof(anyNote, anyText);
const holds = (law: (record: InterviewRecord, text: string) => void): void => {
	fc.assert(fc.property(anything, fc.constantFrom('interview' as const, null), (text, readerSays) => law(readNote('a/note.md', text, { readerSays, viewpoints: 5 }), text)), { numRuns: 400 });
};
const inside = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.from <= inner.to && inner.to <= outer.to;

describe('every record', () => {
	test('sections and the text before the first tile the note', () => {
		holds(({ sections }, text) => {
			sections.forEach((section, at) => expect(section.to).toBe(sections[at + 1]?.from ?? text.length));
			if (sections[0] !== undefined) expect(sections[0].from).toBeGreaterThanOrEqual(0);
		});
	});

	test('turns follow each other without overlap, each in its section', () => {
		holds(({ sections, turns }, text) => {
			const places = new Map<string | null, Span>(sections.map((section) => [section.id, section]));
			places.set(null, { from: 0, to: sections[0]?.from ?? text.length });
			turns.forEach((turn, at) => {
				expect(inside(turn, places.get(turn.section) ?? { from: NaN, to: NaN })).toBe(true);
				expect(turn.from).toBeGreaterThanOrEqual(turns[at - 1]?.to ?? 0);
			});
		});
	});

	test('a turn slices to its label and its words', () => {
		holds(({ speakers, turns }, text) => {
			const lines = splitLines(text);
			const names = new Map(speakers.map((speaker) => [speaker.id, speaker.names]));
			for (const turn of turns) {
				expect(inside(turn.body, turn)).toBe(true);
				const label = text.slice(turn.from, turn.body.from);
				// An answer below a question in bold has no label of its own.
				expect(label === '' || names.get(turn.speaker)?.some((name) => label.includes(name))).toBe(true);
				expect(text.slice(turn.from, turn.to)).toBe(text.slice(turn.from, turn.to).trimEnd());
				// A second turn may begin further on in the line of the first.
				const line = lines[turn.line];
				expect(line !== undefined && line.from <= turn.from && turn.from <= line.to).toBe(true);
				expect(turn.line).toBeLessThanOrEqual(turn.endLine);
				const end = lines[turn.endLine];
				expect(end !== undefined && end.from <= turn.to && turn.to <= end.to).toBe(true);
			}
		});
	});

	test('shares add up, and every id that is named exists', () => {
		holds(({ speakers, turns, exchanges }) => {
			const ids = new Set(speakers.map((speaker) => speaker.id));
			const known = new Set(turns.map((turn) => turn.id));
			expect(turns.every((turn) => ids.has(turn.speaker))).toBe(true);
			expect(exchanges.every(({ question, answers }) => [question, ...answers].every((id) => known.has(id)))).toBe(true);
			const sum = speakers.reduce((total, speaker) => total + speaker.share, 0);
			expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
		});
	});

	test('evidence lies inside a turn of the viewpoint’s speaker and slices to its quote', () => {
		holds(({ viewpoints, turns }, text) => {
			for (const viewpoint of viewpoints) {
				for (const evidence of viewpoint.evidence) {
					const turn = turns.find((each) => each.id === evidence.turn);
					expect(turn !== undefined && inside(evidence, turn.body) && turn.speaker === viewpoint.speaker).toBe(true);
					expect(text.slice(evidence.from, evidence.to)).toBe(evidence.quote);
				}
			}
		});
	});

	test('a viewpoint is supported as far as it has evidence, its origins are told strongest first, and better ones come first', () => {
		const order = ['author', 'highlight', 'extracted'];
		holds(({ viewpoints }) => {
			expect(viewpoints.length).toBeLessThanOrEqual(5);
			for (const { origin, origins, support, evidence, gaps, salience } of viewpoints) {
				expect(origins[0]).toBe(origin);
				expect(origins).toEqual(order.filter((each) => origins.some((other) => other === each)));
				expect(evidence.length === 0).toBe(support === 'none');
				expect(gaps.length > 0 && support !== 'weak').toBe(false);
				expect(salience > 0 && salience <= 1).toBe(true);
				expect(evidence.every(({ score, quote }) => score >= 0 && score <= 1 && quote !== '')).toBe(true);
			}
			expect(viewpoints.map(({ salience }) => salience)).toEqual(viewpoints.map(({ salience }) => salience).sort((a, b) => b - a));
			expect(new Set(viewpoints.map(({ id }) => id)).size).toBe(viewpoints.length);
		});
	});

	test('the same text gives the same bytes', () => {
		holds((record, text) => {
			const again = readNote('a/note.md', `${text} `.slice(0, -1), { readerSays: record.verdict.reasons[0]?.code === 'reader-says-interview' ? 'interview' : null, viewpoints: 5 });
			expect(JSON.stringify(again)).toBe(JSON.stringify(record));
		});
	});

	test('survives a trip through JSON', () => {
		holds((record) => {
			expect(JSON.parse(JSON.stringify(record))).toEqual(record);
		});
	});
});

test('a table of more rows than a call takes arguments is read', () => {
	const rows = Array.from({ length: 130_000 }, (_, at) => (at % 2 === 0 ? '| Nina Berg | Why did you? |' : '| Tom Ek | I think we had to. |'));
	expect(readNote('n.md', `| Speaker | Words |\n|---|---|\n${rows.join('\n')}`).turns).toHaveLength(rows.length);
});
