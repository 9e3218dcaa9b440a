// Words of what stands behind a conversation, by language. Words are separated by |.

/** What a line says that tells nothing but the end, between brackets, dashes or marks. */
export const END_WORDS: Readonly<Record<string, string>> = {
	en: '(?:the )?end(?: of (?:the )?(?:interview|transcript|recording|tape|file|audio|conversation))?|(?:interview|recording) ends',
	zh: '完|全文完|本文完|全剧终|访谈结束|采访结束|录音结束|正文完|未完待续',
	ja: '了|終わり|おわり|以上|インタビュー終了',
	ko: '끝|인터뷰 끝|녹음 끝',
	es: 'fin(?: de la (?:entrevista|grabación))?',
	pt: 'fim(?: da (?:entrevista|gravação))?',
	fr: "fin(?: de l['’](?:entretien|enregistrement|interview))?",
	de: 'ende(?: (?:des interviews|der aufnahme|des gesprächs))?',
	it: "fine(?: dell['’]intervista)?",
	ru: 'конец(?: (?:интервью|записи))?',
};

/** What accounts ask of their readers. */
export const FOLLOW_WORDS: Readonly<Record<string, string>> = {
	en: 'subscribe|newsletter|follow us|share this|sign up|read more',
	zh: '关注|公众号|点赞|在看|转发|扫码|二维码|订阅|阅读原文|加群|转载|關注|訂閱|分享给',
	ja: 'フォロー|チャンネル登録|いいね|シェア',
	ko: '구독|좋아요|알림 설정|무단 전재|재배포',
};
