// Words about language models: what is sent, what went wrong, what is set up.

export interface ModelPhrases {
	readonly commands: Readonly<Record<'note' | 'speaker' | 'section' | 'question' | 'several', string>>;
	readonly consentTitle: string;
	readonly consent: (host: string, model: string, notes: number) => string;
	readonly consentSize: (parts: number, characters: number, tokens: number) => string;
	readonly consentText: string;
	readonly send: string;
	readonly cancel: string;
	readonly progress: (done: number, all: number) => string;
	readonly done: (statements: number, unsupported: number) => string;
	readonly testing: string;
	readonly works: (model: string) => string;
	readonly problems: Readonly<Record<'address' | 'cancelled' | 'time-out' | 'unreachable' | 'refused' | 'busy' | 'unreadable' | 'cut' | 'budget' | 'notes', (told: string) => string>>;
	readonly settings: {
		readonly heading: string;
		readonly kind: string;
		readonly kindAbout: string;
		readonly kinds: Readonly<Record<'none' | 'openai' | 'anthropic', string>>;
		readonly address: string;
		readonly addressAbout: string;
		readonly model: string;
		readonly key: string;
		readonly keyAbout: string;
		readonly budget: string;
		readonly budgetAbout: string;
		readonly notes: string;
		readonly notesAbout: string;
		readonly test: string;
		readonly testAbout: string;
	};
}

const behind = (told: string, words: string, colon: string): string => (told === '' ? words : `${words}${colon}${told}`);

export const modelEn: ModelPhrases = {
	commands: {
		note: 'Summarize this interview with the language model',
		speaker: 'Summarize this speaker with the language model',
		section: 'Summarize this section with the language model',
		question: 'Summarize answers to this question with the language model',
		several: 'Summarize selected interviews with the language model',
	},
	consentTitle: 'Send this text?',
	consent: (host, model, notes) => `To write a summary, the words below, of ${notes === 1 ? 'one interview' : `${notes} interviews`}, are sent to ${host}, to the model “${model}”. Nothing else of your vault is sent. You are asked once for this address in this vault.`,
	consentSize: (parts, characters, tokens) => `${characters.toLocaleString('en')} characters in ${parts} ${parts === 1 ? 'request' : 'requests'}, about ${tokens.toLocaleString('en')} tokens with the answers.`,
	consentText: 'The text that is sent',
	send: 'Send',
	cancel: 'Cancel',
	progress: (done, all) => `The language model reads part ${Math.min(done + 1, all)} of ${all}…`,
	done: (statements, unsupported) => `${statements} ${statements === 1 ? 'statement' : 'statements'}, ${unsupported === 0 ? 'all with quotes that stand in the note' : `${unsupported} without a quote that stands in the note`}.`,
	testing: 'Asking the model…',
	works: (model) => `${model} answers.`,
	problems: {
		address: () => 'The address of the model is missing or not safe: it needs https, or must be on your own network.',
		cancelled: () => 'Cancelled. What was already sent cannot be taken back.',
		'time-out': () => 'The model did not answer in time.',
		unreachable: (told) => behind(told, 'The model could not be reached', ': '),
		refused: (told) => behind(told, 'The model refused', ': '),
		busy: (told) => behind(told, 'The model is busy or broken', ': '),
		unreadable: (told) => behind(told, 'The answer of the model could not be read', ': '),
		cut: () => 'The model ran out of room for its answer. A shorter summary asks for less.',
		budget: (told) => behind(told, 'This would cost more tokens than the settings allow', ': '),
		notes: (told) => behind(told, 'These are more notes than the settings allow', ': '),
	},
	settings: {
		heading: 'Language model',
		kind: 'Provider',
		kindAbout: 'Summaries need none. With one, the words of an interview are sent to it when you run the command that says so.',
		kinds: { none: 'None: nothing is ever sent', openai: 'OpenAI, or compatible (Ollama and others)', anthropic: 'Anthropic' },
		address: 'Address',
		addressAbout: 'Empty is the provider’s own. A local model needs no key: http://127.0.0.1:11434/v1',
		model: 'Model',
		key: 'Key',
		keyAbout: 'Kept in the app’s secret storage; the settings only name it.',
		budget: 'Most tokens for one summary',
		budgetAbout: 'Estimated before anything is sent, counted while it runs.',
		notes: 'Most notes for one summary',
		notesAbout: 'More selected interviews than this are refused before anything is sent.',
		test: 'Test',
		testAbout: 'Sends one short greeting, nothing of your notes.',
	},
};

export const modelZh: ModelPhrases = {
	commands: {
		note: '用语言模型摘要此访谈',
		speaker: '用语言模型摘要此说话人',
		section: '用语言模型摘要此章节',
		question: '用语言模型摘要对此问题的回答',
		several: '用语言模型摘要所选访谈',
	},
	consentTitle: '发送这段文字？',
	consent: (host, model, notes) => `为撰写摘要，下列 ${notes} 篇访谈的文字将发送到 ${host} 的模型“${model}”。仓库中的其他内容不会发送。此仓库对该地址只询问一次。`,
	consentSize: (parts, characters, tokens) => `共 ${characters.toLocaleString('en')} 个字符，分 ${parts} 次请求，连同回答约 ${tokens.toLocaleString('en')} 个 token。`,
	consentText: '将发送的文字',
	send: '发送',
	cancel: '取消',
	progress: (done, all) => `语言模型正在阅读第 ${Math.min(done + 1, all)}/${all} 部分…`,
	done: (statements, unsupported) => `共 ${statements} 条表述，${unsupported === 0 ? '引文均见于原文' : `其中 ${unsupported} 条没有见于原文的引文`}。`,
	testing: '正在询问模型…',
	works: (model) => `${model} 可以应答。`,
	problems: {
		address: () => '模型地址缺失或不安全：需要 https，或位于你自己的网络中。',
		cancelled: () => '已取消。已经发送的内容无法收回。',
		'time-out': () => '模型未能及时应答。',
		unreachable: (told) => behind(told, '无法连接模型', '：'),
		refused: (told) => behind(told, '模型拒绝了请求', '：'),
		busy: (told) => behind(told, '模型繁忙或故障', '：'),
		unreadable: (told) => behind(told, '无法读取模型的回答', '：'),
		cut: () => '模型的回答超出长度。可改用较短的摘要。',
		budget: (told) => behind(told, '所需 token 超过设置的上限', '：'),
		notes: (told) => behind(told, '所选笔记超过设置的上限', '：'),
	},
	settings: {
		heading: '语言模型',
		kind: '提供方',
		kindAbout: '摘要不需要语言模型。若设置，只有运行相应命令时才会发送访谈文字。',
		kinds: { none: '无：从不发送任何内容', openai: 'OpenAI 或兼容接口（如 Ollama）', anthropic: 'Anthropic' },
		address: '地址',
		addressAbout: '留空则用提供方自己的地址。本地模型不需要密钥：http://127.0.0.1:11434/v1',
		model: '模型',
		key: '密钥',
		keyAbout: '保存在应用的密钥存储中，设置里只有它的名称。',
		budget: '每次摘要最多 token 数',
		budgetAbout: '发送前先估算，运行时再计数。',
		notes: '每次摘要最多笔记数',
		notesAbout: '所选访谈多于此数时，不发送任何内容。',
		test: '测试',
		testAbout: '只发送一句问候，不含任何笔记内容。',
	},
};
