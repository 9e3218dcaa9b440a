// Which names tell who somebody is beyond the note they stand in.
import { family, fold } from '../../text/fold.ts';
import { namedRole } from '../../text/lexicon/namedRole.ts';
import type { NameKind, Spelling } from '../card.ts';

const HAN = '\\u3005\\u3400-\\u9fff';
const NOBODY = /^(?:(?:several|multiple|all|everyone|everybody|both|together|un(?:identified|known)|crowd|team|staff|anonymous|group|voices?|various)(?:\s|$)|众人|大家|全体|多人|合声|匿名|不明|某|未知)/;
/** '王总', '李老师', '张先生': a family name and how one is addressed. */
const ADDRESSED = new RegExp(`^[${HAN}]{1,2}(?:总|哥|姐|老师|先生|女士|小姐|教授|博士|医生|律师|同学|师傅|老板|主任|导演)$`);
const NICKNAME = new RegExp(`^(?:[老小阿大][${HAN}]|[${HAN}][老])$`);

const HAN_NAME = new RegExp(`^[${HAN}\\u3040-\\u30ff·\\s]+$`, 'u');

/** The key under which spellings of one name meet: case, width, brackets behind the name and the form of the middle dot aside. */
export function nameKey(name: string): string {
	return fold(name.replace(/\s*[(（[【][^()（）[\]【】]*[)）\]】]\s*$/u, '')).replace(/[・‧•⋅]/gu, '·');
}

export function nameKind(name: string): NameKind {
	const key = nameKey(name);
	if (!/\p{L}/u.test(key) || /\d/.test(key) || isRole(name) || NOBODY.test(key)) return 'none';
	if (HAN_NAME.test(key)) {
		if (key.length < 2) return 'none';
		return NICKNAME.test(key) || ADDRESSED.test(key) ? 'short' : 'full';
	}
	if (/^[\uac00-\ud7a3\s]+$/u.test(key)) return key.replace(/\s/g, '').length > 1 ? 'full' : 'none';
	const words = key.split(/[\s·]+/).filter((word) => word.replace(/\P{L}/gu, '').length > 0);
	if (words.length > 1 && words.some((word) => word.replace(/\P{L}/gu, '').length > 1)) return 'full';
	return key.replace(/\P{L}/gu, '').length > 2 ? 'short' : 'none';
}

/** 'Host', '观众1', 'Speaker A', '发言人 B': whoever takes the part, somebody else in each note. */
function isRole(name: string): boolean {
	const key = nameKey(name);
	const bare = key.replace(/[\s#_-]*(?:\p{Nd}+|[一二三四五六七八九十甲乙丙丁]|[a-z])$/u, '');
	if ([key, bare, family(key)].some((words) => words !== '' && (namedRole(words) !== null || GENERIC.has(words)))) return true;
	// 'Interviewer Anna' names a person behind the role; '主持人甲' does not.
	return false;
}

const GENERIC = new Set('speaker|person|voice|participant|user|man|woman|male|female|people|发言人|说话人|讲话人|讲者|用户|男声|女声|男|女|話者|発言者|화자|참석자|sprecher|locuteur|intervenant|hablante|falante|спикер|говорящий|相手'.split('|'));

/** Whether a short name is a part of a full one: 'mike' of 'mike krieger'. Keys, not spellings. */
export function isShortOf(short: string, full: string): boolean {
	const words = full.split(/[\s·]+/);
	return words.length > 1 && words.includes(short);
}

/** The names as spellings, without repeats. What stands in a bracket behind a name is one more: '李飞飞（Fei-Fei Li）'. */
export function spellingsOf(names: readonly string[]): readonly Spelling[] {
	const spellings = new Map<string, Spelling>();
	const add = (name: string): NameKind => {
		const kind = nameKind(name);
		if (!spellings.has(name)) spellings.set(name, { name, key: nameKey(name), kind });
		return kind;
	};
	for (const name of names) {
		const kind = add(name);
		const inside = /[(（]([^()（）]{2,40})[)）]\s*$/u.exec(name)?.[1];
		if (kind !== 'none' && inside !== undefined && nameKind(inside) === 'full') add(inside);
	}
	return [...spellings.values()];
}
