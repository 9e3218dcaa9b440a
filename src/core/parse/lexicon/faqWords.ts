// Headings above questions and answers that nobody spoke, by language: facts, gathered from real notes. Words are separated by |.

/** Headings of help pages and question banks. */
export const FAQ_WORDS: Readonly<Record<string, string>> = {
	en: 'FAQ|Frequently asked questions|Common questions|Knowledge check|Quiz|FAQs|Common issues|Troubleshooting|Interview questions',
	zh: '常见问题|常见问题解答|常见问题与解答|面试高频题|练习题',
	es: 'Preguntas frecuentes',
	pt: 'Perguntas frequentes',
	fr: 'Foire aux questions',
	de: 'Häufige Fragen',
	ja: 'よくある質問',
	ko: '자주 묻는 질문',
	ru: 'Частые вопросы',
	it: 'Domande frequenti',
};
