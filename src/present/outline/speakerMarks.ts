// The sign that stands for a speaker in narrow places, inside the colour: never colour alone.
import type { Speaker } from '../../core/model/conversation.ts';

/** 'Marit Tveldal' → 'MT', '林牧舟' → '林', 'Speaker 12' → '12', '观众3' → '3'. */
export function markOf(name: string): string {
	const number = /\p{N}{1,2}$/u.exec(name)?.[0];
	if (number !== undefined) return number;
	const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
	const [first = '', last = ''] = [words[0], words.length > 1 ? words[words.length - 1] : ''];
	const initial = (word: string): string => [...word][0]?.toUpperCase() ?? '';
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(first) ? initial(first) : initial(first) + initial(last);
}

/** One for each speaker; where two would be equal the later ones take a further letter of their name. */
export function marksOf(speakers: readonly Speaker[]): readonly string[] {
	const taken = new Set<string>();
	return speakers.map(({ name }) => {
		const mark = markOf(name);
		const others = [...name].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).slice(1).map((sign) => `${[...mark][0] ?? ''}${sign}`);
		const free = [mark, ...others].find((each) => !taken.has(each)) ?? mark;
		taken.add(free);
		return free;
	});
}
