// Small functions over words: folding, plain words, sentences, language, terms.
import { describe, expect, test } from 'vitest';
import { fold, keysOf } from '../../../src/core/text/fold.ts';
import { languageOf } from '../../../src/core/text/lexicon/language.ts';
import { lineAt, splitLines } from '../../../src/core/text/lines.ts';
import { headingWords, plainWords } from '../../../src/core/text/plain.ts';
import { endsInQuestion, sentencesOf } from '../../../src/core/text/sentences.ts';
import { namedRole } from '../../../src/core/text/lexicon/namedRole.ts';
import { UTTERANCE_WORDS } from '../../../src/core/text/lexicon/roleWords.ts';
import { termsOf } from '../../../src/core/text/terms/terms.ts';

test('fold makes spellings of one name equal', () => {
	expect(fold('**Ｍike  Krieger：**')).toBe('mike krieger');
	expect(fold(' [Ada]: ')).toBe('ada');
	expect(keysOf('观众 12')).toEqual({ key: '观众 12', family: '观众' });
	expect(keysOf('**Speaker 2:**')).toEqual({ key: 'speaker 2', family: 'speaker' });
	expect(keysOf('7')).toEqual({ key: '7', family: '7' });
});

test('a role word has its role, a name has none', () => {
	expect(['主持人', 'Interviewer', '观众3', 'Entrevistadora', '聞き手', 'Ada'].map(namedRole)).toEqual(['interviewer', 'interviewer', 'audience', 'interviewer', 'interviewer', null]);
});

test('whatever is asked or answered names the role of who says it, with any number', () => {
	const words = Object.values(UTTERANCE_WORDS).flatMap((list) => list.split('|'));
	expect(words.filter((word) => !['interviewer', 'respondent'].includes(namedRole(`${word} 7`) ?? ''))).toEqual([]);
});

test('plain words keep what is read and drop the marks', () => {
	expect(plainWords('**将****AI****视为**伙伴')).toBe('将AI视为伙伴');
	expect(plainWords('a [b](https://x.y) [[c|d]] ![e](f.png) ==g== `h` <br> _i_ snake_case')).toBe('a b d g h i snake_case');
	expect(headingWords('## **Title** ##')).toBe('Title');
});

test('sentences cover the words and keep closing marks', () => {
	const text = '“Is it?” Yes. 3.5 metres!\n是的。“好吗？”然后';
	expect(sentencesOf(text, 0, text.length).map(({ from, to }) => text.slice(from, to))).toEqual(['“Is it?”', 'Yes.', '3.5 metres!', '是的。', '“好吗？”', '然后']);
	expect(endsInQuestion('was it **so?**')).toBe(true);
	expect(endsInQuestion('it was? no')).toBe(false);
});

test.each([
	['a wrapped line goes on', 'The boats that we had built for the herring were too heavy for\nthe new harbour. We sold them.', ['The boats that we had built for the herring were too heavy for\nthe new harbour.', 'We sold them.']],
	['a list, a blank line and verses do not', 'The boats that we had built for the herring were heavy and\n- slow\n\nand then\nthey sank', ['The boats that we had built for the herring were heavy and', '- slow', 'and then', 'they sank']],
	['a mark before a comma ends nothing', '“Is it far?”, she asked. No.', ['“Is it far?”, she asked.', 'No.']],
	['a semicolon between short halves ends nothing', '晴天记一次；阴天不记；下雨另记。我们一直这样。', ['晴天记一次；阴天不记；下雨另记。', '我们一直这样。']],
	['one beside a long half ends a sentence', '晴天记一次；阴天的时候我们把所有的水桶都搬到屋檐下面去接从瓦片上流下来的雨水。', ['晴天记一次；', '阴天的时候我们把所有的水桶都搬到屋檐下面去接从瓦片上流下来的雨水。']],
	['nor does one before more of the sentence', 'Well... it was “Far!” and cold. Yes… No.', ['Well... it was “Far!” and cold.', 'Yes…', 'No.']],
])('%s', (_, text, sentences) => {
	expect(sentencesOf(text, 0, text.length).map(({ from, to }) => text.slice(from, to))).toEqual(sentences);
});

test.each([
	['«Wer kommt?» Niemand.', ['«Wer kommt?»', 'Niemand.']],
	['»Krieg.« »Frieden.« Ende.', ['»Krieg.«', '»Frieden.«', 'Ende.']],
	['« On verra.\u00a0» Puis rien.', ['« On verra.\u00a0»', 'Puis rien.']],
	['«لا تغلق الماء.» قالها صبي.', ['«لا تغلق الماء.»', 'قالها صبي.']],
])('a guillemet that closes belongs to the sentence before: %s', (text, sentences) => {
	expect(sentencesOf(text, 0, text.length).map(({ from, to }) => text.slice(from, to))).toEqual(sentences);
});

describe('language', () => {
	test.each([
		['en', 'The tide came in and it was late for you.'],
		['zh', '我认为 AI 产品应该 be simple。'],
		['ja', '今日は海の話を聞きました。'],
		['de', 'Das ist nicht die Orgel, die ich mit der Hand stimme.'],
		['es', 'El mar y la lonja no se parecen, pero es lo que hay en el puerto.'],
		['ar', 'متى تعلمت صناعة الأعواد؟'],
		['tr', 'Çıraklar kaldı. İnatçılar.'],
		['hu', 'Kié lesz a műhely? A tetőre kötözöm.'],
		['ro', 'Cântați? Prost, dar zilnic, în curte.'],
		['und', '123 !'],
	])('%s', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});
});

test('terms are word stems, or pairs of characters where words are not spaced', () => {
	expect(termsOf('The editors edited it.')).toEqual(['the', 'edito', 'edite']);
	expect(termsOf('内容生成v2')).toEqual(['内容', '容生', '生成', 'v2']);
});

test('lines know their ends', () => {
	expect(splitLines('\uFEFFa\r\nb\n')).toEqual([{ number: 0, from: 1, to: 2 }, { number: 1, from: 4, to: 5 }, { number: 2, from: 6, to: 6 }]);
	expect(lineAt(splitLines('a\nb\nc'), 3).number).toBe(1);
});
