// Words of the export: its command, its forms, where it goes.

export interface ExportPhrases {
	readonly command: string;
	readonly whichForm: string;
	readonly whereTo: string;
	readonly forms: Readonly<Record<'markdown' | 'text' | 'csv' | 'tsv' | 'json' | 'vtt' | 'qdpx', string>>;
	readonly toFile: string;
	readonly toClipboard: string;
	readonly written: (path: string) => string;
	readonly copied: string;
	readonly failed: (why: string) => string;
}

export const exportEn: ExportPhrases = {
	command: 'Export interview',
	whichForm: 'In which form?',
	whereTo: 'Where to?',
	forms: { markdown: 'Markdown: the talk alone', text: 'Plain text with time marks', csv: 'Table of turns (CSV)', tsv: 'Table of turns (TSV)', json: 'Record for programs (JSON)', vtt: 'Captions (WebVTT)', qdpx: 'Project for qualitative analysis (REFI-QDA)' },
	toFile: 'To a file beside the note',
	toClipboard: 'To the clipboard',
	written: (path) => `Exported to “${path}”.`,
	copied: 'Export copied.',
	failed: (why) => `The export failed: ${why}`,
};

export const exportZh: ExportPhrases = {
	command: '导出访谈',
	whichForm: '导出为哪种格式？',
	whereTo: '导出到哪里？',
	forms: { markdown: 'Markdown：仅对话', text: '带时间标记的纯文本', csv: '发言表格（CSV）', tsv: '发言表格（TSV）', json: '供程序使用的记录（JSON）', vtt: '字幕（WebVTT）', qdpx: '质性分析项目（REFI-QDA）' },
	toFile: '笔记旁的文件',
	toClipboard: '剪贴板',
	written: (path) => `已导出到“${path}”。`,
	copied: '导出内容已复制。',
	failed: (why) => `导出失败：${why}`,
};
