// First words that say something: greetings and back-channel are passed over, in any language.
import { expect, test } from 'vitest';
import { firstWords, tellingWords } from '../../src/present/words/firstWords.ts';

test.each([
	['Yeah, so, I think the bucket leaked.', 'I think the bucket leaked.'],
	['Yeah so the bucket leaked.', 'so the bucket leaked.'],
	['Thank you. Thanks for having me. We built a lighthouse.', 'We built a lighthouse.'],
	['That’s a fair point, and I agree.', 'That’s a fair point, and I agree.'],
	['Right now we sail.', 'Right now we sail.'],
	['So far nobody fell off.', 'So far nobody fell off.'],
	['是的，我们把灯塔搬到了山上。', '我们把灯塔搬到了山上。'],
	['对，没错，其实海图是错的。', '其实海图是错的。'],
	['谢谢！大家好，很高兴来到这里。今天想聊聊修船。', '今天想聊聊修船。'],
	['Marit, thank you for coming out. Who cooked on board?', 'Who cooked on board?'],
	['Marit, the cook was kind. Thanks to her we ate.', 'Marit, the cook was kind. Thanks to her we ate.'],
	['Very cool. So what did the pail measure?', 'So what did the pail measure?'],
	['Amazing things happened in that pail.', 'Amazing things happened in that pail.'],
	['太棒了。您觉得船会回来吗？', '您觉得船会回来吗？'],
	['小满，非常感谢您来到这里。台阶是谁数的？', '台阶是谁数的？'],
	['嘿，小满。台阶是谁数的？', '台阶是谁数的？'],
	['这是一个非常好的问题。我先从渡口说起。', '我先从渡口说起。'],
	['非常有趣的是，台阶每年都少一级。', '非常有趣的是，台阶每年都少一级。'],
	['好奇心是第一位的。', '好奇心是第一位的。'],
	['はい、そうですね、紙は水を覚えています。', '紙は水を覚えています。'],
	['네, 맞습니다. 등대는 걸어서 갑니다.', '등대는 걸어서 갑니다.'],
	['Ja, genau, die Orgel atmet.', 'die Orgel atmet.'],
	['Sí, claro, la lonja abre a las cinco.', 'la lonja abre a las cinco.'],
	['نعم، صحيح. البحر لا ينسى.', 'البحر لا ينسى.'],
	['Да, конечно, карта неверна.', 'карта неверна.'],
])('%s', (words, telling) => {
	expect(tellingWords(words)).toBe(telling);
});

test('words that say nothing else stay as they are', () => {
	for (const words of ['Yeah.', '是的。', 'Thank you.', 'Mm-hmm', '']) expect(tellingWords(words)).toBe(words);
});

test('a long courtesy says something too', () => {
	const words = 'Thank you for bringing up the cook and the pail, because that is where two months of my life went. Yes.';
	expect(tellingWords(words)).toBe(words);
});

test('a row has no Markdown and is cut at a word', () => {
	const text = `**Ada:** Yes, **${'measure '.repeat(60)}**`;
	const words = firstWords(text, { body: { from: 9, to: text.length } });
	expect(words).toMatch(/^(?:measure )+measure…$/);
	expect(words.length).toBeLessThanOrEqual(161);
});
