// Headings above questions and answers that nobody spoke, by language: facts, gathered from real notes. Words are separated by |.

/** Headings of help pages and question banks. */
export const FAQ_WORDS: Readonly<Record<string, string>> = {
	en: 'FAQ|Frequently asked questions|Common questions|Knowledge check|Quiz|FAQs|Common issues|Troubleshooting|Interview questions|Interview question|Interview prep|Interview preparation|Flashcards',
	zh: '常见问题|常见问题解答|常见问题与解答|面试高频题|面试题|面试题整理|面试题库|练习题|问答题',
	es: 'Preguntas frecuentes|Preguntas de entrevista',
	pt: 'Perguntas frequentes',
	fr: 'Foire aux questions',
	de: 'Häufige Fragen|Häufig gestellte Fragen',
	ja: 'よくある質問|よくあるご質問|面接質問',
	ko: '자주 묻는 질문|면접 질문',
	ru: 'Частые вопросы|Часто задаваемые вопросы|Вопросы на собеседовании',
	it: 'Domande frequenti',
};
