// Texts to measure with: long interviews, and texts that make careless readers slow.
import { mulberry } from './chance.mjs';

const ENGLISH = 'We kept the ledgers in the kitchen because the office was damp.|The first winter taught us more than any book about nets.|You have to see that the harbour was another place then.|Nobody planned the cooperative, it grew out of a quarrel over fuel.|I miss the mending more than the sailing.|My father wrote nothing down; the sea, he said, keeps its own records.|The young ones bring screens and forecasts, and they are often right.'.split('|');
const CHINESE = '第一年冬天教给我们的东西，比任何一本书都多。|我们把账本放在厨房里，因为办公室太潮湿了。|合作社不是谁计划出来的，它是从一次关于燃料的争吵里长出来的。|我更怀念补网，而不是出海。|你要明白，那时候的港口完全是另外一个样子。|年轻人带来了屏幕和预报，他们常常是对的。'.split('|');
const VOICES = {
	en: { sentences: ENGLISH, asker: '**Host:** ', answerer: '**Marit Tveldal:** ', asks: ' Is that so?', takeaways: 'Key takeaways', between: ' ' },
	zh: { sentences: CHINESE, asker: '**主持人：**', answerer: '**魏师傅：**', asks: '是这样吗？', takeaways: '核心观点总结', between: '' },
};
/** Made-up words, the first of them common and the last ones rare as words of a language are. */
const VOCABULARY = 4000;
const SYLLABLES = { en: 'ba de fi go lu ma ne pi ro su ta ve'.split(' '), zh: [...'盐路纸水山灯船木铁云石竹麦茶鱼羊'] };

/** An interview of so many characters: an author's list, headings, bold labels, answers of several sentences. The same arguments give the same text. */
export function interview(characters, language = 'en') {
	const chance = mulberry(7);
	const voice = VOICES[language];
	const syllables = SYLLABLES[language];
	const word = () => {
		let number = Math.floor(VOCABULARY ** chance());
		let made = '';
		do made += syllables[number % syllables.length];
		while ((number = Math.floor(number / syllables.length)) > 0);
		return made;
	};
	const sentence = () => {
		const base = voice.sentences[Math.floor(chance() * voice.sentences.length)];
		const own = Array.from({ length: 4 }, word).join(voice.between);
		return `${base.slice(0, -1)}${language === 'zh' ? '，' : ', '}${own}${base.at(-1)}`;
	};
	const sentences = (most) => Array.from({ length: 1 + Math.floor(chance() * most) }, sentence).join(voice.between);
	const parts = [`---\ntitle: Talk of nets\nguests:\n  - Marit Tveldal\n---\n\n## ${voice.takeaways}\n\n${Array.from({ length: 6 }, (_, at) => `${at + 1}. **${word()}:** ${sentences(2)}`).join('\n')}\n\n`];
	for (let [turn, length] = [0, parts[0].length]; length < characters; turn++) {
		const part = `${turn % 40 === 0 ? `## ${word()}\n\n` : ''}${turn % 2 === 0 ? `${voice.asker}${sentence()}${voice.asks}` : `${voice.answerer}${sentences(7)}${chance() < 0.2 ? `\n\n${sentences(3)}` : ''}`}\n\n`;
		parts.push(part);
		length += part.length;
	}
	return parts.join('');
}

