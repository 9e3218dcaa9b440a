// Words of the commands, questions and settings about summaries.
import type { LinkStyle, SummaryLength } from '../../../core/model/digest.ts';

type Place = 'region' | 'note' | 'clipboard' | 'window';

export interface SummaryPhrases {
	readonly interview: string;
	readonly speaker: string;
	readonly section: string;
	readonly question: string;
	readonly several: string;
	readonly update: string;
	readonly copy: string;
	readonly whichSpeaker: string;
	readonly whichSection: string;
	readonly whichQuestion: string;
	readonly whereTo: string;
	/** Below the places: the choice is kept, and where it can be changed. */
	readonly remembered: string;
	readonly places: Readonly<Record<Place, string>>;
	readonly ask: string;
	readonly lengths: Readonly<Record<SummaryLength, string>>;
	readonly styles: Readonly<Record<LinkStyle, string>>;
	readonly pickTitle: string;
	readonly pickFilter: string;
	readonly pickSaying: string;
	readonly pickFolder: string;
	readonly everywhere: string;
	readonly pickPerson: string;
	readonly everybody: string;
	readonly pickAll: string;
	readonly pickNone: string;
	readonly pickGo: (count: number) => string;
	readonly pickEmpty: string;
	readonly looking: string;
	readonly copyButton: string;
	readonly placed: Readonly<Record<Place, (name: string) => string>>;
	readonly updated: (changed: number, all: number) => string;
	readonly noRegion: string;
	readonly partGone: (words: string) => string;
	readonly kept: (lines: number) => string;
	readonly failed: (why: string) => string;
	readonly settings: {
		readonly heading: string;
		readonly place: string;
		readonly placeAbout: string;
		readonly folder: string;
		readonly folderAbout: string;
		readonly length: string;
		readonly links: string;
		readonly linksAbout: string;
		readonly template: string;
		readonly templateAbout: (places: string) => string;
		readonly unknownPlaces: (places: string) => string;
		readonly preview: string;
		readonly reset: string;
	};
}

export const summaryCommandsEn: SummaryPhrases = {
	interview: 'Summarize this interview',
	speaker: 'Summarize this speaker',
	section: 'Summarize this section',
	question: 'Summarize answers to this question',
	several: 'Summarize selected interviews',
	update: 'Update summaries in this note',
	copy: 'Copy interview summary',
	whichSpeaker: 'Whose words?',
	whichSection: 'Which section?',
	whichQuestion: 'Which question?',
	whereTo: 'Where should summaries go?',
	remembered: 'Your choice is remembered; the settings change it.',
	places: { region: 'Into this note, below its properties', note: 'Into a note of its own', clipboard: 'To the clipboard', window: 'Into a window, to read now' },
	ask: 'Ask next time',
	lengths: { short: 'Short', medium: 'Medium', long: 'Long' },
	styles: { links: 'Links behind each quote', footnotes: 'Footnotes with the quotes' },
	pickTitle: 'Summarize interviews',
	pickFilter: 'Title or name',
	pickSaying: 'Said in them',
	pickFolder: 'Folder',
	everywhere: 'All folders',
	pickPerson: 'What one person says',
	everybody: 'Everybody',
	pickAll: 'Select all',
	pickNone: 'Select none',
	pickGo: (count) => `Summarize ${count}`,
	pickEmpty: 'No interviews match.',
	looking: 'Looking for interviews…',
	copyButton: 'Copy',
	placed: { region: () => 'Summary placed below the properties.', note: (name) => `Summary written to “${name}”.`, clipboard: () => 'Summary copied.', window: () => '' },
	updated: (changed, all) => (changed === 0 ? 'All summaries in this note were up to date.' : `${changed} of ${all} ${all === 1 ? 'summary' : 'summaries'} updated.`),
	noRegion: 'There is no summary in this note yet.',
	partGone: (words) => `This interview has no such part any more: ${words}`,
	kept: (lines) => `${lines === 1 ? 'One line' : `${lines} lines`} that you wrote inside the summary now ${lines === 1 ? 'stands' : 'stand'} below it.`,
	failed: (why) => `The summary could not be written: ${why}`,
	settings: {
		heading: 'Summaries',
		place: 'Where summaries go',
		placeAbout: 'A summary in the note stands between two comments that are never shown, and is refreshed there.',
		folder: 'Folder for summary notes',
		folderAbout: 'Empty puts each beside its interview.',
		length: 'Length',
		links: 'How a summary leads back to the words',
		linksAbout: 'Both are plain Markdown that works without this plugin.',
		template: 'Template',
		templateAbout: (places) => `Markdown with named places. A heading goes where nothing stands below it. Places: ${places}. With “:title” behind its name a place is what the part is called.`,
		unknownPlaces: (places) => `No summary has: ${places}`,
		preview: 'Preview with the note in view',
		reset: 'Use the default template',
	},
};

export const summaryCommandsZh: SummaryPhrases = {
	interview: '摘要此访谈',
	speaker: '摘要此说话人',
	section: '摘要此章节',
	question: '摘要对此问题的回答',
	several: '摘要所选访谈',
	update: '更新此笔记中的摘要',
	copy: '复制访谈摘要',
	whichSpeaker: '谁说的话？',
	whichSection: '哪个章节？',
	whichQuestion: '哪个问题？',
	whereTo: '摘要放在哪里？',
	remembered: '所选项会被记住，可在设置中更改。',
	places: { region: '放入此笔记，位于属性之下', note: '写入单独的笔记', clipboard: '复制到剪贴板', window: '在窗口中阅读' },
	ask: '下次询问',
	lengths: { short: '短', medium: '中', long: '长' },
	styles: { links: '每条引文后附链接', footnotes: '以脚注附引文' },
	pickTitle: '摘要多篇访谈',
	pickFilter: '标题或姓名',
	pickSaying: '其中说到',
	pickFolder: '文件夹',
	everywhere: '所有文件夹',
	pickPerson: '只取一人所说',
	everybody: '所有人',
	pickAll: '全选',
	pickNone: '全不选',
	pickGo: (count) => `摘要 ${count} 篇`,
	pickEmpty: '没有匹配的访谈。',
	looking: '正在查找访谈…',
	copyButton: '复制',
	placed: { region: () => '摘要已放在属性之下。', note: (name) => `摘要已写入“${name}”。`, clipboard: () => '摘要已复制。', window: () => '' },
	updated: (changed, all) => (changed === 0 ? '此笔记中的摘要均为最新。' : `已更新 ${changed}/${all} 处摘要。`),
	noRegion: '此笔记中还没有摘要。',
	partGone: (words) => `此访谈中已没有这一部分：${words}`,
	kept: (lines) => `你写在摘要里的 ${lines} 行已移到摘要下方。`,
	failed: (why) => `无法写入摘要：${why}`,
	settings: {
		heading: '摘要',
		place: '摘要的位置',
		placeAbout: '笔记中的摘要位于两条不会显示的注释之间，并在原处更新。',
		folder: '摘要笔记的文件夹',
		folderAbout: '留空则放在访谈旁边。',
		length: '长度',
		links: '摘要如何指回原文',
		linksAbout: '两者都是普通 Markdown，没有此插件也能用。',
		template: '模板',
		templateAbout: (places) => `带有命名位置的 Markdown。若标题之下没有内容，则标题一并省去。可用位置：${places}。名称后加“:title”表示该部分的名称。`,
		unknownPlaces: (places) => `摘要没有这些位置：${places}`,
		preview: '用当前笔记预览',
		reset: '使用默认模板',
	},
};
