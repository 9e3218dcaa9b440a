// Words by which people speak of themselves and to each other, by language: talk has them, documents seldom do.
import { NO_LETTER, letterKind } from '../letters.ts';

const SELF: Readonly<Record<string, string>> = {
	en: "i'm i've i'd i'll me my mine myself",
	es: 'yo me mi mí mis soy estoy tengo creo hice fui pienso tenía estaba sé digo quiero puedo',
	pt: 'eu me meu minha meus minhas sou estou tenho acho fiz gosto fui',
	fr: "je j'ai j' me moi mon ma mes",
	de: 'ich mich mir mein meine meinen',
	it: 'io mi mio mia miei mie sono ho ero avevo penso credo posso devo voglio vorrei vado faccio leggo',
	nl: 'ik me mij mijn',
	sv: 'jag mig min mitt mina',
	pl: 'ja mnie mi mój moja jestem mam myślę',
	ru: 'я меня мне мой моя',
	tr: 'ben beni bana benim',
	vi: 'tôi tui mình em tớ',
	id: 'saya aku',
	ar: 'أنا لي كنت عندي قلت رأيت صرت أمي أبي بيتي حياتي عملي أعتقد أظن أحب أريد أستطيع مني معي',
	he: 'אני שלי לי',
	el: 'εγώ μου με',
	cs: 'já mě mi mně jsem můj moje měl',
	da: 'jeg mig min mit mine',
	fi: 'minä minun minut minua minulle minulla minusta mielestäni olen olin mä mun mua mulle mulla',
	hu: 'én engem nekem vagyok voltam apám anyám lányom fiam',
	ro: 'eu mie mea meu sunt eram cred am mi îmi mă',
	uk: 'я мене мені мій моя',
	fa: 'من هستم بودم',
	ca: 'jo meu meva sóc tinc',
	bn: 'আমি আমার আমাকে',
};
/** Letters that the languages with such endings have, and few others. */
const ENDING_SCRIPT = /[ığşłתțţτ\u200c]/;
/** Ends of words by which "I" is said without the word. */
const SELF_ENDINGS = /\p{L}{2}(?:[dt][ıiuü]m|[aeiu]dim|yorum|acağım|eceğim|łem|łam|תי|\u200c(?:ا|\p{L}{1,12}[^ی\P{L}])م)(?![\p{L}\p{M}])/u;
/** … and by which "you" is said. */
const SECOND_ENDINGS = /\p{L}{2}(?:[dt][ıiuü]n[ıiuü]z|m[ıiuü]s[ıiuü]n[ıiuü]z|uydunuz|sunuz|siniz|sınız|[aei][țţ]i|[εαάίή]σ?τε|\u200c\p{L}{1,12}[^وای\P{L}]ید)(?![\p{L}\p{M}])/u;
/** Two of the words that a pattern finds, but these: nouns that end as verbs do. */
function severalOf(pattern: RegExp, but: string): (words: string) => boolean {
	const others = new Set(but.split(' '));
	return (words) => new Set((words.toLowerCase().match(pattern) ?? []).map((word) => word.replace(/^[^\p{L}]/u, '')).filter((word) => !others.has(word))).size > 1;
}

