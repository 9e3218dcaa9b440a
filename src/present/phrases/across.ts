// The words about several interviews: backlinks, people, who said what, comparing, and the index they stand on.

export interface AcrossPhrases {
	readonly backlinks: string;
	readonly filter: string;
	readonly noInterview: string;
	readonly none: string;
	readonly noneFiltered: string;
	readonly failed: (why: string) => string;
	readonly stillReading: (notes: number) => string;
	readonly kinds: Readonly<Record<'link' | 'person' | 'mention' | 'viewpoint' | 'topic', string>>;
	readonly linksHere: string;
	readonly linkedFromHere: string;
	readonly speaksThere: (name: string, role: string, turns: string) => string;
	readonly mentionedThere: (name: string, by: string) => string;
	readonly mentionedHere: (name: string, by: string) => string;
	readonly stances: Readonly<Record<'agrees' | 'differs' | 'unclear', string>>;
	readonly here: string;
	readonly topic: (words: string, notes: number) => string;
	readonly reasonsOf: (title: string) => string;
	readonly orderBy: string;
	readonly orders: Readonly<Record<'strongest' | 'newest' | 'title', string>>;
	/** In which kinds of reasons the list is shown, and how much of it. */
	readonly filterKinds: string;
	readonly allKinds: string;
	readonly foldAll: string;
	readonly unfoldAll: string;
	readonly count: (notes: number) => string;
	readonly shown: (shown: number, all: number) => string;
	/** Said of a mention that is a link; what makes one of a mention that is none. */
	readonly isLinked: string;
	readonly link: string;
	/** How two viewpoints stand to each other: nobody said, cue words propose, the reader said. */
	readonly stanceOpen: string;
	readonly stanceProposed: (stance: string, cues: string) => string;
	readonly stanceSaid: (stance: string) => string;
	readonly stanceBack: string;
	readonly linkMentionsTitle: string;
	readonly linkMentionsAbout: string;
	readonly linkAll: string;
	readonly linked: (count: number) => string;
	readonly noMentions: string;
	readonly changedMeanwhile: string;
	readonly commands: { readonly search: string; readonly person: string; readonly insertPerson: string; readonly compare: string; readonly linkMentions: string; readonly rebuild: string; readonly review: string };
	readonly search: { readonly placeholder: string; readonly none: string; readonly go: string; readonly filters: Readonly<Record<'speaker' | 'role' | 'note', string>>; readonly filtersAbout: Readonly<Record<'speaker' | 'role' | 'note', string>> };
	readonly person: {
		readonly pick: string;
		readonly nobody: string;
		readonly alsoCalled: (names: string) => string;
		readonly note: string;
		readonly spoke: string;
		readonly with: (names: string) => string;
		readonly holds: string;
		readonly otherTopics: string;
		readonly saidOf: string;
		readonly nothingHeld: string;
		readonly notMentioned: string;
		readonly openPage: string;
		/** Puts the page into the note about the person; links every mention of them. */
		readonly insert: string;
		readonly linkAll: string;
		readonly placed: (note: string) => string;
	};
	readonly compare: { readonly first: string; readonly second: string; readonly another: string; readonly enough: (count: number) => string; readonly topic: string; readonly title: (topic: string) => string; readonly nothing: (name: string) => string; readonly more: (count: number) => string; readonly interview: string; readonly personKind: string };
	readonly review: {
		readonly title: string;
		readonly doubtful: (count: number) => string;
		readonly taken: (count: number) => string;
		readonly refused: (count: number) => string;
		readonly failed: (count: number) => string;
		readonly isInterview: string;
		readonly isNone: string;
		readonly noDoubt: string;
		readonly more: (count: number) => string;
	};
	readonly rebuilding: string;
	readonly cacheNotKept: (why: string) => string;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const acrossEn: AcrossPhrases = {
	backlinks: 'Backlinks',
	filter: 'Filter backlinks',
	noInterview: 'This note is not among the interviews yet.',
	none: 'No other interview has to do with this one yet.',
	noneFiltered: 'Nothing here holds these words.',
	failed: (why) => `The other interviews could not be searched: ${why}`,
	stillReading: (notes) => `${count(notes, 'note is', 'notes are')} still to be read; more may appear.`,
	kinds: { link: 'Links', person: 'Same person', mention: 'Mentions', viewpoint: 'Related viewpoints', topic: 'Shared topics' },
	linksHere: 'links here',
	linkedFromHere: 'linked from here',
	speaksThere: (name, role, turns) => `${name} speaks there (${role}, ${turns})`,
	mentionedThere: (name, by) => `${by} speaks of ${name}`,
	mentionedHere: (name, by) => `${by} speaks here of ${name}`,
	stances: { agrees: 'agrees', differs: 'differs', unclear: 'unclear' },
	here: 'Here',
	topic: (words, notes) => `${words} (in ${count(notes, 'interview', 'interviews')})`,
	reasonsOf: (title) => `Reasons: ${title}`,
	orderBy: 'Change the order',
	orders: { strongest: 'Strongest reasons first', newest: 'Newest first', title: 'By title' },
	filterKinds: 'Filter by reason',
	allKinds: 'All reasons',
	foldAll: 'Fold all',
	unfoldAll: 'Unfold all',
	count: (notes) => count(notes, 'interview', 'interviews'),
	shown: (shown, all) => `${shown} of ${count(all, 'interview', 'interviews')}`,
	isLinked: 'linked',
	link: 'Link…',
	stanceOpen: 'Agrees or differs?',
	stanceProposed: (stance, cues) => `Perhaps ${stance}${cues === '' ? '' : `: ${cues}`}`,
	stanceSaid: (stance) => `You say: ${stance}`,
	stanceBack: 'Take back',
	linkMentionsTitle: 'Link unlinked mentions',
	linkMentionsAbout: 'Each chosen name becomes a link to the person’s note. Nothing else of the note changes, and one undo takes it all back.',
	linkAll: 'Link the chosen ones',
	linked: (links) => `${count(links, 'mention was', 'mentions were')} linked.`,
	noMentions: 'This note names nobody who has a note and is not linked.',
	changedMeanwhile: 'The note has changed meanwhile; please look again.',
	commands: {
		search: 'Search who said what',
		person: "Open a person's page",
		insertPerson: "Insert or refresh a person's page in this note",
		compare: 'Compare interviews or people on a topic',
		linkMentions: 'Link unlinked mentions in this note',
		rebuild: 'Rebuild the interview index',
		review: 'Review detected interviews',
	},
	search: { placeholder: 'Who said what? Words, and filters to narrow', none: 'Nobody said that.', go: 'to go to the turn', filters: { speaker: 'speaker', role: 'role', note: 'note' }, filtersAbout: { speaker: 'turns of this person', role: 'turns of those who ask, answer or listen', note: 'turns of interviews with this in their title or path' } },
	person: {
		pick: 'Whose page?',
		nobody: 'Nobody is known by this name, or more than one person is.',
		alsoCalled: (names) => `Also written ${names}`,
		note: 'Note',
		spoke: 'Interviews',
		with: (names) => `with ${names}`,
		holds: 'Viewpoints',
		otherTopics: 'Other',
		saidOf: 'What others say of them',
		nothingHeld: 'No viewpoints found.',
		notMentioned: 'Nobody else names them.',
		openPage: 'Open their page',
		insert: 'Put this page into their note',
		linkAll: 'Link unlinked mentions…',
		placed: (note) => `The page is in ${note}.`,
	},
	compare: {
		first: 'The first interview or person',
		second: 'The second interview or person',
		another: 'One more, or go on',
		enough: (chosen) => `Compare these ${chosen}`,
		topic: 'On which topic? Choose one or type your own',
		title: (topic) => `On “${topic}”`,
		nothing: (name) => `${name} says nothing about this.`,
		more: (more) => `${count(more, 'more turn', 'more turns')}`,
		interview: 'interview',
		personKind: 'person',
	},
	review: {
		title: 'Detected interviews',
		doubtful: (notes) => `Doubtful (${notes})`,
		taken: (notes) => `Taken (${notes})`,
		refused: (notes) => `Not taken (${notes})`,
		failed: (notes) => `Could not be read (${notes})`,
		isInterview: 'Interview',
		isNone: 'No interview',
		noDoubt: 'No verdict hangs by little.',
		more: (more) => `and ${count(more, 'more', 'more')}`,
	},
	rebuilding: 'All notes are read again.',
	cacheNotKept: (why) => `The index cannot be kept for the next start: ${why}`,
};

export const acrossZh: AcrossPhrases = {
	backlinks: '反向链接',
	filter: '筛选反向链接',
	noInterview: '这篇笔记还没有列入访谈。',
	none: '目前没有其他访谈与它有关。',
	noneFiltered: '没有符合这些文字的内容。',
	failed: (why) => `无法检索其他访谈：${why}`,
	stillReading: (notes) => `还有 ${notes} 篇笔记待读，之后可能会出现更多。`,
	kinds: { link: '链接', person: '同一个人', mention: '提及', viewpoint: '相关观点', topic: '共同话题' },
	linksHere: '链接到这里',
	linkedFromHere: '由这里链接',
	speaksThere: (name, role, turns) => `${name}在其中发言（${role}，${turns}）`,
	mentionedThere: (name, by) => `${by}谈到${name}`,
	mentionedHere: (name, by) => `${by}在这里谈到${name}`,
	stances: { agrees: '一致', differs: '不同', unclear: '不明' },
	here: '这里',
	topic: (words, notes) => `${words}（见于 ${notes} 篇访谈）`,
	reasonsOf: (title) => `缘由：${title}`,
	orderBy: '更改排序',
	orders: { strongest: '关联最强的在前', newest: '最新的在前', title: '按标题' },
	filterKinds: '按缘由筛选',
	allKinds: '全部缘由',
	foldAll: '全部折叠',
	unfoldAll: '全部展开',
	count: (notes) => `${notes} 篇访谈`,
	shown: (shown, all) => `${shown} / ${all} 篇访谈`,
	isLinked: '已链接',
	link: '链接…',
	stanceOpen: '一致还是不同？',
	stanceProposed: (stance, cues) => `或许${stance}${cues === '' ? '' : `：${cues}`}`,
	stanceSaid: (stance) => `你认为：${stance}`,
	stanceBack: '撤回',
	linkMentionsTitle: '为提及添加链接',
	linkMentionsAbout: '选中的人名会成为指向此人笔记的链接。笔记的其他内容不变，撤销一次即可全部恢复。',
	linkAll: '链接选中的提及',
	linked: (links) => `已链接 ${links} 处提及。`,
	noMentions: '这篇笔记里没有既有笔记又未链接的人名。',
	changedMeanwhile: '笔记刚刚有改动，请重新查看。',
	commands: {
		search: '搜索谁说了什么',
		person: '打开人物页',
		insertPerson: '在本笔记中插入或更新人物页',
		compare: '就一个话题比较访谈或人物',
		linkMentions: '为本笔记中的提及添加链接',
		rebuild: '重建访谈索引',
		review: '查看识别出的访谈',
	},
	search: { placeholder: '谁说了什么？输入文字，可加筛选', none: '没有人这样说过。', go: '转到该发言', filters: { speaker: '说话人', role: '身份', note: '笔记' }, filtersAbout: { speaker: '此人的发言', role: '提问者、受访者或听众的发言', note: '标题或路径含此文字的访谈' } },
	person: {
		pick: '打开谁的页面？',
		nobody: '没有人叫这个名字，或者不止一人。',
		alsoCalled: (names) => `也写作 ${names}`,
		note: '笔记',
		spoke: '访谈',
		with: (names) => `与 ${names}`,
		holds: '观点',
		otherTopics: '其他',
		saidOf: '别人怎么说',
		nothingHeld: '没有找到观点。',
		notMentioned: '没有其他人提到。',
		openPage: '打开人物页',
		insert: '写入此人的笔记',
		linkAll: '为提及添加链接…',
		placed: (note) => `人物页已写入${note}。`,
	},
	compare: {
		first: '第一篇访谈或第一个人',
		second: '第二篇访谈或第二个人',
		another: '再选一个，或继续',
		enough: (chosen) => `比较这 ${chosen} 个`,
		topic: '比较哪个话题？可选择，也可自己输入',
		title: (topic) => `关于“${topic}”`,
		nothing: (name) => `${name}没有谈到这个话题。`,
		more: (more) => `另有 ${more} 段发言`,
		interview: '访谈',
		personKind: '人物',
	},
	review: {
		title: '识别出的访谈',
		doubtful: (notes) => `存疑（${notes}）`,
		taken: (notes) => `已列入（${notes}）`,
		refused: (notes) => `未列入（${notes}）`,
		failed: (notes) => `无法读取（${notes}）`,
		isInterview: '是访谈',
		isNone: '不是访谈',
		noDoubt: '没有拿不准的判断。',
		more: (more) => `以及另外 ${more} 篇`,
	},
	rebuilding: '正在重新读取所有笔记。',
	cacheNotKept: (why) => `索引无法保留到下次启动：${why}`,
};
