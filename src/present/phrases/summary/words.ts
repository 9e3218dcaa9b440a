// Words of summaries, in the language of the note they tell of.

/** Lists come joined; `names` is 'Ada, Ben and Cem'. */
export interface SummaryWords {
	readonly titles: Readonly<Record<'summary' | 'facts' | 'byline' | 'speakers' | 'chapters' | 'viewpoints' | 'questions' | 'mentions' | 'share' | 'model', string>>;
	readonly aboutSpeaker: (name: string) => string;
	readonly aboutSection: (title: string) => string;
	readonly aboutQuestion: (question: string) => string;
	readonly names: (names: readonly string[]) => string;
	readonly talks: (interviewers: string, respondents: string) => string;
	readonly interviewWith: (names: string) => string;
	readonly speak: (names: string) => string;
	/** Where every label only names a role. */
	readonly unnamed: string;
	readonly alsoSpeak: (names: string) => string;
	readonly audience: (count: number) => string;
	readonly audienceOf: (count: number) => string;
	/** `date` is 'YYYY-MM-DD'. */
	readonly dated: (date: string) => string;
	/** As a sentence without its end; one of both is given. */
	readonly origin: (source: string | null, date: string | null) => string;
	readonly size: (turns: number, questions: number, count: number, unit: 'words' | 'characters') => string;
	/** `size` of the part and of the whole. */
	readonly sizeOfPart: (part: string, whole: string) => string;
	readonly thin: string;
	readonly asked: string;
	readonly noSupport: string;
	/** How far the quotes carry a statement, and what they do not say, as the view tells it. */
	readonly doubts: (told: readonly string[]) => string;
	/** Behind a statement of a language model whose quotes do not stand in the note. */
	readonly unsupported: string;
	readonly writtenBy: (model: string) => string;
	readonly opening: string;
	readonly share: (percent: number) => string;
	readonly times: (words: string, times: number) => string;
	/** Between names and terms of a list. */
	readonly listed: string;
	readonly sentence: (parts: readonly string[]) => string;
	/** Stands between two sentences. */
	readonly space: string;
	/** Stands between a quote and who said it. */
	readonly dash: string;
	readonly turnLink: string;
	readonly sourceNote: string;
	/** Title of a summary of several interviews, and above the names of those that have nothing for it. */
	readonly several: (count: number) => string;
	readonly nothingIn: string;
}