const HUNGARIAN_SELF = /\p{L}{2}[lnrgkdzst]t[ae]m(?![\p{L}\p{M}])/u;
/** Where no letter tells the language the words around do: by language, for "I" and for "you". */
const SELF_OF: Readonly<Record<string, (words: string) => boolean>> = {
	hu: (words) => HUNGARIAN_SELF.test(words),
	pt: severalOf(/(?:^|[^\p{L}\p{M}])\p{Ll}{2,15}ei(?![\p{L}\p{M}])/gu, 'vôlei jóquei hóquei frei'),
	es: severalOf(/(?:^|[^\p{L}\p{M}])\p{Ll}{2,14}é(?![\p{L}\p{M}])/gu, 'qué porqué esté café bebé comité puré chalé canapé carné paté cliché olé josé té buffet consomé chimpancé'),
};
const SECOND_OF: Readonly<Record<string, RegExp>> = {
	cs: /\p{L}{2}[áíeěj]te(?![\p{L}\p{M}])/u,
	es: /\p{L}{2}[áé]is(?![\p{L}\p{M}])|(?:^|[^\p{L}\p{M}])os(?![\p{L}\p{M}])/iu,
};
/** Thai says to somebody what ends so. */
const POLITE = /(?:ครับ|คะ)(?![\u0e00-\u0e7f])/;
const WE: Readonly<Record<string, string>> = {
	en: "we we're we've we'll we'd our ours us let's",
	es: 'nos nosotros nosotras nuestro nuestra',
	pt: 'nós nos nosso nossa gente',
	fr: 'nous notre nos',
	de: 'wir uns unser unsere',
	it: 'noi ci nostro nostra',
	nl: 'we wij ons onze',
	sv: 'vi oss vår',
	pl: 'my nas nasz',
	ru: 'мы нас нам наш',
	tr: 'biz bizim',
	id: 'kami kita',
	ar: 'نحن كنا لنا',
	he: 'אנחנו לנו',
	el: 'εμείς μας',
	cs: 'my nás nám námi náš naše jsme bychom',
	da: 'vi vores',
	fi: 'meidän meitä meille olemme olimme',
	hu: 'mi minket nekünk vagyunk voltunk',
	ro: 'noi nouă nostru noastră suntem eram',
	uk: 'ми нас нам наш',
	ca: 'nosaltres nostre nostra',
	bn: 'আমরা আমাদের',
};
const SECOND: Readonly<Record<string, string>> = {
	en: "you you're you've you'd you'll your yours",
	es: 'tú te ti tu tus usted ustedes le les su sus vos vosotros vosotras vuestro vuestra vuestros vuestras sois eres estás tienes cómo cuál',
	pt: 'você vocês te seu sua seus suas lhe lhes vos senhor senhora',
	fr: 'tu te toi ton ta tes vous votre vos',
	de: 'du dich dir dein deine sie ihnen ihr ihre ihren euch euer eure eurer eurem euren',
	it: 'tu ti te tuo tua lei suo sua voi vi vostro vostra vostri vostre avete siete',
	nl: 'je jij jou jouw u uw jullie',
	sv: 'du dig din ditt dina ni er',
	pl: 'ty ciebie ci twój pan pani pana państwo państwa wasz wasza',
	ru: 'ты тебя тебе твой вы вас вам ваш ваша ваше ваши',
	tr: 'sen seni sana siz sizin size',
	vi: 'bạn anh chị ông bà',
	id: 'anda kamu kalian bapak ibu',
	ar: 'أنت أنتم لك لكم كيف هل رأيك حياتك عملك عنك منك إليك عليك معك حضرتك طفولتك بدايتك حدثنا أخبرنا',
	he: 'אתה אתם שלך לך אתכם',
	el: 'εσύ σου εσείς σας',
	cs: 'ty tebe ti vy vás vám váš jste',
	da: 'du dig din dit jer jeres',
	fi: 'sinä sinun sinua sun sulle te teidän teillä teille teitä teillehän olet oletko olette',
	hu: 'ön önnek önök maga magának',
	ro: 'tu tine dumneavoastră voi vă ați',
	uk: 'ти тебе тобі ви вас вам ваш',
	fa: 'شما تو',
	ca: 'tu vostè vós vosaltres vostre vostra',
	bn: 'আপনি আপনার আপনাকে তুমি তোমার',
};
/** Languages in which nobody asks another anything about him without the word for "you". */
export const SAYING_YOU: ReadonlySet<string> = new Set(['en', 'fr', 'de', 'nl', 'sv', 'da', 'no']);
/** Japanese seldom says "I"; the ends of its verbs tell that somebody speaks of what he thinks. */
const UNSPACED = {
	self: /我(?!们|們)|[咱俺私僕]|自分は|と思(?:い|う|っ)|んです(?:よ|ね|けど|が)|[すた]よね|(?:^|[^\p{L}])(?:저는|제가|나는|내가|저를|저에게|저한테|저도|제|내|나도|전|난)(?!\p{L})|ผม|ฉัน|ดิฉัน|หนู|मैं|मेर|मुझ/u,
	we: /我们|我們|我々|私たち|저희|우리|เรา|हम/,
	second: /[你您妳]|あなた|御社|貴社|さんは|씨는|당신|คุณ|आप|तुम/,
};

