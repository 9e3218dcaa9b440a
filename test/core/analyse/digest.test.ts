// Digests: verbatim, in order, within the length, nothing twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { digestOf, digestSource } from '../../../src/core/analyse/digest.ts';
import { plainWords } from '../../../src/core/text/plain.ts';
import { scanNote } from '../../../src/core/text/scan.ts';
import { anyNote } from '../../notes/write.ts';

const NOTE = `**Ada:** What did the wells need?

**Ben:** Wells need care. Every spring we cleaned the wells together, because a dirty well makes the whole street ill. Yes. Every spring we cleaned the wells together, because a dirty well makes the whole street ill. The rope makers gave the ropes for nothing.

**Ada:** And later?

**Ben:** Pipes came, and the street forgot who its neighbours were.
`;

test('says what matters once', () => {
	const note = scanNote(NOTE);
	const conversation = readNote('n.md', NOTE);
	const all = new Set(conversation.turns.map((turn) => turn.id));
	const { sentences, length } = digestOf(digestSource(note, conversation), all, 160);
	expect(length).toBeLessThanOrEqual(160);
	expect(sentences.filter(({ quote }) => quote.startsWith('Every spring')).length).toBeLessThanOrEqual(1);
	expect(sentences.length).toBeGreaterThan(0);
});

test('any digest is verbatim, inside the asked turns, in the order of the note and no longer than wanted', () => {
	fc.assert(
		fc.property(anyNote, fc.nat(300), (text, most) => {
			const note = scanNote(text);
			const conversation = readNote('n.md', text, { readerSays: 'interview' });
			const asked = conversation.turns.filter((_, at) => at % 2 === 0);
			const { sentences, length } = digestOf(digestSource(note, conversation), new Set(asked.map((turn) => turn.id)), most);
			expect(length).toBeLessThanOrEqual(most);
			expect(sentences.reduce((sum, { quote }) => sum + plainWords(quote).length, 0)).toBe(length);
			sentences.forEach(({ from, to, quote, turn }, at) => {
				expect(text.slice(from, to)).toBe(quote);
				expect(asked.some((each) => each.id === turn && each.body.from <= from && to <= each.body.to)).toBe(true);
				expect(from).toBeGreaterThanOrEqual(sentences[at - 1]?.to ?? 0);
			});
		}),
		{ numRuns: 200 },
	);
});
