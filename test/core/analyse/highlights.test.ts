// Highlights of the author inside the talk. ⟦…⟧ marks what is to be found.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { findHighlights } from '../../../src/core/analyse/highlights.ts';
import { scanNote } from '../../../src/core/text/scan.ts';

const REST = '**Ada:** And then, what did you do with the boats?\n\n**Ben:** We sold them, all but one, and I still row it on Sundays when the wind is low.\n\n';

test.each([
	['bold', 'We tried. **⟦Small boats find more fish than large ones⟧**, I think.'],
	['marked in two ways', '==⟦Small boats find more fish⟧== and <mark>⟦large ones find more debts than fish⟧</mark>.'],
	['broken marks inside', '**⟦小船找到的****鱼****比大船更多，这一点我很确定⟧**。'],
	['words of two scripts', '我们后来才懂，**⟦小船的slow****morning是全部⟧**。'],
	['no half of a bracket: the sentence', '大船回来得晚。⟦小船才是港口的主角（**small****boat）和它的全部**。⟧'],
	['in any script without spaces', '**⟦နေ့တိုင်း ငါးဖမ်းထွက်ခဲ့တယ်⟧**'],
	['joined over blanks', '**⟦Small boats find** **more fish than large ones⟧** here.'],
	['single words, names and labels are none', 'The **boat** of **Ben** was **really old**. **Why we never went back:** rain.'],
	['an open mark marks nothing', 'We **tried it and never found out why the fish went away.'],
])('%s', (_, words) => {
	const text = `${REST}**Ada:** Well?\n\n**Ben:** ${words.replace(/[⟦⟧]/g, '')}\n\n${REST}`;
	const note = scanNote(text);
	const { turns } = readNote('n.md', note.text);
	const wanted = [...words.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]);
	expect(findHighlights(note, turns).map(({ from, to }) => text.slice(from, to))).toEqual(wanted);
});

test('questions that are set in bold on the whole are no highlights', () => {
	const note = scanNote(`${REST}**Ada:** **And what became of the last one of the boats?**\n\n**Ben:** I row it on Sundays, as I said.\n\n**Ada:** **Would you ever sell that boat to anybody?**\n\n**Ben:** Never.\n`);
	const { turns } = readNote('n.md', note.text);
	expect(findHighlights(note, turns)).toEqual([]);
});
