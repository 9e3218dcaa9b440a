// Titles of the columns of a table that holds a conversation, by language. Words are separated by |.

/** The column of who speaks. */
export const VOICE_COLUMN: Readonly<Record<string, string>> = {
	en: 'Speaker|Speakers|Who|Voice|Speaker name|Speaker label|Role|Name|Person|Participant|Character',
	zh: '谁|发言人|说话人|讲话人|讲者|发言者|角色|姓名|人物|發言人|說話人|講者',
	ja: '話者|発言者|話し手|発話者|名前',
	ko: '화자|발화자|발언자|이름',
	es: 'Hablante|Orador|Quién|Persona|Interlocutor|Voz',
	pt: 'Falante|Orador|Quem|Pessoa|Locutor|Interlocutor',
	fr: 'Locuteur|Intervenant|Qui|Personne|Interlocuteur',
	de: 'Sprecher|Sprecherin|Sprecher:in|Wer|Person',
	it: 'Parlante|Oratore|Chi|Persona|Relatore',
	ru: 'Спикер|Говорящий|Кто|Участник|Роль',
	pl: 'Mówca|Rozmówca|Kto',
	nl: 'Spreker|Wie',
	sv: 'Talare|Vem',
	tr: 'Konuşmacı|Kim',
	ar: 'المتحدث|المتكلم',
	he: 'דובר|דוברת',
	vi: 'Người nói',
	id: 'Pembicara',
};

/** The column of what is said. */
export const SPOKEN_COLUMN: Readonly<Record<string, string>> = {
	en: 'What|Text|Transcript|Transcription|Utterance|Content|Said|What was said|Words|Line|Lines|Dialogue|Message|Speech|Statement|Quote|Original',
	zh: '说了什么|内容|文本|发言|发言内容|原文|台词|对话|话语|逐字稿|說話內容|內容|文字|讲话内容',
	ja: '発言|内容|テキスト|発言内容|発話|セリフ',
	ko: '내용|발언|발언 내용|텍스트|대사|발화',
	es: 'Texto|Transcripción|Intervención|Contenido|Enunciado',
	pt: 'Texto|Transcrição|Fala|Conteúdo|Intervenção',
	fr: 'Texte|Transcription|Propos|Contenu|Parole',
	de: 'Text|Transkript|Aussage|Inhalt|Äußerung|Wortlaut',
	it: 'Testo|Trascrizione|Contenuto|Intervento|Battuta',
	ru: 'Текст|Реплика|Содержание|Высказывание|Слова',
	pl: 'Tekst|Wypowiedź|Treść',
	nl: 'Tekst|Uitspraak|Inhoud',
	sv: 'Text|Yttrande|Innehåll',
	tr: 'Metin|Konuşma|İçerik',
	ar: 'النص|الكلام|المحتوى',
	he: 'טקסט|דברים|תוכן',
	vi: 'Nội dung|Lời nói',
	id: 'Teks|Ucapan|Isi',
};
