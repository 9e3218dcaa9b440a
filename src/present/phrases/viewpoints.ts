// The words of viewpoint cards, in both languages.
import type { Gap, MeasureCode, Support, ViewpointOrigin } from '../../core/model/viewpoint.ts';

export interface ViewpointPhrases {
	/** What a card is, by where it comes from. */
	readonly origins: Readonly<Record<ViewpointOrigin, string>>;
	/** Said of a card whose support is not full. */
	readonly support: Readonly<Record<Exclude<Support, 'full'>, string>>;
	readonly gaps: Readonly<Record<Gap['kind'], (words: string) => string>>;
	/** Why a sentence was chosen, by measure; for a measure that only ever takes away, ''. */
	readonly reasons: Readonly<Record<MeasureCode, string>>;
	readonly because: (reasons: readonly string[]) => string;
	/** How sure it is that a passage carries a viewpoint, in whole percents. */
	readonly score: (percent: number) => string;
	readonly answering: (question: string) => string;
	readonly nobody: string;
}

export const viewpointsEn: ViewpointPhrases = {
	origins: { author: 'Core viewpoint', highlight: 'Highlighted', extracted: 'Suggestion' },
	support: { weak: 'Weak support', none: 'No support found in the text' },
	gaps: {
		beyond: (words) => `The passages do not say: “${words}”`,
		number: (words) => `The number ${words} does not stand there.`,
		negation: () => 'One of the two denies what the other says.',
	},
	reasons: {
		rare: 'it says much',
		central: 'the talk comes back to it',
		early: 'it comes early',
		abstract: 'it speaks in general',
		shared: 'it says “we”',
		addressed: '',
		narrated: '',
		greeting: '',
		question: '',
		asker: '',
		highlighted: 'the author marked it',
	},
	because: (reasons) => `Chosen because ${reasons.join(', ')}.`,
	score: (percent) => `${percent} %`,
	answering: (question) => `Asked: ${question}`,
	nobody: 'Speaker unknown',
};

export const viewpointsZh: ViewpointPhrases = {
	origins: { author: '核心观点', highlight: '重点标注', extracted: '建议' },
	support: { weak: '依据不足', none: '正文中没有找到依据' },
	gaps: {
		beyond: (words) => `所引原文没有提到：“${words}”`,
		number: (words) => `原文中没有数字 ${words}。`,
		negation: () => '观点与原文，一方肯定，一方否定。',
	},
	reasons: {
		rare: '信息量大',
		central: '谈话反复提及',
		early: '出现较早',
		abstract: '概括性强',
		shared: '提到“我们”',
		addressed: '',
		narrated: '',
		greeting: '',
		question: '',
		asker: '',
		highlighted: '作者已标注',
	},
	because: (reasons) => `入选理由：${reasons.join('、')}。`,
	score: (percent) => `${percent} %`,
	answering: (question) => `提问：${question}`,
	nobody: '说话人不明',
};
