// Words with which talk turns to something new, by language. Words are separated by |.

export const TRANSITION_WORDS: Readonly<Record<string, string>> = {
	en: "next|moving on|move on|let's|agenda|item|now|first|last|finally|question|turn to|go to|talk about|discuss|start|begin|presentation|welcome|member|call on|thank you|alright|all right|anything else|any other",
	es: 'pasemos|siguiente|ahora|primero|por último|finalmente|pregunta|hablemos|empecemos|cambiando de tema|bienvenido|gracias',
	pt: 'passemos|próximo|próxima|agora|primeiro|por último|finalmente|pergunta|vamos falar|começar|mudando de assunto|bem-vindo|obrigado',
	fr: 'passons|prochain|prochaine|maintenant|premièrement|dernier|enfin|question|parlons|commençons|bienvenue|merci',
	de: 'nächste|nächsten|nun|jetzt|zuerst|zuletzt|schließlich|frage|kommen wir|sprechen wir|beginnen|thema|willkommen|danke',
	it: 'passiamo|prossimo|prossima|adesso|primo|infine|domanda|parliamo|cominciamo|benvenuto|grazie',
	ru: 'следующий|следующая|теперь|сначала|наконец|вопрос|поговорим|начнем|начнём|перейдем|перейдём|спасибо',
};
export const TRANSITION_UNSPACED = /接下来|接下來|下面|下一个|下一個|接着|最后|最後|第[二三四五]个|另外一个问题|请[^，。]{0,8}(?:谈|讲|说|分享|介绍|聊)|我想问|我想問|想请|请问|請問|再问|那么|那麼|咱们|进入|進入|回到|话题|話題|问题|問題|环节|環節|次に|続いて|では|最後に|質問|다음|이제|마지막|질문/g;
