// The words of corrections: commands, dialogs, the list, what became of each.
import type { CorrectionKind, OrphanReason } from '../../core/model/correction.ts';

type Values = Readonly<Record<'label' | 'name' | 'words' | 'role' | 'there' | 'stance', string>>;

export interface CorrectionPhrases {
	readonly commands: Readonly<Record<'rename' | 'merge' | 'role' | 'reassign' | 'relabel' | 'split' | 'join' | 'silence' | 'viewpoint' | 'review' | 'list' | 'write', string>>;
	readonly form: Readonly<Record<'renameTitle' | 'mergeTitle' | 'roleTitle' | 'speaker' | 'newName' | 'sameAs' | 'role' | 'everywhere' | 'everywhereAbout' | 'keptBeside' | 'save' | 'cancel' | 'says', string>>;
	readonly pick: Readonly<Record<'what' | 'reassign' | 'relabel' | 'split' | 'handover' | 'handoverTurn' | 'splitTurn' | 'splitQuestion' | 'noProblem', string>> & { readonly newSpeaker: (name: string) => string };
	/** One correction in words. */
	readonly kinds: Readonly<Record<CorrectionKind, (values: Values) => string>>;
	readonly verdictNone: string;
	readonly orphans: Readonly<Record<OrphanReason, string>>;
	readonly list: Readonly<Record<'title' | 'none' | 'takeBack' | 'putBack' | 'takenBack' | 'linkAgain' | 'linkTo' | 'here' | 'idle' | 'everyNote', string>> & { readonly unread: (lines: number, path: string) => string };
	readonly write: Readonly<Record<'title' | 'about' | 'nothing' | 'apply' | 'changed', string>> & { readonly kept: (count: number) => string; readonly done: (count: number) => string; readonly line: (line: number) => string };
	readonly saved: string;
	readonly undo: string;
	readonly refused: Readonly<Record<'no-place' | 'words-repeated' | 'nothing-before', string>>;
	readonly dismissed: string;
	/** A pinned side view may show a note that is gone. */
	readonly notShown: (path: string) => string;
	readonly fileFailed: (path: string, why: string) => string;
	readonly heading: string;
	readonly setting: string;
	readonly settingAbout: string;
	readonly badPlace: string;
}

