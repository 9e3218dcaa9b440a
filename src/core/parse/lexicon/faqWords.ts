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

/** Labels of answers that are to be learnt: of question banks only. */
export const MODEL_ANSWER_WORDS: Readonly<Record<string, string>> = {
	en: 'Sample answer|Model answer|Suggested answer|Example answer|Reference answer|Sample response|Example response|Ideal answer|Good answer|Strong answer',
	zh: '参考回答|参考答案|示例回答|标准答案|标准回答|推荐回答|答题思路|回答示例|回答思路|參考答案|參考回答',
	es: 'Respuesta modelo|Respuesta sugerida|Ejemplo de respuesta',
	pt: 'Resposta modelo|Resposta sugerida|Exemplo de resposta',
	fr: 'Réponse modèle|Réponse type|Exemple de réponse',
	de: 'Musterantwort|Beispielantwort',
	ja: '回答例|模範解答|模範回答',
	ko: '모범 답변|답변 예시|예시 답변',
	ru: 'Пример ответа|Образец ответа',
	it: 'Risposta modello|Esempio di risposta',
};
