// Long interviews for laws, of as many turns as are asked for, with an author's list, headings, and answers of several lines.
import fc from 'fast-check';

const ENGLISH = ['We kept the ledgers in the kitchen, because the office was damp.', 'The first winter taught us more than any book on nets.', 'You have to see that the harbour was another place then.', 'Nobody planned the cooperative; it grew out of a quarrel over fuel.', 'I miss the mending more than the sailing.', 'My father wrote nothing down.'];
const CHINESE = ['第一年冬天教给我们的，比任何一本书都多。', '我们把账本放在厨房里，因为办公室太潮。', '合作社不是谁计划出来的，它是从一次争吵里长出来的。', '我更怀念补网，而不是出海。', '你要明白，那时候的港口是另外一个样子。'];
const VOICES = [
	{ asker: '**Host:** ', answerer: '**Marit Tveldal:** ', words: ENGLISH, question: 'Did it frighten you?', takeaways: '## Key takeaways' },
	{ asker: '**主持人：**', answerer: '**魏师傅：**', words: CHINESE, question: '您当时害怕吗？', takeaways: '## 核心观点总结' },
] as const;

/** A note of so many turns; the same seed gives the same note. */
export function longTalk(turns: number): fc.Arbitrary<string> {
	return fc.tuple(fc.constantFrom(...VOICES), fc.array(fc.array(fc.nat(400), { minLength: 1, maxLength: 5 }), { minLength: turns, maxLength: turns })).map(([voice, said]) => {
		// A number in each sentence keeps lines apart, as in real talk.
		const words = (picks: readonly number[]): string => picks.map((pick) => `${voice.words[pick % voice.words.length] ?? ''} ${pick}`).join(' ');
		const parts = [`---\ntitle: Talk of nets\n---\n\n${voice.takeaways}\n\n1. **${voice.words[1] ?? ''}** ${voice.words[0] ?? ''}\n2. ${voice.words[3] ?? ''}\n`];
		said.forEach((picks, at) => {
			if (at % 40 === 0) parts.push(`## ${at / 40 + 1}`);
			parts.push(at % 2 === 0 ? `${voice.asker}${words(picks.slice(0, 1))} ${voice.question}` : `${voice.answerer}${words(picks)}${at % 5 === 0 ? `\n${words(picks.slice(1))}` : ''}`);
		});
		return `${parts.join('\n\n')}\n`;
	});
}
