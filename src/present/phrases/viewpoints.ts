// The words of viewpoint cards, in both languages.
import type { Gap, MeasureCode, Support, ViewpointOrigin } from '../../core/model/viewpoint.ts';

export interface ViewpointPhrases {
	/** What a card is, by where it comes from. */
	readonly origins: Readonly<Record<ViewpointOrigin | 'reader', string>>;
	/** Headings over cards. */
	readonly groups: Readonly<Record<ViewpointOrigin | 'reader' | 'pinned' | 'hidden', string>>;
	/** Said of a card whose support is not full. */
	readonly support: Readonly<Record<Exclude<Support, 'full'> | 'asked', string>>;
	/** Said where all of a statement goes beyond its passages. */
	readonly partly: string;
	readonly gaps: Readonly<Record<Gap['kind'], (words: string) => string>>;
	/** Why a sentence was chosen, by measure; for a measure that only ever takes away, ''. */
	readonly reasons: Readonly<Record<MeasureCode, string>>;
	readonly because: (reasons: readonly string[]) => string;
	/** How sure it is that a passage carries a viewpoint, in whole percents. */
	readonly score: (percent: number) => string;
	readonly answering: (question: string) => string;
	readonly nobody: string;
	/** What a screen reader calls the list. */
	readonly list: string;
	readonly filter: string;
	readonly shown: (shown: number, all: number) => string;
	readonly noneShown: string;
	readonly showAs: string;
	readonly arrange: Readonly<Record<'origin' | 'speaker' | 'note', string>>;
	readonly looking: string;
	/** Said where there is nothing at all, and how the reader can help. */
	readonly none: string;
	readonly noneHelp: string;
	readonly noAuthor: string;
	readonly noRespondent: string;
	readonly hiddenCount: (count: number) => string;
	readonly showHidden: string;
	readonly putAside: string;
	readonly passages: string;
	readonly passage: (number: number, of: number) => string;
	readonly more: string;
	readonly showNearest: string;
	/** Said over passages that carry too little. */
	readonly nearest: string;
	readonly noNearest: string;
	readonly worded: string;
	readonly pinnedWord: string;
	readonly goToWritten: string;
	readonly pin: string;
	readonly unpin: string;
	readonly hide: string;
	readonly showAgain: string;
	readonly reword: string;
	readonly ownWords: string;
	readonly unmark: string;
	readonly rewordTitle: string;
	readonly heading: string;
	readonly words: string;
	readonly quotesStay: string;
	readonly marked: string;
	readonly pinned: string;
	readonly hiddenNow: string;
	readonly reworded: string;
}

const number = new Intl.NumberFormat('en');

export const viewpointsEn: ViewpointPhrases = {
	origins: { author: 'Core viewpoint', highlight: 'Highlighted', extracted: 'Suggestion', reader: 'Marked by you' },
	groups: { author: 'Core viewpoints', highlight: 'Highlights', extracted: 'Suggestions', reader: 'Marked by you', pinned: 'Pinned', hidden: 'Hidden' },
	support: { weak: 'Weak support', none: 'No support found in the text', asked: 'Only a question says it, no answer' },
	partly: 'The passages say a part of this only.',
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
	list: 'Viewpoints of this interview',
	filter: 'Filter viewpoints',
	shown: (shown, all) => `${number.format(shown)} of ${number.format(all)} viewpoints`,
	noneShown: 'No viewpoint fits this filter.',
	showAs: 'Order of the viewpoints',
	arrange: { origin: 'By where they come from', speaker: 'By speaker', note: 'In the order of the note' },
	looking: 'Looking for viewpoints…',
	none: 'No viewpoint was found in this note: its author lists and marks none, and too little is said to suggest any.',
	noneHelp: 'Select words in the note and run “Mark as viewpoint” to keep one of your own.',
	noAuthor: 'The author of this note lists no core viewpoints.',
	noRespondent: 'Nobody here is known to answer, so all speakers are looked at.',
	hiddenCount: (count) => `${number.format(count)} hidden`,
	showHidden: 'Show',
	putAside: 'Put aside again',
	passages: 'Passages',
	passage: (at, of) => `Passage ${at} of ${of}`,
	more: 'More about this viewpoint',
	showNearest: 'Show the nearest passage',
	nearest: 'Nearest passage, which does not carry it:',
	noNearest: 'Nothing in the talk comes near it.',
	worded: 'In your words',
	pinnedWord: 'Pinned',
	goToWritten: 'Go to where it is written',
	pin: 'Pin',
	unpin: 'Unpin',
	hide: 'Hide',
	showAgain: 'Show again',
	reword: 'Put in other words…',
	ownWords: 'Back to the words of the note',
	unmark: 'Unmark as viewpoint',
	rewordTitle: 'Put the viewpoint in other words',
	heading: 'Title',
	words: 'Words',
	quotesStay: 'Kept beside the note. The text and the quotes stay as they are.',
	marked: 'Marked as a viewpoint, beside the note.',
	pinned: 'Pinned, beside the note.',
	hiddenNow: 'Hidden. You find it at the end of the viewpoints.',
	reworded: 'Your words are kept beside the note.',
};

export const viewpointsZh: ViewpointPhrases = {
	origins: { author: '核心观点', highlight: '重点标注', extracted: '建议', reader: '你的标记' },
	groups: { author: '核心观点', highlight: '重点标注', extracted: '建议', reader: '你的标记', pinned: '置顶', hidden: '已隐藏' },
	support: { weak: '依据不足', none: '正文中没有找到依据', asked: '只有提问说到，没有回答作为依据' },
	partly: '所引原文只说到其中一部分。',
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
	list: '本访谈的观点',
	filter: '筛选观点',
	shown: (shown, all) => `${number.format(shown)} / ${number.format(all)} 条观点`,
	noneShown: '没有符合筛选条件的观点。',
	showAs: '观点的排列',
	arrange: { origin: '按来源', speaker: '按说话人', note: '按笔记顺序' },
	looking: '正在寻找观点…',
	none: '这篇笔记中没有找到观点：作者没有列出或标注，谈话也太短，无从建议。',
	noneHelp: '在笔记中选中文字，运行“标记为观点”，即可留下你自己的观点。',
	noAuthor: '作者没有在这篇笔记中列出核心观点。',
	noRespondent: '不清楚谁是受访者，因此所有说话人都在考虑之列。',
	hiddenCount: (count) => `已隐藏 ${number.format(count)} 条`,
	showHidden: '显示',
	putAside: '收起',
	passages: '原文',
	passage: (at, of) => `原文 ${at} / ${of}`,
	more: '此观点的更多操作',
	showNearest: '显示最接近的原文',
	nearest: '最接近的原文，但不足为据：',
	noNearest: '谈话中没有与之接近的话。',
	worded: '你的措辞',
	pinnedWord: '已置顶',
	goToWritten: '转到观点所在处',
	pin: '置顶',
	unpin: '取消置顶',
	hide: '隐藏',
	showAgain: '重新显示',
	reword: '改写措辞…',
	ownWords: '恢复笔记原来的措辞',
	unmark: '取消观点标记',
	rewordTitle: '改写观点的措辞',
	heading: '标题',
	words: '内容',
	quotesStay: '保存在笔记之外，正文和引文保持不变。',
	marked: '已标记为观点，保存在笔记之外。',
	pinned: '已置顶，保存在笔记之外。',
	hiddenNow: '已隐藏，可在观点列表末尾找到。',
	reworded: '你的措辞已保存在笔记之外。',
};
