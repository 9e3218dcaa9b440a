// Labels that begin as a sentence may are speakers only where they and others speak by turns.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';

const speakersOf = (lines: readonly string[]): readonly string[] => {
	const { turns, speakers } = readNote('n.md', lines.join('\n\n'));
	return turns.map((turn) => speakers.find(({ id }) => id === turn.speaker)?.name ?? '');
};
const ASKED = ['When did you start to keep bees?', 'And did your wife like that?', 'Do they know you?'];
const TOLD = ['I was nine. My uncle gave me a box and told me not to look inside.', 'She did not, until she had her first spoon of honey.', 'I think they know my coat.'];
const by = (asker: string, guest: string): readonly string[] => ASKED.flatMap((words, at) => [`${asker} ${words}`, `${guest} ${TOLD[at] ?? ''}`]);

test.each([
	['Le Goff', 'Ana Ruiz:', 'Le Goff:'],
	['van Dijk', 'Ana Ruiz:', 'van Dijk:'],
	['DE LA CRUZ', 'RUIZ:', 'DE LA CRUZ:'],
	['Ludovica de’ Rossi', 'Ana Ruiz:', 'Ludovica de’ Rossi:'],
	["Ludovica de' Rossi", '**Ana Ruiz:**', "**Ludovica de' Rossi:**"],
	['Nawal al-Saadi', '**Ana Ruiz:**', '**Nawal al-Saadi:**'],
	['The Beekeepers Review', 'Ana Ruiz:', 'The Beekeepers Review:'],
	['The Northern Review of Crafts and Trades', '**Ana Ruiz:**', '**The Northern Review of Crafts and Trades:**'],
])('%s', (name, asker, guest) => {
	const [asking] = asker.replaceAll(/[*:]/g, '').split('|');
	expect(speakersOf(by(asker, guest))).toEqual(ASKED.flatMap(() => [asking, name]));
});

test('a field that begins so is part of what is said', () => {
	const lines = by('Ana Ruiz:', 'Tom Ek:').map((line, at) => (at % 2 === 1 && at < 4 ? `${line}\n\nDer Grund: it was cold.` : line));
	expect(new Set(speakersOf(lines))).toEqual(new Set(['Ana Ruiz', 'Tom Ek']));
});
