// Words that tell how a sentence speaks, by language: of matters in general, of what once happened, to greet and to thank.

/** Endings of words for what cannot be touched, in languages with spaces; such vocabulary marks claims. */
const ABSTRACT_ENDINGS: Readonly<Record<string, string>> = {
	en: 'tion|tions|ment|ments|ness|ity|ities|ance|ence|ism|ship',
	es: 'ción|ciones|miento|dad|dades|encia|anza|ismo',
	pt: 'ção|ções|mento|dade|dades|ência|ismo',
	fr: 'tion|tions|ment|ments|ité|ités|ance|ence|isme',
	de: 'ung|ungen|heit|keit|schaft|tät|nis|ismus',
	it: 'zione|zioni|mento|ità|enza|ismo',
	ru: 'ость|ости|ение|ения|ство|ция|изм',
	nl: 'ing|heid|schap|tie|teit',
	pl: 'ość|ości|anie|enie|cja|stwo|izm',
};
/** The same as words and word endings where nothing is spaced. */
const ABSTRACT_UNSPACED = /[性化力度率型制論论학성력]|系统|系統|战略|戰略|模式|体系|體系|机制|機制|价值|價值|生态|生態|技术|技術|产业|產業|能力|创新|創新|問題|仕組み|可能/g;
/** Small words of telling what once happened. */
const NARRATED: Readonly<Record<string, string>> = {
	en: 'was were did had went said came got told ago yesterday',
	es: 'fue era eran había dijo ayer entonces',
	pt: 'foi era eram tinha disse ontem então',
	fr: 'était étaient avait dit hier alors',
	de: 'war waren hatte hatten sagte damals gestern',
	it: 'era erano aveva disse ieri allora',
	ru: 'был была были сказал сказала тогда вчера',
};
const NARRATED_UNSPACED = /当时|當時|那时候|那時候|后来|後來|去年|以前|有一次|小时候|小時候|刚才|剛才|でした|ました|했습니다|였습니다/g;
/** Greeting, thanking, welcoming. */
const GREETING: Readonly<Record<string, string>> = {
	en: 'thank thanks welcome hello hi bye morning afternoon evening',
	es: 'gracias bienvenido bienvenida bienvenidos hola adiós',
	pt: 'obrigado obrigada bem-vindo bem-vinda olá tchau',
	fr: 'merci bienvenue bonjour bonsoir',
	de: 'danke willkommen hallo tschüss',
	it: 'grazie benvenuto benvenuta ciao buongiorno',
	ru: 'спасибо здравствуйте привет',
};
const GREETING_UNSPACED = /谢谢|謝謝|感谢|感謝|欢迎|歡迎|大家好|各位|掌声|掌聲|有请|有請|ありがとう|ようこそ|감사합니다|환영/g;

/** By their last code unit. */
const endings = new Map<number, string[]>();
for (const ending of new Set(Object.values(ABSTRACT_ENDINGS).flatMap((words) => words.split('|')))) {
	const last = ending.charCodeAt(ending.length - 1);
	endings.set(last, [...(endings.get(last) ?? []), ending]);
}
/** Letters of a word before an ending that make it abstract: 'nation' is not. */
const LEAST_STEM = 3;

export interface Cues {
	readonly abstract: number;
	readonly narrated: number;
	readonly greeting: number;
}

const wordCues = new Map<string, 'narrated' | 'greeting'>();
for (const [cue, lists] of [['greeting', GREETING], ['narrated', NARRATED]] as const) for (const words of Object.values(lists)) for (const word of words.split(' ')) wordCues.set(word, cue);

/** What a word between spaces is a cue for; in lower case. */
export function cueOf(word: string): keyof Cues | undefined {
	return isAbstract(word) ? 'abstract' : wordCues.get(word);
}

function isAbstract(word: string): boolean {
	if (word.length <= LEAST_STEM + 2) return false;
	return endings.get(word.charCodeAt(word.length - 1))?.some((ending) => word.endsWith(ending) && word.length >= ending.length + LEAST_STEM) ?? false;
}

/** How often the words have each where nothing is spaced. */
export function unspacedCues(words: string): Cues {
	const count = (pattern: RegExp): number => words.match(pattern)?.length ?? 0;
	return { abstract: count(ABSTRACT_UNSPACED), narrated: count(NARRATED_UNSPACED), greeting: count(GREETING_UNSPACED) };
}
