// The words of the outline pane and of what a turn offers, in every language.

export interface OutlinePhrases {
	/** What a screen reader calls the tree. */
	readonly tree: string;
	readonly filter: string;
	readonly filterBy: string;
	readonly showAs: string;
	readonly everything: string;
	readonly questionsOnly: string;
	readonly sectionsOnly: string;
	readonly byQuestions: string;
	readonly plainTurns: string;
	readonly allSpeakers: string;
	readonly clearFilter: string;
	readonly shown: (shown: number, all: number) => string;
	readonly noneShown: string;
	/** Where a pointer shows who speaks where. */
	readonly strip: string;
	readonly numbers: string;
	readonly amount: (amount: number, unit: 'characters' | 'words') => string;
	readonly longest: (amount: string) => string;
	readonly talkTime: (clock: string) => string;
	readonly only: (name: string) => string;
	readonly audienceQuestion: (number: number) => string;
	readonly fold: string;
	readonly unfold: string;
	readonly openInTab: string;
	readonly openToTheRight: string;
	readonly openInWindow: string;
	readonly copyLink: string;
	readonly copyPublished: string;
	readonly copyQuote: string;
	readonly copyCallout: string;
	readonly correctSpeaker: string;
	readonly reveal: string;
	/** The word in a quotation that links to the turn. */
	readonly turn: string;
	readonly copied: string;
	readonly notCopied: (why: string) => string;
	readonly tryAgain: string;
}

const count = new Intl.NumberFormat('en');

export const outlineEn: OutlinePhrases = {
	tree: 'Outline of the conversation',
	filter: 'Filter turns',
	filterBy: 'Filter by speaker or role',
	showAs: 'Folds and shape',
	everything: 'Show everything',
	questionsOnly: 'Show sections and questions',
	sectionsOnly: 'Show sections only',
	byQuestions: 'Questions with their answers',
	plainTurns: 'Turns in order',
	allSpeakers: 'All speakers and roles',
	clearFilter: 'Clear filter',
	shown: (shown, all) => `${count.format(shown)} of ${count.format(all)} turns`,
	noneShown: 'No turn fits this filter.',
	strip: 'Where each speaker is in the note',
	numbers: 'Numbers by speaker',
	amount: (amount, unit) => `${count.format(amount)} ${amount === 1 ? unit.slice(0, -1) : unit}`,
	longest: (amount) => `longest turn ${amount}`,
	talkTime: (clock) => `talk time ${clock}`,
	only: (name) => `Show all by ${name}`,
	audienceQuestion: (number) => `audience question ${number}`,
	fold: 'Fold',
	unfold: 'Unfold',
	openInTab: 'Open in new tab',
	openToTheRight: 'Open to the right',
	openInWindow: 'Open in new window',
	copyLink: 'Copy link to turn',
	copyPublished: 'Copy published link',
	copyQuote: 'Copy quote with source',
	copyCallout: 'Copy as callout',
	correctSpeaker: 'Correct speaker…',
	reveal: 'Reveal in outline',
	turn: 'turn',
	copied: 'Copied.',
	notCopied: (why) => `It could not be copied: ${why}`,
	tryAgain: 'Try again',
};

export const outlineZh: OutlinePhrases = {
	tree: '对话大纲',
	filter: '筛选发言',
	filterBy: '按说话人或身份筛选',
	showAs: '折叠与排列',
	everything: '全部展开',
	questionsOnly: '展开到问题',
	sectionsOnly: '只看章节',
	byQuestions: '问题与回答',
	plainTurns: '按发言顺序',
	allSpeakers: '所有说话人和身份',
	clearFilter: '清除筛选',
	shown: (shown, all) => `${count.format(shown)} / ${count.format(all)} 段发言`,
	noneShown: '没有符合筛选条件的发言。',
	strip: '每位说话人在笔记中的位置',
	numbers: '各说话人的数据',
	amount: (amount, unit) => `${count.format(amount)} ${unit === 'characters' ? '字' : '词'}`,
	longest: (amount) => `最长发言 ${amount}`,
	talkTime: (clock) => `发言时长 ${clock}`,
	only: (name) => `只看${name}`,
	audienceQuestion: (number) => `观众提问 ${number}`,
	fold: '折叠',
	unfold: '展开',
	openInTab: '在新标签页中打开',
	openToTheRight: '在右侧打开',
	openInWindow: '在新窗口中打开',
	copyLink: '复制发言链接',
	copyPublished: '复制发布页面链接',
	copyQuote: '复制引文和出处',
	copyCallout: '复制为标注',
	correctSpeaker: '更正说话人…',
	reveal: '在大纲中显示',
	turn: '发言',
	copied: '已复制。',
	notCopied: (why) => `无法复制：${why}`,
	tryAgain: '重试',
};