const plural = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** 'YYYY-MM-DD' in numbers. */
const dateParts = (date: string): readonly [year: number, month: number, day: number] => {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	return [year, month, day];
};
/** A space where a word in letters meets Chinese ones: '沈砚秋与 Marit 的访谈'. */
const spaced = (words: string): string => words.replace(/([\p{Script=Han}])(?=[A-Za-z0-9])|([A-Za-z0-9])(?=[\p{Script=Han}])/gu, '$1$2 ');
const last = (names: readonly string[], comma: string, and: string): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(comma)}${and}${names.at(-1) ?? ''}`);

export const summaryEn: SummaryWords = {
	titles: { summary: 'Summary', facts: 'Facts', byline: 'Byline', speakers: 'Speakers', chapters: 'Chapters', viewpoints: 'Core viewpoints', questions: 'Questions and answers', mentions: 'Names and terms', share: 'Text share', model: 'In the words of a language model' },
	aboutSpeaker: (name) => `What ${name} says`,
	aboutSection: (title) => `Section: ${title}`,
	aboutQuestion: (question) => `Answers to: ${question}`,
	names: (names) => last(names, ', ', ' and '),
	talks: (interviewers, respondents) => `${interviewers} in conversation with ${respondents}`,
	interviewWith: (names) => `Interview with ${names}`,
	speak: (names) => `${names} in conversation`,
	unnamed: 'Interview whose speakers are not named',
	alsoSpeak: (names) => `with ${names}`,
	audience: (count) => `and ${plural(count, 'voice', 'voices')} from the audience`,
	audienceOf: (count) => `${count} people`,
	dated: (date) => {
		const [year, month, day] = dateParts(date);
		return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
	},
	origin: (source, date) => (source === null ? `Dated ${summaryEn.dated(date ?? '')}` : `From ${source}${date === null ? '' : `, ${summaryEn.dated(date)}`}`),
	size: (turns, questions, count, unit) => [plural(turns, 'turn', 'turns'), ...(questions === 0 ? [] : [plural(questions, 'question', 'questions')]), plural(count, unit.slice(0, -1), unit)].join(', '),
	sizeOfPart: (part, whole) => `This part: ${part}; the whole: ${whole}`,
	thin: 'Too little is said here to choose from; read the note itself.',
	asked: 'Question',
	noSupport: 'No support found in the text.',
	doubts: ([support = '', ...gaps]) => [`${support}.`, ...gaps].join(' '),
	unsupported: 'Unsupported: none of its quotes stands in the note.',
	writtenBy: (model) => `Written by ${model}. Every quote below was checked to stand in the note.`,
	opening: 'Opening',
	share: (percent) => (percent < 1 ? '< 1 %' : `${percent} %`),
	times: (words, times) => (times > 1 ? `${words} (${times})` : words),
	listed: ', ',
	sentence: (parts) => `${parts.join(', ')}.`,
	space: ' ',
	dash: ' — ',
	turnLink: 'show',
	sourceNote: 'Interview',
	several: (count) => `Summary of ${count} interviews`,
	nothingIn: 'Nothing found in',
};

export const summaryZh: SummaryWords = {
	titles: { summary: '摘要', facts: '概况', byline: '署名', speakers: '说话人', chapters: '章节', viewpoints: '核心观点', questions: '问答', mentions: '人名与术语', share: '文字占比', model: '语言模型的表述' },
	aboutSpeaker: (name) => spaced(`${name}说了什么`),
	aboutSection: (title) => `章节：${title}`,
	aboutQuestion: (question) => `对此问的回答：${question}`,
	names: (names) => last(names, '、', '和'),
	talks: (interviewers, respondents) => spaced(`${interviewers}与${respondents}的访谈`),
	interviewWith: (names) => spaced(`对${names}的访谈`),
	speak: (names) => spaced(`${names}的对话`),
	unnamed: '未署说话人姓名的访谈',
	alsoSpeak: (names) => spaced(`${names}亦有发言`),
	audience: (count) => `另有 ${count} 位观众发言`,
	audienceOf: (count) => `${count} 位观众`,
	dated: (date) => {
		const [year, month, day] = dateParts(date);
		return `${year} 年 ${month} 月 ${day} 日`;
	},
	origin: (source, date) => [...(source === null ? [] : [`来源：${source}`]), ...(date === null ? [] : [summaryZh.dated(date)])].join('，'),
	size: (turns, questions, count, unit) => `${turns} 段发言${questions === 0 ? '' : `、${questions} 个问题`}、${count.toLocaleString('en')} ${unit === 'words' ? '词' : '字'}`,
	sizeOfPart: (part, whole) => `此部分：${part}；全文：${whole}`,
	thin: '内容太少，不足以摘选，请直接阅读原文。',
	asked: '问',
	noSupport: '正文中没有找到依据。',
	doubts: ([support = '', ...gaps]) => [`${support}。`, ...gaps].join(''),
	unsupported: '缺乏依据：其引文均不见于原文。',
	writtenBy: (model) => `由 ${model} 撰写。以下每条引文均已核对，确见于原文。`,
	opening: '开场',
	share: (percent) => (percent < 1 ? '< 1 %' : `${percent} %`),
	times: (words, times) => (times > 1 ? `${words}（${times}）` : words),
	listed: '、',
	sentence: (parts) => `${parts.join('，')}。`,
	space: '',
	dash: '——',
	turnLink: '原文',
	sourceNote: '访谈',
	several: (count) => `${count} 篇访谈的摘要`,
	nothingIn: '没有相关内容的访谈',
};
