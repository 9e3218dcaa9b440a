// Words about speaker marks in the text, about going through it, and about repairing its bold.

export interface MarkPhrases {
	readonly nextTurn: string;
	readonly previousTurn: string;
	readonly nextQuestion: string;
	readonly previousQuestion: string;
	readonly nextSection: string;
	readonly previousSection: string;
	readonly nextSameSpeaker: string;
	readonly previousSameSpeaker: string;
	readonly nothingFurther: string;
	readonly fold: string;
	readonly foldAll: string;
	readonly unfoldAll: string;
	/** Called out for the button of a folded turn. */
	readonly unfold: string;
	readonly inEditor: string;
	readonly inEditorAbout: string;
	readonly inReading: string;
	readonly inReadingAbout: string;
	/** Where the goal of a jump comes to stand. */
	readonly goalAt: string;
	readonly goalAtAbout: string;
	readonly goalAtTop: string;
	readonly goalAtCentre: string;
}

export const marksEn: MarkPhrases = {
	nextTurn: 'Go to next turn',
	previousTurn: 'Go to previous turn',
	nextQuestion: 'Go to next question',
	previousQuestion: 'Go to previous question',
	nextSection: 'Go to next section',
	previousSection: 'Go to previous section',
	nextSameSpeaker: 'Go to next turn of the same speaker',
	previousSameSpeaker: 'Go to previous turn of the same speaker',
	nothingFurther: 'Nothing further in this direction.',
	fold: 'Fold or unfold this turn',
	foldAll: 'Fold all turns',
	unfoldAll: 'Unfold all turns',
	unfold: 'Unfold this turn',
	inEditor: 'Speaker marks while editing',
	inEditorAbout: 'Colours the names of speakers and draws a thin edge beside their turns in editing mode.',
	inReading: 'Speaker marks while reading',
	inReadingAbout: 'The same in reading mode. Names whose bold is broken are shown without their asterisks. The note itself stays as it is.',
	goalAt: 'Place of a turn after a jump',
	goalAtAbout: 'Where the text comes to rest when you choose a turn in the side view or follow a link to one.',
	goalAtTop: 'At the top',
	goalAtCentre: 'In the middle',
};

export const marksZh: MarkPhrases = {
	nextTurn: '前往下一段发言',
	previousTurn: '前往上一段发言',
	nextQuestion: '前往下一个问题',
	previousQuestion: '前往上一个问题',
	nextSection: '前往下一节',
	previousSection: '前往上一节',
	nextSameSpeaker: '前往同一发言人的下一段',
	previousSameSpeaker: '前往同一发言人的上一段',
	nothingFurther: '此方向已没有更多内容。',
	fold: '折叠或展开此段发言',
	foldAll: '折叠所有发言',
	unfoldAll: '展开所有发言',
	unfold: '展开此段发言',
	inEditor: '编辑时标记发言人',
	inEditorAbout: '在编辑模式下为发言人姓名着色，并在其发言旁画一条细线。',
	inReading: '阅读时标记发言人',
	inReadingAbout: '在阅读模式下同样标记。加粗失效的姓名会隐去星号显示。笔记本身保持不变。',
	goalAt: '跳转后发言的位置',
	goalAtAbout: '在侧边栏选择发言或打开发言链接后，正文停在哪里。',
	goalAtTop: '靠近顶部',
	goalAtCentre: '居中',
};

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
