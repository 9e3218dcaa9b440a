// Words about links to turns.

export interface LinkPhrases {
	readonly copyLink: string;
	readonly copyPublished: string;
	readonly copyQuote: string;
	readonly copyCallout: string;
	readonly linkCopied: string;
	readonly quoteCopied: string;
	readonly copyFailed: (why: string) => string;
	readonly notPublished: string;
	/** Stands in a quotation and leads to the turn. */
	readonly turn: string;
	readonly unreadable: string;
	readonly noteGone: (path: string) => string;
	readonly turnGone: (title: string) => string;
	readonly nearest: string;
	readonly publishedAt: string;
	readonly publishedAtAbout: string;
}

export const linksEn: LinkPhrases = {
	copyLink: 'Copy link to this turn',
	copyPublished: 'Copy link to this turn on the published page',
	copyQuote: 'Copy this turn as a quote with source',
	copyCallout: 'Copy this turn as a callout',
	linkCopied: 'Link copied.',
	quoteCopied: 'Quote copied.',
	copyFailed: (why) => `Nothing could be copied: ${why}`,
	notPublished: 'This note has no permalink property, or the address of the site in the settings is not one.',
	turn: 'this turn',
	unreadable: 'This link names no note.',
	noteGone: (path) => `The note of this link was not found: ${path}`,
	turnGone: (title) => `The words of this link no longer stand in “${title}”.`,
	nearest: 'Go to the turn most like it',
	publishedAt: 'Published site',
	publishedAtAbout: 'Address under which your notes are published, such as https://example.org. With the permalink of a note it makes links to single turns that work in a browser.',
};

export const linksZh: LinkPhrases = {
	copyLink: '复制此段发言的链接',
	copyPublished: '复制此段发言在发布页面上的链接',
	copyQuote: '将此段发言复制为带出处的引文',
	copyCallout: '将此段发言复制为标注块',
	linkCopied: '链接已复制。',
	quoteCopied: '引文已复制。',
	copyFailed: (why) => `无法复制：${why}`,
	notPublished: '此笔记没有 permalink 属性，或设置中的网站地址无效。',
	turn: '原文',
	unreadable: '此链接没有指明笔记。',
	noteGone: (path) => `找不到此链接指向的笔记：${path}`,
	turnGone: (title) => `“${title}”中已没有此链接所引的话。`,
	nearest: '前往最接近的一段',
	publishedAt: '发布网站',
	publishedAtAbout: '笔记发布的网址，例如 https://example.org。结合笔记的 permalink 属性，可生成在浏览器中直达某段发言的链接。',
};
