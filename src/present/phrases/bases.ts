// The words of the table of interviews in Bases.

export interface BasesPhrases {
	readonly name: string;
	readonly interview: string;
	readonly speakers: string;
	readonly turns: string;
	readonly viewpoints: string;
	readonly none: string;
	readonly others: (count: number) => string;
	readonly date: string;
	readonly reading: (left: number) => string;
	readonly more: (left: number) => string;
}

export const basesEn: BasesPhrases = {
	name: 'Interviews',
	interview: 'Interview',
	speakers: 'Speakers and text share',
	turns: 'Turns',
	viewpoints: 'Viewpoints',
	none: 'None of these notes is an interview.',
	others: (count) => (count === 1 ? '1 note is no interview and not shown.' : `${count} notes are no interviews and not shown.`),
	date: 'Date property',
	reading: (left) => (left === 1 ? '1 note is still to be read…' : `${left} notes are still to be read…`),
	more: (left) => `Show more (${left} left)`,
};

export const basesZh: BasesPhrases = {
	name: '访谈',
	interview: '访谈',
	speakers: '说话人与文本占比',
	turns: '发言数',
	viewpoints: '观点',
	none: '这些笔记里没有访谈。',
	others: (count) => `另有 ${count} 篇笔记不是访谈，未列出。`,
	date: '日期属性',
	reading: (left) => `还有 ${left} 篇笔记待读……`,
	more: (left) => `显示更多（还有 ${left} 篇）`,
};