/** Where nothing of these scripts stands, none of those can. */
const UNSPACED_SCRIPT = /[\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** English says it with a capital; without one only right before what people do: 'i18n' and 'i.e.' say nothing. */
const englishSelf = (words: string): boolean => (words.includes('I') || words.includes('i ')) && ENGLISH_SELF.test(words);
const ENGLISH_SELF = /(?:^|[^\p{L}\p{N}.'’_-])(?:I(?![\p{L}\p{N}._-])|i (?:was|am|think|have|had|don't|do|just|mean|know|guess|can|could|would|did|got|feel|like|love|want|see|said|went)(?!\p{L}))/u;

interface Persons {
	/** The words, each with whom it speaks of. */
	readonly words: ReadonlyMap<string, PersonsSaid>;
	/** 1 at the last byte of each code unit with which one begins: most other words are told by that. */
	readonly initials: Uint8Array;
}
const LAST_BYTE = 0xff;
const mayBegin = (initials: Uint8Array, unit: number): boolean => initials[unit & LAST_BYTE] === 1;

const wordsOf = (lists: readonly (string | undefined)[]): ReadonlySet<string> => new Set(lists.flatMap((words) => words?.split(' ') ?? []));
function personsOf(languages: readonly string[]): Persons {
	const [self, we, second] = [SELF, WE, SECOND].map((lists) => wordsOf(languages.map((language) => lists[language]))) as [ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>];
	const words = new Map([...self, ...we, ...second].map((word) => [word, { self: self.has(word), first: self.has(word) || we.has(word), second: second.has(word) }]));
	const initials = new Uint8Array(LAST_BYTE + 1);
	for (const word of words.keys()) initials[word.charCodeAt(0) & LAST_BYTE] = 1;
	return { words, initials };
}
const ALL = personsOf(Object.keys(SECOND));
/** Languages that share a script, and so what it stands for. */
const SHARING: Readonly<Record<string, readonly string[]>> = { ru: ['ru', 'uk'], ar: ['ar', 'fa'], no: ['da'] };
const LONGEST_WORD = Math.max(...[...ALL.words.keys()].map((word) => word.length));

/** Small letters of Latin first: most are. */
const isInWord = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || unit === APOSTROPHE || letterKind(unit) !== NO_LETTER;
const APOSTROPHE = 0x27;

/** Arabic writes 'and' and 'then' in one with the word behind. */
const isAnd = (unit: number): boolean => unit === 0x648 || unit === 0x641;

/** Whether words say "I", say "I" or "we", and say "you". */
export interface PersonsSaid {
	readonly self: boolean;
	readonly first: boolean;
	readonly second: boolean;
}

/** What tells it of words in one language, as `languageOf` names them. The same letters are "I" in one and "with" in another. */
export function personsIn(language: string): (words: string) => PersonsSaid {
	const own = personsOf(SHARING[language] ?? [SECOND[language] === undefined ? 'en' : language]);
	const [selfOf, secondOf] = [SELF_OF[language], SECOND_OF[language]];
	return (words) => {
		const hasEndings = ENDING_SCRIPT.test(words);
		const isUnspaced = UNSPACED_SCRIPT.test(words);
		let self = (isUnspaced && UNSPACED.self.test(words)) || (hasEndings && SELF_ENDINGS.test(words)) || selfOf?.(words) === true || (own.words.has("i'm") && englishSelf(words));
		let first = self || (isUnspaced && UNSPACED.we.test(words));
		let second = (isUnspaced && (UNSPACED.second.test(words) || POLITE.test(words))) || (hasEndings && SECOND_ENDINGS.test(words)) || secondOf?.test(words) === true;
		const lower = words.toLowerCase().replaceAll('’', "'");
		for (let [at, start] = [0, 0]; at <= lower.length && !(self && second); at++) {
			if (at < lower.length && isInWord(lower.charCodeAt(at))) continue;
			const from = isAnd(lower.charCodeAt(start)) ? start + 1 : start;
			// Most words begin otherwise or are longer.
			if (at > from && at - from <= LONGEST_WORD && mayBegin(own.initials, lower.charCodeAt(from))) {
				const person = own.words.get(lower.slice(from, at));
				self ||= person?.self === true;
				first ||= person?.first === true;
				second ||= person?.second === true;
			}
			start = at + 1;
		}
		return { self, first, second };
	};
}

/** Whom a word between spaces speaks of, in whatever language; in lower case. */
export function personOf(word: string): 'we' | 'second' | undefined {
	// Most words begin otherwise or are longer. Polish 'my' is 'we', English 'my' is not.
	const said = word.length > LONGEST_WORD || !mayBegin(ALL.initials, word.charCodeAt(0)) ? undefined : ALL.words.get(word);
	return said === undefined || said.self ? undefined : said.first ? 'we' : 'second';
}

/** How often the words say "we" and "you" where nothing is spaced. */
export function unspacedPersons(words: string): { readonly we: number; readonly second: number } {
	const count = (pattern: RegExp): number => (pattern.test(words) ? words.split(pattern).length - 1 : 0);
	return { we: count(UNSPACED.we), second: count(UNSPACED.second) };
}