export const correctionsEn: CorrectionPhrases = {
	commands: {
		rename: 'Rename speaker…',
		merge: 'Merge speakers…',
		role: 'Change role of speaker…',
		reassign: 'Reassign this turn…',
		relabel: 'Reassign all turns with this label…',
		split: 'Split turn at cursor…',
		join: 'Join turn with previous turn',
		silence: 'Mark as no turn',
		viewpoint: 'Mark as viewpoint',
		review: 'Review doubtful places…',
		list: 'Show corrections of this note',
		write: 'Apply corrections to the text…',
	},
	form: {
		renameTitle: 'Rename speaker',
		mergeTitle: 'Merge speakers',
		roleTitle: 'Change role',
		speaker: 'Speaker',
		newName: 'New name',
		sameAs: 'Is the same as',
		role: 'Role',
		everywhere: 'In every note',
		everywhereAbout: 'Holds wherever a speaker is labelled like this.',
		keptBeside: 'The text of the note stays as it is.',
		save: 'Save',
		cancel: 'Cancel',
		says: 'Says',
	},
	pick: {
		what: 'What is to be corrected?',
		reassign: 'Who says this turn? Type a name for somebody new',
		relabel: 'Who says all turns with this label?',
		split: 'Who speaks from here on? Type a name for somebody new',
		handover: 'Where does the question of the other speaker begin?',
		handoverTurn: 'With which sentence does somebody else begin to speak?',
		splitTurn: 'Split this turn…',
		splitQuestion: 'Split the turn where the question begins…',
		noProblem: 'This is right as it is',
		newSpeaker: (name) => `New speaker: ${name}`,
	},
	kinds: {
		verdict: () => 'This note is an interview',
		speaker: ({ label, name }) => `${label} is ${name}`,
		role: ({ label, role }) => `${label}: ${role}`,
		relabel: ({ label, name }) => `All turns labelled ${label} are said by ${name}`,
		reassign: ({ words, name }) => `${words} is said by ${name}`,
		split: ({ words, name }) => `From ${words} on ${name} speaks`,
		join: ({ words }) => `${words} goes on with the turn before`,
		silence: ({ words }) => `No turn: ${words}`,
		dismiss: ({ words }) => `No problem: ${words}`,
		viewpoint: ({ words }) => `A viewpoint: ${words}`,
		pin: ({ words }) => `Pinned viewpoint: ${words}`,
		hide: ({ words }) => `Hidden viewpoint: ${words}`,
		reword: ({ words, name }) => `The viewpoint ${words} reads: ${name}`,
		stance: ({ words, there, stance }) => `${words} and ${there}: ${stance}`,
	},
	verdictNone: 'This note is no interview',
	orphans: {
		'words-gone': 'not applied: its words are gone from the note',
		'words-repeated': 'not applied: its words stand in the note more than once',
		'label-gone': 'not applied: no turn has this label any more',
		'label-changed': 'not applied: the label of this turn was changed in the text',
		'no-turn-here': 'not applied: no turn begins or goes on here any more',
	},
	list: {
		title: 'Corrections of this note',
		none: 'Nothing is corrected here.',
		takeBack: 'Take back',
		putBack: 'Put back',
		takenBack: 'taken back',
		linkAgain: 'Link again…',
		linkTo: 'Which place does it speak of?',
		here: 'where you are',
		idle: 'nothing to do in this text',
		everyNote: 'every note',
		unread: (lines, path) => `${lines === 1 ? '1 line' : `${lines} lines`} of ${path} could not be read and ${lines === 1 ? 'is' : 'are'} kept there.`,
	},
	write: {
		title: 'Apply corrections to the text',
		about: 'These lines of the note change, in one step that can be undone.',
		nothing: 'None of the corrections can be written into this text.',
		apply: 'Change the text',
		changed: 'The note changed meanwhile; nothing was written.',
		kept: (count) => (count === 1 ? '1 correction stays beside the text.' : `${count} corrections stay beside the text.`),
		done: (count) => (count === 1 ? '1 correction was written into the text.' : `${count} corrections were written into the text.`),
		line: (line) => `Line ${line}`,
	},
	saved: 'Correction saved beside the note.',
	undo: 'Undo',
	refused: {
		'no-place': 'There is no place inside a turn here.',
		'words-repeated': 'The words at this place stand in the note more than once, so a correction could not find them again.',
		'nothing-before': 'There is no turn before this one in its section.',
	},
	dismissed: 'This place is no longer shown as doubtful.',
	notShown: (path) => `The note ${path} could not be opened.`,
	fileFailed: (path, why) => `The corrections in ${path} could not be read or saved: ${why}`,
	heading: 'Corrections',
	setting: 'Corrections file',
	settingAbout: 'The note that keeps what you correct, beside the transcripts. When it is moved in the vault, this follows.',
	badPlace: 'The corrections file must be a new note, with a path that ends in .md.',
};

