// Who asks: told by how surely one does, not by the one question of a guest or the number of a voice.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';

const ASKED = ['When did you start to keep bees?', 'And did your wife like that?', 'Do they know you?', 'What do you tell them?'];
const TOLD = ['I was nine. My uncle gave me a box and told me not to look inside.', 'She did not, until she had her first spoon of honey.', 'I think they know my coat.', 'I tell them who has died.'];
const rolesOf = (asker: string, guest: string, more = ''): Readonly<Record<string, string>> =>
	Object.fromEntries(readNote('n.md', ASKED.flatMap((words, at) => [`**${asker}:** ${words}`, `**${guest}:** ${TOLD[at] ?? ''}${at === 1 ? more : ''}`]).join('\n\n')).speakers.map(({ name, role }) => [name, role]));

test.each([['Speaker 1', 'Speaker 2'], ['SPEAKER_00', 'SPEAKER_01'], ['참석자 1', '참석자 2'], ['Interviewer', 'P03'], ['I', 'P']])('%s asks, %s answers', (asker, guest) => {
	expect(rolesOf(asker, guest)).toEqual({ [asker]: 'interviewer', [guest]: 'respondent' });
});

test('one question does not make the interviewer', () => {
	expect(rolesOf('Orla Finch', 'Samuel Odoi', '\n\n**Bettina Krall:** May I see them?')).toEqual({ 'Orla Finch': 'interviewer', 'Samuel Odoi': 'respondent', 'Bettina Krall': 'respondent' });
});
