// What a refused note tells: what speaks against an interview apart from what speaks for one.
import { expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import { en } from '../../src/present/phrases/en.ts';
import { sideViewModel } from '../../src/present/sideView.ts';

const modelOf = (text: string, readerSays: 'none' | null = null): ReturnType<typeof sideViewModel> => sideViewModel(readNote('n.md', text, { readerSays }), text, en);

test('a list of fields has labels, which speak for an interview, and never comes back to one, which speaks against', () => {
	const model = modelOf('Price: 4 crowns\nWeight: 12 stone\nColour: grey\n');
	if (model.kind !== 'refused') throw new Error(model.kind);
	expect(model.against).not.toEqual([]);
	expect(model.inFavour.filter((words) => model.against.includes(words))).toEqual([]);
});

test("the reader's own word speaks against, whatever the labels say", () => {
	const model = modelOf('**Ada:** Why?\n**Ben:** I was cold, you know.\n**Ada:** And then?\n**Ben:** I went home.\n', 'none');
	if (model.kind !== 'refused') throw new Error(model.kind);
	expect(model.against[0]).toBe('You said that this note is no interview.');
	expect(model.inFavour.length).toBeGreaterThan(1);
});
