// Ways in which people write down who said what; each writes one turn, some the whole note.
import type { Dialogue } from './dialogues.ts';

export interface Said {
	readonly name: string;
	readonly words: string;
	readonly seconds: number;
}

export interface Shape {
	readonly write: (said: Said, at: number) => string;
	/** Between two turns. */
	readonly between?: string;
	readonly head?: string;
	readonly end?: string;
	/** Whether the times are written too. */
	readonly times?: boolean;
	/** Whether the names are written; otherwise the asker is read as Q and the guest as A. */
	readonly nameless?: boolean;
}

const two = (number: number): string => String(number).padStart(2, '0');
export const clock = (seconds: number): string => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
export const short = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;

const blank = '\n\n';
const line = '\n';

export const SHAPES: Readonly<Record<string, Shape>> = {
	'Name: words': { write: ({ name, words }) => `${name}: ${words}`, between: blank },
	'Name: words, no blank lines': { write: ({ name, words }) => `${name}: ${words}`, between: line },
	'Name : words': { write: ({ name, words }) => `${name} : ${words}`, between: blank },
	'Name - words': { write: ({ name, words }) => `${name} - ${words}`, between: blank },
	'Name – words': { write: ({ name, words }) => `${name} – ${words}`, between: blank },
	'Name — words': { write: ({ name, words }) => `${name} — ${words}`, between: blank },
	'Name | words': { write: ({ name, words }) => `${name} | ${words}`, between: blank },
	'Name tab words': { write: ({ name, words }) => `${name}\t${words}`, between: line },
	'NAME: words': { write: ({ name, words }) => `${name.toUpperCase()}: ${words}`, between: blank },
	'Name: "words"': { write: ({ name, words }) => `${name}: "${words}"`, between: blank },
	'Name:, words below': { write: ({ name, words }) => `${name}:\n${words}`, between: blank },
	'Name alone, words below': { write: ({ name, words }) => `${name}\n${words}`, between: blank },
	'Name alone, a free line below': { write: ({ name, words }) => `${name}\n\n${words}`, between: blank },
	'**Name:** words': { write: ({ name, words }) => `**${name}:** ${words}`, between: blank },
	'**Name**: words': { write: ({ name, words }) => `**${name}**: ${words}`, between: blank },
	'**Name** : words': { write: ({ name, words }) => `**${name}** : ${words}`, between: blank },
	'**Name.** words': { write: ({ name, words }) => `**${name}.** ${words}`, between: blank },
	'**Name** words': { write: ({ name, words }) => `**${name}** ${words}`, between: blank },
	'**Name** — words': { write: ({ name, words }) => `**${name}** — ${words}`, between: blank },
	'**Name**, words below': { write: ({ name, words }) => `**${name}**\n${words}`, between: blank },
	'**Name**, words in the next paragraph': { write: ({ name, words }) => `**${name}**\n\n${words}`, between: blank },
	'**Name:**, words in the next paragraph': { write: ({ name, words }) => `**${name}:**\n\n${words}`, between: blank },
	'***Name:*** words': { write: ({ name, words }) => `***${name}:*** ${words}`, between: blank },
	'*Name:* words': { write: ({ name, words }) => `*${name}:* ${words}`, between: blank },
	'_Name_: words': { write: ({ name, words }) => `_${name}_: ${words}`, between: blank },
	'__Name:__ words': { write: ({ name, words }) => `__${name}:__ ${words}`, between: blank },
	'==Name:== words': { write: ({ name, words }) => `==${name}:== ${words}`, between: blank },
	'**[Name]** words': { write: ({ name, words }) => `**[${name}]** ${words}`, between: blank },
	'**[Name]:** words': { write: ({ name, words }) => `**[${name}]:** ${words}`, between: blank },
	'**【Name】** words': { write: ({ name, words }) => `**【${name}】**${words}`, between: blank },
	'[Name]: words': { write: ({ name, words }) => `[${name}]: ${words}`, between: blank },
	'[Name] words': { write: ({ name, words }) => `[${name}] ${words}`, between: blank },
	'[Name], words below': { write: ({ name, words }) => `[${name}]\n${words}`, between: blank },
	'【Name】, words below': { write: ({ name, words }) => `【${name}】\n${words}`, between: blank },
	'【Name】：words': { write: ({ name, words }) => `【${name}】：${words}`, between: line },
	'(Name) words': { write: ({ name, words }) => `(${name}) ${words}`, between: blank },
	'（名）words': { write: ({ name, words }) => `（${name}）${words}`, between: line },
	'<Name> words': { write: ({ name, words }) => `<${name.replaceAll(' ', '_')}> ${words}`, between: line },
	'[[Name]]: words': { write: ({ name, words }) => `[[${name}]]: ${words}`, between: blank },
	'**[[Name]]:** words': { write: ({ name, words }) => `**[[${name}]]:** ${words}`, between: blank },
	'[[People/Name|Name]] words': { write: ({ name, words }) => `[[People/${name}|${name}]] ${words}`, between: blank },
	'[[Name]] (time): words': { write: ({ name, words, seconds }) => `[[${name}]] (${short(seconds)}): ${words}`, between: blank, times: true },
	'[Name](link): words': { write: ({ name, words }) => `[${name}](https://example.org/p): ${words}`, between: blank },
	'**[Name](link):** words': { write: ({ name, words }) => `**[${name}](https://example.org/p):** ${words}`, between: blank },
	'- Name: words': { write: ({ name, words }) => `- ${name}: ${words}`, between: line },
	'- **Name:** words': { write: ({ name, words }) => `- **${name}:** ${words}`, between: line },
	'1. **Name:** words': { write: ({ name, words }, at) => `${at + 1}. **${name}:** ${words}`, between: line },
	'> Name: words': { write: ({ name, words }) => `> ${name}: ${words}`, between: blank },
	'> **Name**, words below in the quote': { write: ({ name, words }) => `> **${name}**\n> ${words}`, between: blank },
	'one quote for all': { write: ({ name, words }) => `> **${name}:** ${words}\n>`, between: line },
	'### Name, words below': { write: ({ name, words }) => `### ${name}\n\n${words}`, between: blank },
	'### Name:, words below': { write: ({ name, words }) => `### ${name}:\n${words}`, between: blank },
	'###### Name · time': { write: ({ name, words, seconds }) => `###### ${name} · ${short(seconds)}\n${words}`, between: blank, times: true },
	'### time Name': { write: ({ name, words, seconds }) => `### ${short(seconds)} ${name}\n\n${words}`, between: blank, times: true },
	'callout titled by the name': { write: ({ name, words }) => `> [!quote] ${name}\n> ${words}`, between: blank },
	'[time] Name: words': { write: ({ name, words, seconds }) => `[${clock(seconds)}] ${name}: ${words}`, between: line, times: true },
	'[time] Name, words below': { write: ({ name, words, seconds }) => `[${clock(seconds)}] ${name}\n${words}`, between: blank, times: true },
	'(time) Name: words': { write: ({ name, words, seconds }) => `(${short(seconds)}) ${name}: ${words}`, between: blank, times: true },
	'time | Name | words': { write: ({ name, words, seconds }) => `${short(seconds)} | ${name} | ${words}`, between: line, times: true },
	'time tab Name tab words': { write: ({ name, words, seconds }) => `${clock(seconds)}\t${name}\t${words}`, between: line, times: true },
	'`time` **Name**: words': { write: ({ name, words, seconds }) => `\`${clock(seconds)}\` **${name}**: ${words}`, between: blank, times: true },
	'**time Name:** words': { write: ({ name, words, seconds }) => `**${short(seconds)} ${name}:** ${words}`, between: blank, times: true },
	'**[time] Name:** words': { write: ({ name, words, seconds }) => `**[${clock(seconds)}] ${name}:** ${words}`, between: blank, times: true },
	'**Name** `time` words': { write: ({ name, words, seconds }) => `**${name}** \`${short(seconds)}\` ${words}`, between: blank, times: true },
	'**Name** *time* below': { write: ({ name, words, seconds }) => `**${name}** *${short(seconds)}*\n${words}`, between: blank, times: true },
	'**Name** [(time)](link) words': { write: ({ name, words, seconds }) => `**${name}** [(${clock(seconds)})](https://example.org/v?t=${seconds}) ${words}`, between: blank, times: true },
	'**Name** _(time)_ below': { write: ({ name, words, seconds }) => `**${name}** _(${clock(seconds)})_\n\n${words}`, between: blank, times: true },
	'**Name:** *(time)* words': { write: ({ name, words, seconds }) => `**${name}:** *(${short(seconds)})* ${words}`, between: blank, times: true },
	'Name [(time)](link) words': { write: ({ name, words, seconds }) => `${name} [(${clock(seconds)})](https://example.org/v?t=${seconds}) ${words}`, between: blank, times: true },
	'Name[(time)](link)words': { write: ({ name, words, seconds }) => `${name}[(${clock(seconds)})](https://example.org/v?t=${seconds})${words}`, between: blank, times: true },
	'Name, [(time)](link) words below': { write: ({ name, words, seconds }) => `${name}\n[(${clock(seconds)})](https://example.org/v?t=${seconds}) ${words}`, between: blank, times: true },
	'Name, [(time)](link) words in the next paragraph': { write: ({ name, words, seconds }) => `${name}\n\n[(${clock(seconds)})](https://example.org/v?t=${seconds}) ${words}`, between: blank, times: true },
	'nothing to see before **Name:**': { write: ({ name, words }) => `\u200b**${name}:**\u200b ${words}`, between: blank },
	'right to left before **Name:**': { write: ({ name, words }) => `\u200f**${name}:**\u200f ${words}`, between: blank },
	'— **Name:** words': { write: ({ name, words }) => `— **${name}:** ${words}`, between: blank },
	'[Name:]{.underline} words': { write: ({ name, words }) => `[${name}:]{.underline} ${words}`, between: blank },
	'**[Name:]{.underline}** words': { write: ({ name, words }) => `**[${name}:]{.underline}** ${words}`, between: blank },
	'<span>Name</span>: words': { write: ({ name, words }) => `<span class="speaker">${name}</span>: ${words}`, between: blank },
	'<u>**Name:**</u> words': { write: ({ name, words }) => `<u>**${name}:**</u> ${words}`, between: blank },
	'\\>> Name: words': { write: ({ name, words }) => `\\>> ${name}: ${words}`, between: blank },
	'escaped **Name:** words': { write: ({ name, words }) => `\\*\\*${name}:\\*\\* ${words}`, between: blank },
	'1\\. **Name:** words': { write: ({ name, words }, at) => `${at + 1}\\. **${name}:** ${words}`, between: line },
	'**Na****me:** words': { write: ({ name, words }, at) => `**${at % 3 === 0 ? `${name.slice(0, 2)}****${name.slice(2)}` : name}:** ${words}`, between: blank },
	'**Name [time]:** words': { write: ({ name, words, seconds }) => `**${name} [${clock(seconds)}]:** ${words}`, between: blank, times: true },
	'**Name** | time': { write: ({ name, words, seconds }) => `**${name}** | ${short(seconds)}\n${words}`, between: blank, times: true },
	'Name [time]: words': { write: ({ name, words, seconds }) => `${name} [${clock(seconds)}]: ${words}`, between: blank, times: true },
	'Name, time, words below': { write: ({ name, words, seconds }) => `${name}, ${clock(seconds)}\n${words}`, between: blank, times: true },
	'Name · time, words below': { write: ({ name, words, seconds }) => `${name} · ${short(seconds)}\n${words}`, between: blank, times: true },
	'Name @ time': { write: ({ name, words, seconds }) => `${name} @ ${short(seconds)}\n${words}`, between: blank, times: true },
	'Name, then the time, then words': { write: ({ name, words, seconds }) => `${name}\n${short(seconds)}\n${words}`, between: blank, times: true },
	'time, then Name, then words': { write: ({ name, words, seconds }) => `${short(seconds)}\n${name}\n${words}`, between: blank, times: true },
	'time over Name: words': { write: ({ name, words, seconds }) => `${clock(seconds)}\n${name}: ${words}`, between: blank, times: true },
	'table': { write: ({ name, words }) => `| ${name} | ${words} |`, between: line, head: '| Speaker | Text |\n| --- | --- |\n' },
	'table of who and what': { write: ({ name, words }) => `| ${name} | ${words} |`, between: line, head: '| Who | What |\n| --- | --- |\n' },
	'table with time': { write: ({ name, words, seconds }) => `| ${short(seconds)} | **${name}** | ${words} |`, between: line, head: '| Time | Speaker | Text |\n|---|---|---|\n', times: true },
	'table without titles': { write: ({ name, words }) => `| **${name}** | ${words} |`, between: line, head: '|   |   |\n| - | - |\n' },
	'definition list': { write: ({ name, words }) => `${name}\n: ${words}`, between: blank },
	'<b>Name:</b> words<br>': { write: ({ name, words }) => `<b>${name}:</b> ${words}<br>`, between: line },
	'<p><b>Name</b>: words</p>': { write: ({ name, words }) => `<p><b>${name}</b>: ${words}</p>`, between: line },
	'<span>Name:</span> words': { write: ({ name, words }) => `<span class="speaker">${name}:</span> ${words}`, between: blank },
	'<font>Name:</font> words': { write: ({ name, words }, at) => `<font color="${at % 2 === 0 ? 'red' : '#0070c0'}">**${name}:**</font> ${words}`, between: blank },
	'■ Name: words': { write: ({ name, words }) => `■ ${name}: ${words}`, between: blank },
	'<dt>Name</dt><dd>words</dd>': { write: ({ name, words }) => `<dt>${name}</dt>\n<dd>${words}</dd>`, between: line, head: '<dl>\n', end: '\n</dl>' },
	'all on one line with <br>': { write: ({ name, words }) => `**${name}:** ${words}`, between: '<br><br>' },
	'🎙 Name: words': { write: ({ name, words }) => `🎙️ ${name}: ${words}`, between: blank },
	'Name » words': { write: ({ name, words }) => `${name} » ${words}`, between: blank },
	'Name → words': { write: ({ name, words }) => `${name} → ${words}`, between: blank },
	'Name > words': { write: ({ name, words }) => `${name} > ${words}`, between: blank },
	'Name / words': { write: ({ name, words }) => `${name} / ${words}`, between: blank },
	'Name :: words': { write: ({ name, words }) => `${name} :: ${words}`, between: blank },
	'Name～words': { write: ({ name, words }) => `${name}～${words}`, between: line },
	'~ Name ~ words': { write: ({ name, words }) => `~ ${name} ~ ${words}`, between: blank },
	'-- Name -- words': { write: ({ name, words }) => `-- ${name} -- ${words}`, between: blank },
	'// Name // words': { write: ({ name, words }) => `// ${name} // ${words}`, between: blank },
	'`Name` words': { write: ({ name, words }) => `\`${name}\` ${words}`, between: blank },
	'– Name: words': { write: ({ name, words }) => `– ${name}: ${words}`, between: blank },
	'[number] Name: words': { write: ({ name, words }, at) => `[${at + 1}] ${name}: ${words}`, between: blank },
	'number, Name: words': { write: ({ name, words }, at) => `  ${at + 1}  ${name}: ${words}`, between: line },
	'&emsp;&emsp;Name: words': { write: ({ name, words }) => `&emsp;&emsp;${name}：${words}`, between: blank },
	'&gt;&gt; Name: words': { write: ({ name, words }) => `&gt;&gt; ${name.toUpperCase()}: ${words}`, between: blank },
	'*Name*, words in the next paragraph': { write: ({ name, words }) => `*${name}*\n\n${words}`, between: blank },
	'[Name](link), words below': { write: ({ name, words }) => `[${name}](https://example.org/p)\n${words}`, between: blank },
	'<h4>Name</h4>, words below': { write: ({ name, words }) => `<h4>${name}</h4>\n<p>${words}</p>`, between: line },
	'<p><span>Name</span> words</p>': { write: ({ name, words }) => `<p><span class="speaker">${name}</span> ${words}</p>`, between: line },
	'table without titles or names in bold': { write: ({ name, words }) => `| ${name} | ${words} |`, between: line, head: '| | |\n|---|---|\n' },
	'WebVTT': { write: ({ name, words, seconds }) => `${clock(seconds)}.000 --> ${clock(seconds + 2)}.000\n<v ${name}>${words}</v>`, between: blank, head: 'WEBVTT\n\n', times: true },
	'WebVTT, Name: words': { write: ({ name, words, seconds }) => `${clock(seconds)}.000 --> ${clock(seconds + 2)}.000\n${name}: ${words}`, between: blank, head: 'WEBVTT\n\n', times: true },
	'SubRip [Name]': { write: ({ name, words, seconds }, at) => `${at + 1}\n${clock(seconds)},000 --> ${clock(seconds + 2)},000\n[${name}] ${words}`, between: blank, times: true },
	'objects': { write: ({ name, words, seconds }) => `{"speaker": ${JSON.stringify(name)}, "start": ${seconds}, "text": ${JSON.stringify(words)}}`, between: ',\n', head: '[\n', end: '\n]', times: true },
	'dialogue fence': { write: ({ words }, at) => `${at % 2 === 0 ? '<' : '>'} ${words}`, between: line, head: '```dialogue\nleft: $0\nright: $1\n\n', end: '\n```' },
	'chat fence': { write: ({ name, words }) => `{{${name}|${words}|}}`, between: line, head: '```chat\n', end: '\n```' },
	'line numbers': { write: ({ name, words }, at) => `${String(at + 1).padStart(3, '0')} ${name}: ${words}`, between: line },
	'Name (aside): words': { write: ({ name, words }, at) => `${name}${at === 3 ? ' (laughs)' : ''}: ${words}`, between: blank },
	'questions in bold': { write: ({ words }, at) => (at % 2 === 0 ? `**${words}**` : words), between: blank, nameless: true },
	'questions in italics': { write: ({ words }, at) => (at % 2 === 0 ? `*${words}*` : words), between: blank, nameless: true },
	'questions as headings': { write: ({ words }, at) => (at % 2 === 0 ? `### ${words}` : words), between: blank, nameless: true },
	'numbered questions in bold': { write: ({ words }, at) => (at % 2 === 0 ? `**${at / 2 + 1}. ${words}**` : words), between: blank, nameless: true },
	'quoted questions': { write: ({ words }, at) => (at % 2 === 0 ? `> ${words}` : words), between: blank, nameless: true },
	'dash questions': { write: ({ words }, at) => (at % 2 === 0 ? `—— ${words}` : words), between: blank, nameless: true },
	'==questions==': { write: ({ words }, at) => (at % 2 === 0 ? `==${words}==` : words), between: blank, nameless: true },
	'<u>questions</u>': { write: ({ words }, at) => (at % 2 === 0 ? `<u>${words}</u>` : words), between: blank, nameless: true },
	'> [!question] question': { write: ({ words }, at) => (at % 2 === 0 ? `> [!question] ${words}` : words), between: blank, nameless: true },
	'> [!question], question below': { write: ({ words }, at) => (at % 2 === 0 ? `> [!question]-\n> ${words}` : `> ${words}`), between: blank, nameless: true },
	'Q1: question, the answer below': { write: ({ words }, at) => (at % 2 === 0 ? `Q${at / 2 + 1}: ${words}` : words), between: blank, nameless: true },
	'Q1 question': { write: ({ words }, at) => (at % 2 === 0 ? `Q${at / 2 + 1} ${words}` : words), between: blank, nameless: true },
	'一、question': { write: ({ words }, at) => (at % 2 === 0 ? `${'一二三四五六七八九十'.charAt(at / 2)}、${words}` : words), between: blank, nameless: true },
	'Q) A)': { write: ({ words }, at) => `${at % 2 === 0 ? 'Q' : 'A'}) ${words}`, between: blank, nameless: true },
	'Q: A:': { write: ({ words }, at) => `${at % 2 === 0 ? 'Q' : 'A'}: ${words}`, between: blank, nameless: true },
	'**Q:** A:': { write: ({ words }, at) => `${at % 2 === 0 ? '**Q:**' : '**A:**'} ${words}`, between: blank, nameless: true },
	'Q. A.': { write: ({ words }, at) => `${at % 2 === 0 ? 'Q.' : 'A.'} ${words}`, between: line, nameless: true },
	'Q1. A1.': { write: ({ words }, at) => `${at % 2 === 0 ? 'Q' : 'A'}${Math.floor(at / 2) + 1}. ${words}`, between: blank, nameless: true },
	'**Q1: question** answer': { write: ({ words }, at) => (at % 2 === 0 ? `**Q${at / 2 + 1}: ${words}**` : words), between: blank, nameless: true },
};

/** The dialogue as a note in the shape, with its turns; `named` says whose names the labels bear. */
export function writeNote(shape: Shape, dialogue: Dialogue, named: 'names' | 'roles'): { readonly text: string; readonly said: readonly Said[] } {
	const names = dialogue[named];
	const said = dialogue.said.map((words, at): Said => ({ name: names[at % 2] ?? '', words, seconds: 3 + at * 14 }));
	const head = (shape.head ?? '').replace('$0', names[0]).replace('$1', names[1]);
	return { text: head + said.map(shape.write).join(shape.between ?? '\n') + (shape.end ?? ''), said };
}
