// Any conversation, written in each form that we read and read back: the same speakers, turns and times.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';

interface Said {
	readonly name: string;
	readonly words: string;
	readonly seconds: number;
}

const two = (number: number): string => String(number).padStart(2, '0');
const clock = (seconds: number): string => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** How each form writes one turn, and whether it writes the time. */
const FORMS: Readonly<Record<string, { readonly write: (said: Said) => string; readonly times: boolean; readonly head?: string; readonly end?: string }>> = {
	'**Name:** words': { write: ({ name, words }) => `**${name}:** ${words}\n`, times: false },
	'**名：**words': { write: ({ name, words }) => `**${name}：**${words}  `, times: false },
	'**Name**: words': { write: ({ name, words }) => `**${name}**: ${words}\n`, times: false },
	'__Name__ : words': { write: ({ name, words }) => `__${name}__ : ${words}\n`, times: false },
	'Name: words': { write: ({ name, words }) => `${name}: ${words}\n`, times: false },
	'名：words': { write: ({ name, words }) => `${name}：${words}`, times: false },
	'*Name (time)*: words': { write: ({ name, words, seconds }) => `*${name} (${clock(seconds)})*: ${words}\n`, times: true },
	'**Name: (time)** words': { write: ({ name, words, seconds }) => `**${name}: (${clock(seconds)})** ${words}\n`, times: true },
	'**Name** (time) over words': { write: ({ name, words, seconds }) => `**${name}** (${clock(seconds)})\n${words}\n`, times: true },
	'Name: time over words': { write: ({ name, words, seconds }) => `${name}: ${clock(seconds)}\n\n${words}\n`, times: true },
	'Name time over words': { write: ({ name, words, seconds }) => `${name}  ${clock(seconds)}\n${words}\n`, times: true },
	'Name (time): words': { write: ({ name, words, seconds }) => `${name} (${clock(seconds)}): ${words}\n`, times: true },
	'[time] Name: words': { write: ({ name, words, seconds }) => `[${clock(seconds)}] ${name}: ${words}`, times: true },
	'time Name: words': { write: ({ name, words, seconds }) => `${clock(seconds)} ${name}: ${words}`, times: true },
	'time - Name over words': { write: ({ name, words, seconds }) => `${clock(seconds)} - ${name}\n${words}\n`, times: true },
	'### Name [time]': { write: ({ name, words, seconds }) => `### ${name} [${clock(seconds)}]\n\n${words}\n`, times: true },
	'Name, time and words on three lines': { write: ({ name, words, seconds }) => `${name}\n${clock(seconds)}\n${words}\n`, times: true },
	'[Name] words': { write: ({ name, words }) => `[${name}] ${words}`, times: false },
	'【名】words': { write: ({ name, words }) => `【${name}】${words}`, times: false },
	'[[People/Name|Name]]: words': { write: ({ name, words }) => `[[People/${name}|${name}]]: ${words}\n`, times: false },
	'> **Name:** words': { write: ({ name, words }) => `> **${name}:** ${words}\n`, times: false },
	'- **Name**: words': { write: ({ name, words }) => `- **${name}**: ${words}`, times: false },
	'<strong>Name:</strong> words': { write: ({ name, words }) => `<p><strong>${name}:</strong> ${words}</p>\n`, times: false },
	'WebVTT voices': { write: ({ name, words, seconds }) => `${clock(seconds)}.000 --> ${clock(seconds + 1)}.000\n<v ${name}>${words}\n`, times: true, head: 'WEBVTT\n\n' },
	'**0:12 Name:** words': { write: ({ name, words, seconds }) => `**${clock(seconds)} ${name}:** ${words}\n`, times: true },
	'`time` **Name**: words': { write: ({ name, words, seconds }) => `\`${clock(seconds)}\` **${name}**: ${words}\n`, times: true },
	'**[Name]** words': { write: ({ name, words }) => `**[${name}]** ${words}\n`, times: false },
	'**[[Name]]:** words': { write: ({ name, words }) => `**[[${name}]]:** ${words}\n`, times: false },
	'**[Name](link):** words': { write: ({ name, words }) => `**[${name}](https://example.org/a):** ${words}\n`, times: false },
	'==Name:== words': { write: ({ name, words }) => `==${name}:== ${words}\n`, times: false },
	'(Name) words': { write: ({ name, words }) => `(${name}) ${words}\n`, times: false },
	'[Name] over words': { write: ({ name, words }) => `[${name}]\n${words}\n`, times: false },
	'callout': { write: ({ name, words }) => `> [!quote] ${name}\n> ${words}\n`, times: false },
	'Name · time over words': { write: ({ name, words, seconds }) => `${name} · ${clock(seconds)}\n${words}\n`, times: true },
	'time | Name | words': { write: ({ name, words, seconds }) => `${clock(seconds)} | ${name} | ${words}`, times: true },
	'table': { write: ({ name, words, seconds }) => `| ${clock(seconds)} | ${name} | ${words} |`, times: true, head: '| Time | Speaker | Text |\n| --- | --- | --- |\n' },
	'definition list': { write: ({ name, words }) => `${name}\n: ${words}\n`, times: false },
	'chat fence': { write: ({ name, words }) => `{{${name}|${words}|}}`, times: false, head: '```chat\n', end: '\n```' },
	'objects': { write: ({ name, words, seconds }) => `{"speaker": "${name}", "start": ${seconds}, "text": "${words}"},`, times: true, head: '[\n' },
	'timed text': { write: ({ name, words, seconds }) => `<p begin="${clock(seconds)}" end="${clock(seconds + 1)}" ttm:agent="${name}"><span>${words}</span></p>`, times: true },
	'line numbers': { write: ({ name, words, seconds }) => `${String(seconds).padStart(3, '0')} ${name}: ${words}`, times: false },
	'SubRip with names': { write: ({ name, words, seconds }) => `${seconds + 1}\n${clock(seconds)},000 --> ${clock(seconds + 1)},000\n${name}: ${words}\n`, times: true },
};

