// A first label that tells more than those after it begins a turn of the same voice.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';

const ASKED = ['When did you start to keep bees?', 'And did your wife like that?', 'Do they know you?'];
const TOLD = ['I was nine. My uncle gave me a box and told me not to look inside.', 'She did not, until she had her first spoon of honey.', 'I think they know my coat.'];

test.each([
	['words, then their letters', ['**Pregunta.**', '**Respuesta.**'], ['**P.**', '**R.**']],
	['what the brackets say', ['早瀬宗一（以下、早瀬）：', '三好はるか（以下、三好）：'], ['早瀬：', '三好：']],
	['a family name', ['**祁连山：**', '**邵一苇：**'], ['**祁：**', '**邵：**']],
	['links at first', ['[**Ana Ruiz**](https://example.org/ana)**:**', '[**Tom Ek**](https://example.org/tom)**:**'], ['**Ana Ruiz:**', '**Tom Ek:**']],
	['a part and its letters', ['**Người hỏi chuyện (NH):**', '**Ông Lực:**'], ['**NH:**', '**Ông Lực:**']],
])('%s', (_, first, then) => {
	const lines = ASKED.flatMap((words, at) => [`${(at === 0 ? first : then)[0] ?? ''} ${words}`, `${(at === 0 ? first : then)[1] ?? ''} ${TOLD[at] ?? ''}`]);
	const { turns, speakers } = readNote('n.md', lines.join('\n\n'));
	expect(turns.map(({ line, speaker }) => [line, speaker])).toEqual([0, 1, 2, 3, 4, 5].map((at) => [2 * at, speakers[at % 2]?.id]));
	expect(speakers.length).toBe(2);
});

test('a part with its letters in brackets, the whole question in bold', () => {
	const text = ASKED.flatMap((words, at) => [`**${at === 0 ? 'Phóng viên (PV)' : 'PV'}: ${words}**`, `**Ông Lực:** ${TOLD[at] ?? ''}`]).join('\n\n');
	expect(readNote('n.md', text).speakers.map(({ role, turns }) => [role, turns])).toEqual([['interviewer', 3], ['respondent', 3]]);
});