export const correctionsZh: CorrectionPhrases = {
	commands: {
		rename: '重命名说话人…',
		merge: '合并说话人…',
		role: '更改说话人身份…',
		reassign: '改派这段发言…',
		relabel: '改派此标签的全部发言…',
		split: '在光标处拆分发言…',
		join: '与上一段发言合并',
		silence: '标记为非发言',
		viewpoint: '标记为观点',
		review: '处理存疑之处…',
		list: '查看此笔记的更正',
		write: '将更正写入正文…',
	},
	form: {
		renameTitle: '重命名说话人',
		mergeTitle: '合并说话人',
		roleTitle: '更改身份',
		speaker: '说话人',
		newName: '新名称',
		sameAs: '与此人相同',
		role: '身份',
		everywhere: '所有笔记',
		everywhereAbout: '凡有这样标签的说话人都适用。',
		keptBeside: '笔记正文保持不变。',
		save: '保存',
		cancel: '取消',
		says: '说过',
	},
	pick: {
		what: '要更正什么？',
		reassign: '这段话是谁说的？输入名称可新增说话人',
		relabel: '此标签的发言都是谁说的？',
		split: '从这里起是谁在说话？输入名称可新增说话人',
		handover: '另一位说话人的问题从哪里开始？',
		handoverTurn: '从哪一句开始是另一人在说？',
		splitTurn: '拆分此段发言…',
		splitQuestion: '在问题开始处拆分发言…',
		noProblem: '此处无误',
		newSpeaker: (name) => `新说话人：${name}`,
	},
	kinds: {
		verdict: () => '这篇笔记是访谈',
		speaker: ({ label, name }) => `${label} 即 ${name}`,
		role: ({ label, role }) => `${label}：${role}`,
		relabel: ({ label, name }) => `标签为 ${label} 的发言都由 ${name} 所说`,
		reassign: ({ words, name }) => `${words}由 ${name} 所说`,
		split: ({ words, name }) => `从${words}起由 ${name} 说话`,
		join: ({ words }) => `${words}接续上一段发言`,
		silence: ({ words }) => `非发言：${words}`,
		dismiss: ({ words }) => `不存疑：${words}`,
		viewpoint: ({ words }) => `观点：${words}`,
		pin: ({ words }) => `置顶观点：${words}`,
		hide: ({ words }) => `隐藏观点：${words}`,
		reword: ({ words, name }) => `观点${words}改述为：${name}`,
		stance: ({ words, there, stance }) => `${words}与${there}：${stance}`,
	},
	verdictNone: '这篇笔记不是访谈',
	orphans: {
		'words-gone': '未应用：笔记中已没有这些文字',
		'words-repeated': '未应用：这些文字在笔记中不止一处',
		'label-gone': '未应用：已没有这个标签的发言',
		'label-changed': '未应用：正文中这段发言的标签已改',
		'no-turn-here': '未应用：此处已没有发言',
	},
	list: {
		title: '此笔记的更正',
		none: '这里没有更正。',
		takeBack: '撤回',
		putBack: '恢复',
		takenBack: '已撤回',
		linkAgain: '重新关联…',
		linkTo: '它说的是哪一处？',
		here: '当前位置',
		idle: '此正文中无需更正',
		everyNote: '所有笔记',
		unread: (lines, path) => `${path} 中有 ${lines} 行无法读取，已原样保留。`,
	},
	write: {
		title: '将更正写入正文',
		about: '笔记中的这些行会改变，可一步撤销。',
		nothing: '没有可以写入这篇正文的更正。',
		apply: '更改正文',
		changed: '笔记在此期间有改动，未写入任何内容。',
		kept: (count) => `${count} 项更正仍保存在正文之外。`,
		done: (count) => `${count} 项更正已写入正文。`,
		line: (line) => `第 ${line} 行`,
	},
	saved: '更正已保存在笔记之外。',
	undo: '撤销',
	refused: {
		'no-place': '这里不在任何发言之内。',
		'words-repeated': '此处的文字在笔记中不止一处，更正无法再找到它们。',
		'nothing-before': '本节中此前没有发言。',
	},
	dismissed: '此处不再显示为存疑。',
	notShown: (path) => `无法打开笔记 ${path}。`,
	fileFailed: (path, why) => `无法读取或保存 ${path} 中的更正：${why}`,
	heading: '更正',
	setting: '更正文件',
	settingAbout: '保存更正的笔记，与访谈正文分开。在库中移动它，这里也会随之更新。',
	badPlace: '更正文件须是一篇新笔记，路径以 .md 结尾。',
};