const repeat = (piece) => (size) => piece.repeat(Math.ceil(size / piece.length));
/** Texts that go on as their number tells. */
const counted = (line) => (size) => {
	const parts = [];
	for (let [at, length] = [0, 0]; length < size; at++) {
		const part = line(at);
		parts.push(part);
		length += part.length;
	}
	return parts.join('');
};
const two = (number) => String(number).padStart(2, '0');
const clock = (seconds) => `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
const talk = repeat('**Ada:** Did it come in late?\n**Ben:** It did, and we were not ready for it.\n');

/** By name: gives a text of about so many characters. */
export const TEXTS = {
	'interview, English': (size) => interview(size, 'en'),
	'interview, Chinese': (size) => interview(size, 'zh'),
	'short turns': talk,
	'asterisks': repeat('*'),
	'colons': repeat(':'),
	'full-width colons': repeat('：'),
	'brackets': repeat('['),
	'bars': repeat('|'),
	'backticks': repeat('`'),
	'angles': repeat('<'),
	'underscores': repeat('_'),
	'spaces': repeat(' '),
	'blank lines': repeat('\n'),
	'full stops': repeat('.'),
	'question marks': repeat('?'),
	'Han characters': repeat('观'),
	'pictographs': repeat('🙂'),
	'one endless line': (size) => `**Ada:** ${repeat('word ')(size)}`,
	'one line of sentences': (size) => `**Ada:** ${repeat('It came in late. ')(size)}`,
	'talk, then spaces': (size) => `${talk(500)}**Ada:** a${repeat(' ')(size)}b\n${talk(500)}`,
	'a heading of spaces': (size) => `${talk(500)}# a${repeat(' ')(size)}b\n${talk(500)}`,
	'a dash and spaces': (size) => `——a${repeat(' ')(size)}b\n${talk(500)}`,
	'alternating labels': repeat('**A:**\n**B:**\n'),
	'labels that are all different': counted((at) => `**Name ${at.toString(36)}x:** hello there\n`),
	'numbered speakers': counted((at) => `Speaker ${at}: hello there, is it you?\n`),
	'plain labels with times': counted((at) => `${clock(at)} Ada ${at % 3}: hello there\n`),
	'names that stand once, with times': counted((at) => (at % 2 === 0 ? `Ada  ${clock(at)}\nhello there\n\n` : `Guest ${at.toString(36)}q  ${clock(at)}\nhello again\n\n`)),
	'times': counted((at) => `${clock(at)}\n`),
	'times in one line': repeat('0:12 '),
	'names over times': counted((at) => `Ada\n${clock(at)}\n`),
	'captions': counted((at) => `${at}\n0${clock(at)}.000 --> 0${clock(at + 1)}.000\n<v Ada>hello there\n\n`),
	'signed quotations': repeat('> Where the boats turn, and why?\n> I do not know.\n> [name=Ada]\n\n'),
	'signatures without end': repeat('> [name=Ada] [name= '),
	'components': repeat('<Chat name="Ada">Where do the boats turn?</Chat>\n<Chat name="Ben">\nI do not know.\n</Chat>\n'),
	'components that never close': repeat('<Chat name="Ada">Where do the boats turn?\n'),
	'definitions that ask': repeat('Where do the boats turn?\n:   I do not know, I said.\n\n'),
	'stops and dashes': repeat('P.- ¿Dónde?\nR.- No lo sé.\n'),
	'nested quotes': repeat('>>>>\n'),
	'quotes in one line': repeat('>'),
	'headings': repeat('## Part\n'),
	'headings of takeaways': repeat('## Key takeaways\n- one thing\n'),
	'takeaways in talk': (size) => `${talk(500)}${repeat('## Key takeaways\n- one thing\n')(size / 2)}${talk(size / 2)}`,
	'statements and talk': (size) => `## Key takeaways\n\n${repeat('- the tide came in late\n')(size / 2)}\n## Talk\n\n${talk(size / 2)}`,
	'questions in bold': repeat('**Did it come in late?**\n\nIt did.\n\n'),
	'questions in italics over lines': repeat('*Did it\ncome in late?*\nIt did.\n'),
	'bold that never closes': repeat('**Did it come in late\n'),
	'highlights that never close': repeat('==Did it come in late\n'),
	'questions in callouts': repeat('> [!question]\n> Did it come in late?\n\nIt did.\n\n'),
	'numbered questions': counted((at) => `Q${at}: Did it come in late?\n\nIt did.\n\n`),
	'questions behind dashes': repeat('——怎么开始的？\n是偶然。\n'),
	'fences': repeat('```\n'),
	'an open fence': (size) => `\`\`\`\n${talk(size)}`,
	'comments': repeat('%%\n'),
	'HTML comments': repeat('<!--\n'),
	'tables': repeat('| a | b |\n'),
	'lists': repeat('- a\n'),
	'links': repeat('[[a|b]] '),
	'hashtags': (size) => `${talk(500)}\n\n${repeat('#a ')(size)}`,
	'paragraphs after the talk': (size) => `${talk(500)}\n\n${repeat('This is the end. #a\n\n')(size)}`,
	'brackets after the talk': (size) => `${talk(500)}\n\n${repeat('(Nobody said this.)\n\nBut this, I did.\n\n')(size)}`,
	'boxes after the talk': (size) => `${talk(500)}\n\n${repeat('> a letter\n\n')(size)}`,
	'items by turns': (size) => `An interview with Ada\n\n${repeat('- Where do the boats turn?\n\n- I do not know, I said.\n\n')(size)}`,
	'titles in bold below questions': (size) => `${repeat('**Did it come in late?**\n\nIt did.\n\n')(2000)}${repeat('**Read on**\n\n- [a boat](b)\n\n')(size)}`,
	'questions without marks': repeat('Where do your boats turn?\n\nI do not know, and I have asked.\n\n'),
	'names over rules': repeat('Ada Vos, reporter\n-----\nWhere do the boats turn?\n\nBen Tal\n-----\nI do not know.\n\n'),
	'front matter of blank lines': (size) => `---\n${'\n'.repeat(60_000)}---\n${talk(size)}`,
};
