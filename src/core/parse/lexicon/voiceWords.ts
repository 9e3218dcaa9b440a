// What machines call the voices they tell apart, by language, without the number, and words before what is said that need no colon. Words are separated by |.

export const ANONYMOUS_WORDS: Readonly<Record<string, string>> = {
	en: 'Speaker|Unknown Speaker|Unidentified Speaker|Unidentified|Spk|Participant|Voice',
	zh: '说话人|未知发言人|未知说话人|发言人|讲话人|說話人|發言人|講者',
	ja: '話者|発言者|発話者',
	ko: '참석자|화자|발화자',
	es: 'Voz|Hablante|Interlocutor|Orador',
	pt: 'Voz|Falante|Locutor|Orador',
	fr: 'Voix|Locuteur|Intervenant',
	de: 'Stimme|Sprecher|Sprecherin',
	it: 'Voce|Parlante|Relatore',
	ru: 'Голос|Спикер|Говорящий|Диктор',
	pl: 'Mówca|Rozmówca',
	nl: 'Spreker',
	sv: 'Talare',
	tr: 'Konuşmacı',
	ar: 'المتحدث|متحدث',
	he: 'דובר',
	hi: 'वक्ता',
	vi: 'Người nói',
	id: 'Pembicara',
	th: 'ผู้พูด',
};

/** Of whom only that is known: 'Woman in the audience', 'Ein Mann aus dem Publikum'. */
export const SOMEBODY_WORDS: Readonly<Record<string, string>> = {
	en: 'woman|man|male|female|somebody|someone|voice|lady|gentleman|boy|girl|child|questioner|listener|viewer|visitor|attendee|caller',
	es: 'mujer|hombre|voz|señora|señor|niño|niña|joven|oyente',
	pt: 'mulher|homem|voz|senhora|senhor|menino|menina|ouvinte',
	fr: 'femme|homme|voix|dame|monsieur|garçon|auditeur|auditrice|spectateur|spectatrice',
	de: 'frau|mann|stimme|dame|junge|mädchen|zuhörer|zuhörerin|zuschauer|zuschauerin',
	it: 'donna|uomo|voce|signora|signore|ragazzo|ragazza|spettatore|spettatrice',
	nl: 'vrouw|stem|dame|heer|jongen|meisje|toehoorder',
	sv: 'kvinna|röst|dam|pojke|flicka',
	pl: 'kobieta|mężczyzna|głos|pani',
	ru: 'женщина|мужчина|голос|девушка|слушатель|слушательница|зритель|зрительница|вопрос|реплика',
	tr: 'kadın|erkek|ses|dinleyici|izleyici',
};
/** Before such a word, and behind it before the place. */
export const BEFORE_SOMEBODY_WORDS = 'a|an|the|another|unidentified|unknown|older|elderly|young|un|una|une|otro|otra|autre|uma|um|outra|outro|ein|eine|der|die|uno|een|en|ett|jedna|jeden|bir';
export const WHERE_WORDS = 'in|from|at|on|near|behind|aus|im|am|bei|hinten|vorn|del|de|desde|en|da|do|na|no|dans|du|au|dal|dalla|nel|nella|in|uit|op|från|i|z|w|из|в|за|с|salondan';

/** Behind a name. */
export const HONORIFIC_WORDS = 'さん|氏|くん|ちゃん|様|님|씨|老师|老師|先生|女士|教授|博士';

/** Words for who asks and who answers that stand right before what is said, without a colon; as parts of patterns. */
export const UNCLOSED_WORDS: Readonly<Record<string, string>> = {
	th: 'ถาม(?=\\s)|ตอบ(?=\\s)',
	hi: 'प्र[.．](?=\\s)|उ[.．](?=\\s)',
	ar: '[سج]\\d{0,3}[/-](?=\\s?\\S)',
};
