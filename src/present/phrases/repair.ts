// Words about repairing bold.

export interface RepairPhrases {
	readonly repair: string;
	readonly title: string;
	/** How many labels, and how many runs of four asterisks. */
	readonly found: (labels: number, runs: number) => string;
	readonly about: string;
	readonly nothing: string;
	readonly line: (line: number) => string;
	/** Called out for the space that is put in. */
	readonly space: string;
	readonly all: string;
	readonly apply: (count: number) => string;
	readonly cancel: string;
	readonly done: (count: number) => string;
	readonly changedMeanwhile: string;
	readonly failed: (why: string) => string;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const repairEn: RepairPhrases = {
	repair: 'Repair broken bold',
	title: 'Repair broken bold',
	found: (labels, runs) => `${count(labels, 'speaker label', 'speaker labels')} that Markdown does not close, ${count(runs, 'run', 'runs')} of four asterisks.`,
	about: 'A label gets a space behind its bold; runs of four asterisks are taken out. Nothing else changes, and one undo takes it all back.',
	nothing: 'No broken bold was found in this note.',
	line: (line) => `Line ${line}`,
	space: 'space',
	all: 'All changes',
	apply: (number) => (number === 1 ? 'Make 1 change' : `Make ${number} changes`),
	cancel: 'Cancel',
	done: (number) => `${count(number, 'place', 'places')} repaired.`,
	changedMeanwhile: 'The note was changed meanwhile. Nothing was repaired.',
	failed: (why) => `Nothing was repaired: ${why}`,
};

export const repairZh: RepairPhrases = {
	repair: '修复失效的加粗',
	title: '修复失效的加粗',
	found: (labels, runs) => `${labels} 个发言人标签的加粗未能闭合，${runs} 处连续四个星号。`,
	about: '标签的加粗之后补一个空格，连续的四个星号会去掉。其余内容不变，一次撤销即可全部恢复。',
	nothing: '此笔记中没有失效的加粗。',
	line: (line) => `第 ${line} 行`,
	space: '空格',
	all: '所有修改',
	apply: (number) => `修改 ${number} 处`,
	cancel: '取消',
	done: (number) => `已修复 ${number} 处。`,
	changedMeanwhile: '笔记在此期间已被修改，未作修复。',
	failed: (why) => `未能修复：${why}`,
};