const WORDS = ['I walked there twice.', '我想起了那条河，它从来不回头。', 'Did you ever go back?', 'Мне было девять лет.', 'كنت أنتظر المطر', '私は窓を開けた。', 'Nobody asked us, and we said nothing.', '您后来还去过吗？', 'The ferry left without me'];
const voices = fc.constantFrom(['Ada', 'Mary Ann Opie'], ['主持人', '魏师傅'], ['Олег', 'Журналист'], ['سليم', 'المحاور'], ['聞き手', '小百合'], ['Host', 'Ngozi', 'Piet'], ['Ünal', 'Søren', 'Émile']);
const conversation = fc
	.tuple(voices, fc.array(fc.tuple(fc.nat(2), fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 300 })), { minLength: 8, maxLength: 16 }))
	.map(([names, said]) => {
		let seconds = 0;
		// The first turns give every voice two, as in any talk; afterwards anybody may go on.
		return said.map(([who, words, wait], at): Said => ({ name: names[at < 2 * names.length ? at % names.length : who % names.length] ?? '', words, seconds: (seconds += wait) }));
	});

describe('written and read back', () => {
	test.each(Object.entries(FORMS))('%s', (_, form) => {
		fc.assert(
			fc.property(conversation, (said) => {
				const text = (form.head ?? '') + said.map(form.write).join('\n') + (form.end ?? '');
				const record = readNote('n.md', text, { readerSays: 'interview' });
				const names = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
				const read = record.turns.map((turn) => ({ name: names.get(turn.speaker), hasWords: text.slice(turn.body.from, turn.body.to), seconds: form.times ? turn.seconds : null }));
				expect(read.map(({ name, seconds }) => ({ name, seconds }))).toEqual(said.map(({ name, seconds }) => ({ name, seconds: form.times ? seconds : null })));
				read.forEach(({ hasWords }, at) => expect(hasWords).toContain(said[at]?.words));
			}),
			{ numRuns: 60 },
		);
	});
});
