// The language of a note, by its script; for Latin letters by the commonest small words.

/** Code units that are counted; more do not change the answer. */
const SAMPLE = 20_000;

const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
	['ja', /[\u3040-\u30ff]/g],
	['zh', /[\u3400-\u9fff\uf900-\ufaff]/g],
	['ko', /[\uac00-\ud7af\u1100-\u11ff]/g],
	['ru', /[\u0400-\u04ff]/g],
	['ar', /[\u0600-\u06ff]/g],
	['he', /[\u0590-\u05ff]/g],
	['th', /[\u0e00-\u0e7f]/g],
	['hi', /[\u0900-\u097f]/g],
	['el', /[\u0370-\u03ff]/g],
	['latin', /[A-Za-z\u00c0-\u024f]/g],
];

const SMALL_WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to in that is was it you for with this',
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
	vi: 'và là của có không cho một được người',
};

/** A BCP 47 tag, 'und' where nothing tells. One Han character weighs as much as three letters, Kana decide for Japanese. */
export function languageOf(text: string): string {
	const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
	const count = new Map(SCRIPTS.map(([language, script]) => [language, sample.match(script)?.length ?? 0]));
	const of = (language: string): number => count.get(language) ?? 0;
	count.set('latin', of('latin') / 3);
	const han = of('zh') + of('ja');
	if (of('ja') > han / 10) count.set('ja', han).set('zh', 0);
	const [best, much] = [...count].reduce((a, b) => (b[1] > a[1] ? b : a));
	if (much === 0) return 'und';
	return best === 'latin' ? latinLanguage(sample) : best;
}

function latinLanguage(sample: string): string {
	const words = new Map<string, number>();
	for (const word of sample.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
	let best = { language: 'en', hits: 0 };
	for (const [language, small] of Object.entries(SMALL_WORDS)) {
		const hits = small.split(' ').reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
		if (hits > best.hits) best = { language, hits };
	}
	return best.language;
}
