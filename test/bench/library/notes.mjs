// Folders of invented notes for the benchmark: one in five is an interview, one interview in three is Chinese. The same numbers give the
// same notes.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Mulberry32: small, and the same everywhere. */
export function random(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const ONSETS = 'b bl br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea io ou'.split(' ');
const ENDS = 'n r l t s m nd st ck ng ly ment tion er ing'.split(' ');
const SMALL = 'the of and to a in that is it for on with as was but not this they be at have from or by one all we can what when there about so if would more because think really just people know going'.split(' ');
const HAN = '天地人山水火木土金日月星风云雨雪春夏秋冬东西南北上下左右前后里外大小多少高低长短新旧快慢早晚生死爱恨真假美丑善恶古今中文字书画诗歌音乐舞蹈电影照片机器工厂学校医院城市乡村道路桥梁船车马牛羊鸡犬猫鱼鸟花草树叶果米面茶酒盐糖铁铜银石沙海湖河江岛港湾岸边光影声色香味触感知识理论实验数据模型算法网络程序语言思想意义价值自由平等公正法律政治经济社会历史未来希望梦想记忆忘记开始结束选择改变成长教育父母兄弟姐妹朋友老师学生医生工人农民作家记者'.split('');
const GLUE = '的 是 在 我 们 就 也 都 和 这 那 有 说 要 会 到 对 很 不 了 你 因为 所以 但是 其实 我觉得'.split(' ');

/** A word of Zipf's rank: few words are common, most are rare. */
function vocabulary(size, make, rand) {
	const words = Array.from({ length: size }, make);
	return () => words[Math.min(size - 1, Math.floor(size ** rand()) - 1)];
}

export function writer(seed) {
	const rand = random(seed);
	const pick = (list) => list[Math.floor(rand() * list.length)];
	const latin = vocabulary(40_000, () => Array.from({ length: 1 + Math.floor(rand() * 2.4) }, () => pick(ONSETS) + pick(VOWELS)).join('') + pick(ENDS), rand);
	const han = vocabulary(15_000, () => pick(HAN) + pick(HAN) + (rand() < 0.2 ? pick(HAN) : ''), rand);
	const sentence = (isHan, asks) => {
		const length = 5 + Math.floor(rand() * 16);
		if (isHan) return Array.from({ length: length * 0.8 }, () => (rand() < 0.35 ? pick(GLUE) : han())).join('') + (asks ? '？' : '。');
		const words = Array.from({ length }, () => (rand() < 0.5 ? pick(SMALL) : latin()));
		return `${asks ? 'Did you ' : rand() < 0.3 ? 'I ' : ''}${words.join(' ')}${asks ? '?' : '.'}`;
	};
	const talk = (isHan, sentences, asks = false) => Array.from({ length: sentences }, (_, at) => sentence(isHan, asks && at === sentences - 1)).join(isHan ? '' : ' ');
	const name = (isHan) => (isHan ? pick('王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高梁'.split('')) + pick(HAN) + pick(HAN) : `${capital(latin())} ${capital(latin())}`);
	const capital = (word) => word[0].toUpperCase() + word.slice(1);
	return {
		rand,
		interview(turns) {
			const isHan = rand() < 1 / 3;
			const [host, guest] = [name(isHan), name(isHan)];
			const colon = isHan ? '：' : ':';
			const lines = Array.from({ length: turns }, (_, at) => `**${at % 2 ? guest : host}${colon}** ${at % 2 ? talk(isHan, isHan ? 4 : 3) : talk(isHan, 1, true)}`);
			return `---\ntitle: ${talk(isHan, 1).slice(0, 40).replaceAll(':', ' ')}\ndate: 20${10 + Math.floor(rand() * 15)}-0${1 + Math.floor(rand() * 9)}-11\n---\n\n## ${talk(isHan, 1).slice(0, 30)}\n\n${lines.join('\n\n')}\n`;
		},
		ordinary() {
			const isHan = rand() < 1 / 3;
			const parts = Array.from({ length: 3 }, () => `## ${talk(isHan, 1).slice(0, 30)}\n\n${talk(isHan, 5)}\n\n- ${talk(isHan, 1)}\n- ${talk(isHan, 1)}\n`);
			return `# ${talk(isHan, 1).slice(0, 30)}\n\n${parts.join('\n')}`;
		},
	};
}

/** Writes `count` notes below `folder`, a hundred in each folder; keeps what is there from an earlier run. */
export function writeFolder(folder, count, turns = 250) {
	if (existsSync(path.join(folder, 'done'))) return;
	const { interview, ordinary } = writer(count);
	for (let number = 0; number < count; number++) {
		const place = path.join(folder, `f${Math.floor(number / 100)}`);
		if (number % 100 === 0) mkdirSync(place, { recursive: true });
		writeFileSync(path.join(place, `n${number}.md`), number % 5 === 0 ? interview(turns) : ordinary());
	}
	writeFileSync(path.join(folder, 'done'), '');
}
