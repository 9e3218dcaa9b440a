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

/** What stands alone or before a colon, and then who wrote, edited or photographed, or what to read next. */
export const CREDIT_WORDS: Readonly<Record<string, string>> = {
	en: 'all rights reserved|photos?|photo credits?|image credits?|related(?: reading| articles| posts)?|tags|further reading|recommended reading|read next',
	zh: '采写|采訪|摄影|攝影|责任编辑|责编|編輯|编辑|校对|校對|审核|审校|撰文|图片来源|圖片來源|推荐阅读|推薦閱讀|相关阅读|相關閱讀|延伸阅读|延伸閱讀|往期推荐|往期回顾|文字整理|排版|上一篇|下一篇|上一条|下一条|免责声明|版权声明|版權聲明|原标题|原文链接|作者简介|关于作者|更多阅读|人物简介|嘉宾简介|受访者简介|相关链接',
	ja: '文責|取材・文|文・取材|取材・構成|構成・文|文・構成|取材・構成・文|撮影|関連記事|プロフィール|＜プロフィール＞|あわせて読みたい|編集',
	ko: '글·사진|사진제공|관련 ?기사',
	de: 'bildnachweis|fotos?|redaktion|weiterlesen|schlagwörter',
	fr: 'crédits? photos?|photos?|à lire aussi|lire aussi',
	es: 'fotos?|fotografías?|lea también|etiquetas|te puede interesar',
	pt: 'fotos?|fotografias?|leia também|etiquetas|marcadores|veja também',
	it: 'foto|leggi anche|etichette|etichettato sotto',
	pl: 'fot\\.|etykiety|czytaj także',
	tr: 'etiketler|fotoğraf(?:lar)?',
	vi: 'xem thêm|ảnh',
	ru: 'фото|метки|теги|читайте также|редактор',
};

/** What stands right before the name of who did something, with a colon or without. */
export const BY_WORDS: Readonly<Record<string, string>> = {
	en: 'edited by|written by|photographed by|photos? by|photographs? by|transcript by|transcript provided by|interview by',
	fr: 'propos recueillis par|photos de',
	de: 'das interview führten?|fotos von',
	it: 'a cura di|foto di',
	es: 'fotos? de',
	pl: 'rozmawiał|rozmawiała|fot\\.',
	ru: 'беседовал[аи]?',
};

/** What accounts ask of their readers. */
export const FOLLOW_WORDS: Readonly<Record<string, string>> = {
	en: 'subscribe|newsletter|follow us|share this|sign up|read more',
	zh: '关注|公众号|点赞|在看|转发|扫码|二维码|订阅|阅读原文|加群|转载|關注|訂閱|分享给',
	ja: 'フォロー|チャンネル登録|いいね|シェア',
	ko: '구독|좋아요|알림 설정|무단 전재|재배포',
};
