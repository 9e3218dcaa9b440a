// Every way of marking a question beside every way of marking its answer, read without the reader's word.
import { readNote } from '../../src/app/readNote.ts';
import { DIALOGUES } from './dialogues.ts';

type Mark = (words: string, name: string, number: number) => string;

const NAMED: Readonly<Record<string, Mark>> = {
	'Name: …': (words, name) => `${name}: ${words}`,
	'**Name:** …': (words, name) => `**${name}:** ${words}`,
	'**Name**: …': (words, name) => `**${name}**: ${words}`,
	'*Name:* …': (words, name) => `*${name}:* ${words}`,
	'> **Name:** …': (words, name) => `> **${name}:** ${words}`,
};

export const QUESTIONS: Readonly<Record<string, Mark>> = {
	...NAMED,
	'### Name: …': (words, name) => `### ${name}: ${words}`,
	'**Name: …**': (words, name) => `**${name}: ${words}**`,
	'…': (words) => words,
	'**…**': (words) => `**${words}**`,
	'*…*': (words) => `*${words}*`,
	'***…***': (words) => `***${words}***`,
	'==…==': (words) => `==${words}==`,
	'### …': (words) => `### ${words}`,
	'### 1. …': (words, _, number) => `### ${number}. ${words}`,
	'### **…**': (words) => `### **${words}**`,
	'1. …': (words, _, number) => `${number}. ${words}`,
	'1. **…**': (words, _, number) => `${number}. **${words}**`,
	'**1. …**': (words, _, number) => `**${number}. ${words}**`,
	'- **…**': (words) => `- **${words}**`,
	'> …': (words) => `> ${words}`,
	'> **…**': (words) => `> **${words}**`,
	'> [!question] …': (words) => `> [!question] ${words}`,
	'—— …': (words) => `—— ${words}`,
	'<b>…</b>': (words) => `<b>${words}</b>`,
	'<h3>…</h3>': (words) => `<h3>${words}</h3>`,
	'Q: …': (words) => `Q: ${words}`,
	'**Q:** …': (words) => `**Q:** ${words}`,
	'**Q: …**': (words) => `**Q: ${words}**`,
	'Q1. …': (words, _, number) => `Q${number}. ${words}`,
	'### Q1: …': (words, _, number) => `### Q${number}: ${words}`,
};

const ANSWERS: Readonly<Record<string, Mark>> = {
	...NAMED,
	'- **Name:** …': (words, name) => `- **${name}:** ${words}`,
	'…': (words) => words,
	'    …': (words) => `    ${words}`,
	'- …': (words) => `- ${words}`,
	'> …': (words) => `> ${words}`,
	'→ …': (words) => `→ ${words}`,
	'*…*': (words) => `*${words}*`,
	'<p>…</p>': (words) => `<p>${words}</p>`,
	'A: …': (words) => `A: ${words}`,
	'**A:** …': (words) => `**A:** ${words}`,
};

/** Between a question and its answer: a free line, or none. */
const BETWEEN: Readonly<Record<string, string>> = { apart: '\n\n', close: '\n' };

/** A way to write a pair, as the keys of the three tables. */
export type Pair = readonly [question: string, answer: string, between: string];

/** Those with a way of marking the question. */
export const pairsOf = (question: string): readonly Pair[] => Object.keys(ANSWERS).flatMap((answer) => Object.keys(BETWEEN).map((between): Pair => [question, answer, between]));

/** What stands before the words and is no part of them. */
const MARKS = /^(?:[\s*_>→—-]|\d+[.)]|<[^<>]*>|\[!\w+\]|[QA]\d*[.:])+/;

/** Whether each turn of a dialogue written so is read, and no other. */
export function isRead([question, answer, between]: Pair, language: string): boolean {
	const [ask, reply, gap, dialogue] = [QUESTIONS[question], ANSWERS[answer], BETWEEN[between], DIALOGUES[language]];
	if (ask === undefined || reply === undefined || gap === undefined || dialogue === undefined) throw new RangeError(`isRead: no pair ${question}, ${answer}, ${between} or language ${language}`);
	const written = dialogue.said.map((words, at) => (at % 2 === 0 ? ask : reply)(words, dialogue.names[at % 2] ?? '', Math.floor(at / 2) + 1));
	const text = `${written.map((turn, at) => turn + (at % 2 === 0 ? gap : '\n\n')).join('').trim()}\n`;
	const { turns } = readNote('n.md', text);
	return turns.length === dialogue.said.length && turns.every(({ body }, at) => text.slice(body.from, body.to).replace(MARKS, '').startsWith(dialogue.said[at]?.slice(0, 10) ?? '?'));
}
