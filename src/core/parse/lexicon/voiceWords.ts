// What machines call the voices they tell apart, by language, without the number, and words before what is said that need no colon. Words are separated by |.

export const ANONYMOUS_WORDS: Readonly<Record<string, string>> = {
	en: 'Speaker|Unknown Speaker|Unidentified Speaker|Unidentified|Spk|Participant|Voice',
	zh: '说话人|未知发言人|未知说话人|发言人|讲话人|說話人|發言人|講者',
	ja: '話者|発言者|発話者',
	ko: '참석자|화자|발화자',
	es: 'Hablante|Interlocutor|Orador',
	pt: 'Falante|Locutor|Orador',
	fr: 'Locuteur|Intervenant',
	de: 'Sprecher|Sprecherin',
	it: 'Parlante|Relatore',
	ru: 'Спикер|Говорящий|Диктор',
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
	en: 'woman|man|male|female|person|somebody|someone|voice|lady|gentleman|boy|girl|child|questioner|listener|viewer|visitor|attendee|caller|audience',
	es: 'mujer|hombre|persona|voz|señora|señor|niño|niña|joven|oyente|público',
	pt: 'mulher|homem|pessoa|voz|senhora|senhor|menino|menina|ouvinte|público',
	fr: 'femme|homme|personne|voix|dame|monsieur|garçon|auditeur|auditrice|spectateur|spectatrice|public',
	de: 'frau|mann|person|stimme|dame|junge|mädchen|zuhörer|zuhörerin|zuschauer|zuschauerin|publikum',
	it: 'donna|uomo|persona|voce|signora|signore|ragazzo|ragazza|spettatore|spettatrice|pubblico',
	nl: 'vrouw|persoon|stem|dame|heer|jongen|meisje|toehoorder|publiek',
	sv: 'kvinna|person|röst|dam|pojke|flicka|publiken',
	pl: 'kobieta|mężczyzna|osoba|głos|pani|pan|publiczności',
	ru: 'женщина|мужчина|человек|голос|девушка|слушатель|слушательница|зритель|зрительница|зала',
	tr: 'kadın|erkek|kişi|ses|dinleyici|izleyici',
};

/** Behind a name. */
export const HONORIFIC_WORDS = 'さん|氏|くん|ちゃん|様|님|씨|老师|老師|先生|女士|教授|博士';

/** Words for who asks and who answers that stand right before what is said, without a colon; as parts of patterns. */
export const UNCLOSED_WORDS: Readonly<Record<string, string>> = {
	th: 'ถาม(?=\\s)|ตอบ(?=\\s)',
	hi: 'प्र[.．](?=\\s)|उ[.．](?=\\s)',
	ar: '[سج]\\d{0,3}[/-](?=\\s?\\S)',
};
