// 中文。
import { outlineZh } from './outline.ts';
import { acrossZh } from './across.ts';
import { basesZh } from './bases.ts';
import { linksZh } from './links.ts';
import { correctionsZh } from './corrections.ts';
import { exportZh } from './export.ts';
import { marksZh, repairZh } from './marks.ts';
import { modelZh } from './summary/model.ts';
import type { Phrases } from './shape.ts';
import { summaryZh } from './summary/words.ts';
import { summaryCommandsZh } from './summary/commands.ts';
import { viewpointsZh } from './viewpoints.ts';

export const zh: Phrases = {
	reasons: {
		'reader-says-interview': () => '你已指定这篇笔记是访谈。',
		'reader-says-none': () => '你已指定这篇笔记不是访谈。',
		'labels-recur': ({ labels, turns }) => `${labels} 个说话人标签反复出现，共 ${turns} 段发言。`,
		'labels-alternate': ({ percent }) => `${percent} % 的标签处换了说话人。`,
		'roles-named': ({ names }) => `标签写明了身份：${names}。`,
		'questions-answered': ({ questions }) => `${questions} 个问题之后由另一位说话人接话。`,
		'properties-name-speakers': ({ name }) => `笔记属性中写有说话人${name}。`,
		'no-labels': () => '没有一行以“姓名：”这样的说话人标签开头。',
		'one-speaker': ({ name }) => `反复出现的标签只有一个：${name}。`,
		'few-turns': ({ turns }) => `只找到 ${turns} 段发言。`,
		'labels-once': ({ labels }) => `找到 ${labels} 个标签，但没有一个重复出现：更像字段列表，不像对话。`,
		'short-values': ({ percent }) => `${percent} % 的标签后面是简短的值，不是谈话。`,
		'many-turns': ({ turns }) => `共有 ${turns} 段发言。`,
		'times-ascend': ({ percent }) => `${percent} % 的发言带有递增的时间标记。`,
		'spoken-words': ({ percent }) => `${percent} % 的发言提到“我”“你”或在提问。`,
		'weak-labels': () => '多数标签是列表项，或没有冒号。',
		'chat-log': () => '这是一份聊天记录。',
		'fields-in-order': ({ labels }) => `${labels} 个标签总是按同样的顺序出现，像表单的字段。`,
		'chat-with-model': () => '这是与语言模型的聊天记录。',
		'stage-directions': () => '其中的舞台说明表明这是剧本。',
		'title-names-kind': ({ word }) => `标题写明是“${word}”，而且没有人长篇发言。`,
		'nobody-speaks-at-length': ({ letters }) => `没有人长篇发言：九成发言不超过 ${letters} 个字母（一个汉字算两个半）。`,
		'parts-of-a-script': () => '这些是买卖、客服、游戏或每日站会中的角色。',
		'bits-of-talk': () => '几段互不相干的简短对话：笑话或语录。',
		'still-to-be-filled-in': () => '多数标签后面还没有内容：这是模板。',
		'answers-are-impersonal': ({ percent }) => `没有姓名的问答，其中 ${percent} % 的回答提到“我”：更像帮助页面，不像谈话。`,
		'help-page': () => '没有姓名的问答属于一份文档：位于常见问题之类的标题下，回答中含有代码，或只占笔记的一小部分。',
		'spoken-without-labels': () => '读起来像谈话的文字稿，但没有标明谁在说话。',
	},
	problems: {
		'question-inside-turn': ({ name, nextLine }) => `${name}连续发言两次，前一段以问句结尾：这个问题可能是采访者提的。下一段从第 ${nextLine} 行开始。`,
		'front-matter-invalid': ({ why }) => `无法读取笔记属性：${why}`,
		'front-matter-too-long': ({ characters }) => `笔记属性过长（${characters} 个字符），未读取。`,
		'fence-unclosed': () => '这里开始的代码块没有结束，其后的内容按正文读取。',
		'comment-unclosed': () => '这里开始的注释没有结束，其后的内容按正文读取。',
		'control-characters': ({ code }) => `笔记中含有控制字符（U+${code}）。`,
		'lone-surrogate': ({ code }) => `笔记中含有不完整的字符（U+${code}）。`,
		'names-may-be-one': ({ name, other }) => `“${name}”与“${other}”可能是同一个人，只是写法不同。`,
		'line-too-long': ({ characters }) => `这一行有 ${characters} 个字符，编辑时会变慢。`,
	},
	roles: { interviewer: '采访者', respondent: '受访者', audience: '观众', other: '其他声音', unknown: '说话人' },
	commands: {
		openView: '打开侧边视图',
		treatAsInterview: '将此笔记视为访谈',
		treatAsOrdinary: '将此笔记视为普通笔记',
		letEvidenceDecide: '由正文判断此笔记',
	},
	view: {
		name: 'Interview Lens',
		outline: '大纲',
		viewpoints: '观点',
		problems: '存疑之处',
		noNote: '打开一篇笔记，这里会显示其中的对话。',
		reading: '正在读取笔记…',
		refused: '这篇笔记没有被识别为访谈。',
		inFavour: '像访谈的地方：',
		tooLittle: '像访谈的地方太少：',
		unreadable: (why) => `无法读取笔记：${why}`,
		beforeFirstSection: '开场',
		share: (percent) => (percent < 1 ? '< 1 %' : `${percent} %`),
		turns: (number) => `${number} 段发言`,
		questions: (number) => `${number} 个问题`,
		line: (line) => `第 ${line} 行`,
		textShare: '文字占比',
		emptyTurn: '（无文字）',
	},
	outline: outlineZh,
	notices: {
		treatedAsInterview: '此笔记现已视为访谈。',
		treatedAsOrdinary: '此笔记现已视为普通笔记。',
		evidenceDecides: '现在重新由正文判断此笔记。',
		noLabels: '这篇笔记中没有找到说话人标签。',
		noteGone: '那篇笔记已不存在。',
	},
	settings: {
		notesHeading: '哪些笔记是访谈',
		textHeading: '正文中',
		folders: '访谈文件夹',
		foldersAbout: '这些文件夹中的笔记始终视为访谈。每行一个文件夹。',
		tags: '访谈标签',
		tagsAbout: '带有这些标签之一的笔记始终视为访谈。每行一个标签，不带 #。',
	},
	links: linksZh,
	export: exportZh,
	model: modelZh,
	summaryWords: summaryZh,
	summary: summaryCommandsZh,
	across: acrossZh,
	bases: basesZh,
	viewpoints: viewpointsZh,
	corrections: correctionsZh,
	marks: marksZh,
	repair: repairZh,
	colon: '：',
	comma: '，',
	quote: (words) => `“${words}”`,
};
