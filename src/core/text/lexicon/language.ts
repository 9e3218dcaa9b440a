// The language of a note, by its script; for Latin letters by the commonest small words, and by letters that few others have.

/** Code units from the start of the text that are looked at: more change no answer. */
export const LANGUAGE_SAMPLE = 12_000;
/** How many of these, evenly spread, are asked for their script. */
const COUNTED = 4_000;
/** How many of the first of these are read for small words. */
const WORDS_SAMPLE = 3_000;

/** Accented letters of Latin, and those of Vietnamese. */
const isAccented = (unit: number): boolean => unit >= 0xc0 && (unit <= 0x24f || (unit >= 0x1e00 && unit <= 0x1eff));
/** Ranges of code units above Latin's, in whole blocks, each with the language that its script stands for. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
	[0x370, 0x3ff, 'el'],
	[0x400, 0x4ff, 'ru'],
	[0x590, 0x5ff, 'he'],
	[0x600, 0x6ff, 'ar'],
	[0x900, 0x97f, 'hi'],
	[0x980, 0x9ff, 'bn'],
	[0xe00, 0xe7f, 'th'],
	[0x1100, 0x11ff, 'ko'],
	[0x3040, 0x30ff, 'ja'],
	[0x3400, 0x9fff, 'zh'],
	[0xac00, 0xd7af, 'ko'],
	[0xf900, 0xfaff, 'zh'],
];

const FIRST_SCRIPT = SCRIPTS[0]?.[0] ?? 0;

/** Bits of a code unit within its block: every range above begins and ends with one. */
const BLOCK_BITS = 4;
/** By block of code units, the number of its range; one beyond the last where it is of none. */
const RANGE_OF_BLOCK = new Uint8Array(0x10000 >> BLOCK_BITS).fill(SCRIPTS.length);
SCRIPTS.forEach(([from, to], range) => void RANGE_OF_BLOCK.fill(range, from >> BLOCK_BITS, (to >> BLOCK_BITS) + 1));

const SMALL_WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to in that is was it you for with this a i on not are be have we my he she they but at',
	es: 'el la de que y en los se por las una con para es',
	pt: 'o de que e do da em um para é com não uma os você',
	fr: 'le la les de des et que un une est pour dans vous je',
	de: 'der die das und ist nicht ich ein eine mit zu wir sie auf',
	it: 'il di che la per un una è non sono gli con le ma',
	nl: 'de het een van en ik dat niet is je op voor met zijn',
	sv: 'och att det är som jag en på för inte med har vi',
	pl: 'i w nie na się z że to jest do jak ale',
	tr: 've bir bu da de için çok ne ben var',
	id: 'yang dan di ini itu untuk dengan tidak saya dari',
	da: 'og er det ikke jeg til af på der med den som',
	no: 'og er det ikke jeg til av på som med den har',
	fi: 'ja on ei se että oli mutta hän minä kun niin ovat',
	cs: 'a je to se na že jsem ale jak v jsou byl',
	hu: 'a az és nem hogy egy is van volt ez de',
	ro: 'și de la în nu este o cu pe un că sau',
	ca: 'el la de que i els amb per és una les no',
	vi: 'và là của có không cho một được người',
};

/** Each tells as much as a small word: short talk has few of those. */
const OWN_LETTERS: Readonly<Record<string, string>> = { pt: 'ãõ', pl: 'łżśę', tr: 'ığş', cs: 'ěřů', hu: 'őű', ro: 'ățţ' };

/** By small word, the numbers of the languages that have it; and how long such a word may be. */
const HAVING = new Map<string, readonly number[]>();
Object.values(SMALL_WORDS).forEach((small, number) => {
	for (const word of new Set(small.split(' '))) HAVING.set(word, [...(HAVING.get(word) ?? []), number]);
});
/** By letter, the number of the language that has it. */
const OWNER = new Map(Object.entries(OWN_LETTERS).flatMap(([language, letters]) => [...letters].map((letter) => [letter, Object.keys(SMALL_WORDS).indexOf(language)] as const)));
const LONGEST_SMALL = Math.max(...[...HAVING.keys()].map((word) => word.length));

/** Every language that is told apart. */
export const LANGUAGES: readonly string[] = [...new Set([...SCRIPTS.map(([, , language]) => language), ...Object.keys(SMALL_WORDS)])];

/** A BCP 47 tag, 'und' where nothing tells. One Han character weighs as much as three letters, Kana decide for Japanese. */
export function languageOf(text: string): string {
	const units = new Uint32Array(SCRIPTS.length + 1);
	let latin = 0;
	const length = Math.min(text.length, LANGUAGE_SAMPLE);
	for (let at = 0, step = Math.ceil(length / COUNTED); at < length; at += step) {
		const unit = text.charCodeAt(at);
		const lower = unit | 0x20;
		if ((lower >= 0x61 && lower <= 0x7a) || isAccented(unit)) latin++;
		if (unit < FIRST_SCRIPT) continue;
		const range = RANGE_OF_BLOCK[unit >> BLOCK_BITS] ?? 0;
		units[range] = (units[range] ?? 0) + 1;
	}
	const count = new Map<string, number>();
	SCRIPTS.forEach(([, , language], at) => {
		const found = units[at] ?? 0;
		if (found > 0) count.set(language, (count.get(language) ?? 0) + found);
	});
	count.set('latin', latin / 3);
	const of = (language: string): number => count.get(language) ?? 0;
	const han = of('zh') + of('ja');
	if (of('ja') > han / 10) count.set('ja', han).set('zh', 0);
	const [best, much] = [...count].reduce((a, b) => (b[1] > a[1] ? b : a));
	if (much === 0) return 'und';
	return best === 'latin' ? latinLanguage(text.slice(0, WORDS_SAMPLE)) : best;
}

/** The language whose small words and own letters stand most often; the first in the table where two have as many. */
function latinLanguage(sample: string): string {
	const lower = sample.toLowerCase();
	const hits = Object.keys(SMALL_WORDS).map(() => 0);
	const hit = (number: number): void => void (hits[number] = (hits[number] ?? 0) + 1);
	const take = (from: number, to: number): void => {
		HAVING.get(to - from <= LONGEST_SMALL ? lower.slice(from, to) : '')?.forEach(hit);
	};
	let start = 0;
	for (let at = 0; at < lower.length; at++) {
		const unit = lower.charCodeAt(at);
		if (unit >= 0x61 && unit <= 0x7a) continue;
		if (isAccented(unit)) {
			const owner = OWNER.get(lower.charAt(at));
			if (owner !== undefined) hit(owner);
			continue;
		}
		take(start, at);
		start = at + 1;
	}
	take(start, lower.length);
	const most = Math.max(...hits);
	return most === 0 ? 'en' : (Object.keys(SMALL_WORDS)[hits.indexOf(most)] ?? 'en');
}
