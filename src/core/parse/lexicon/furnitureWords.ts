// Words of what stands behind a conversation, by language. Words are separated by |.

/** What a line says that tells nothing but the end, between brackets, dashes or marks. */
export const END_WORDS: Readonly<Record<string, string>> = {
	en: '(?:the )?ends?(?: of (?:the )?(?:interview|transcript|recording|tape|file|audio|conversation))?|(?:interview|recording) ends',
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

/** What stands alone or before a colon, and then who wrote, edited or photographed, where it stood first, how it is filed, what others say of it, or what to read next. */
export const CREDIT_WORDS: Readonly<Record<string, string>> = {
	en: 'all rights reserved|photos?|photo credits?|image credits?|related(?: reading| articles| posts)?|tags|labels|further reading|recommended reading|read (?:next|also|more)|see also|sources?|share(?: this)?(?: post| article| interview)?|(?:\\d+|no) comments|comments|leave a (?:comment|reply)|post a comment|key ?words|posts? navigation',
	zh: '采写|采訪|采访、?整理|採訪、?整理|責任編輯|責編|校對|審校|審核|撰稿|文字紀錄|收稿日期|记者手记|記者手記|编后记|編後記|后记|後記|摄影|攝影|责任编辑|责编|編輯|编辑|校对|审核|审校|撰文|图片来源|圖片來源|推荐阅读|推薦閱讀|相关阅读|相關閱讀|延伸阅读|延伸閱讀|往期推荐|往期回顾|文字整理|排版|上一篇|下一篇|上一条|下一条|免责声明|版权声明|版權聲明|原标题|原文链接|作者简介|关于作者|更多阅读|人物简介|嘉宾简介|受访者简介|相关链接|来源|來源|标签|標籤|张贴者|張貼者',
	ja: '文責|取材・文|文・取材|取材・構成|構成・文|文・構成|取材・構成・文|撮影|関連記事|プロフィール|＜プロフィール＞|あわせて読みたい|編集|出典|写真|ラベル|投稿者|タグ|カテゴリ|前ページ|次ページ|前の記事|次の記事|コメントを書く|編集後記',
	ko: '글·사진|사진제공|관련 ?기사|출처|태그|사진|정리|이전 ?글|다음 ?글|목록',
	de: 'bildnachweis|bilder|fotos?|redaktion|weiterlesen|lesen sie auch|schlagwörter|labels|quelle|(?:\\d+|keine) kommentare|teilen|interview|text',
	nl: "foto['’]?s?|lees ook|bron|labels|trefwoorden|(?:\\d+|geen) (?:opmerkingen|reacties)|delen|interview|tekst",
	sv: 'foto|bilder?|läs (?:också|även|mer)|källa|etiketter|taggar|(?:\\d+|inga) kommentarer|dela|intervju|text',
	no: 'foto|bilder?|les også|kilde|etiketter|(?:\\d+|ingen) kommentarer|del|intervju|tekst',
	da: 'foto|læs også|kilde|etiketter|(?:\\d+|ingen) kommentarer',
	fi: 'kuvat?|valokuvat?|lue myös|lähde|tunnisteet|avainsanat|\\d+ kommenttia|ei kommentteja|lähetä kommentti|jaa|haastattelu|haastattelija|teksti',
	fr: 'crédits? photos?|photos?|à lire aussi|lire aussi|source|libellés|étiquettes|mots-clés|(?:\\d+|aucun) commentaires?|partager',
	es: 'fotos?|fotografías?|lea también|lee también|etiquetas|te puede interesar|fuente|(?:\\d+|no hay) comentarios|comparte|compartir',
	ca: 'fotos?|llegiu també|etiquetes|font|(?:\\d+|cap) comentaris?',
	pt: 'fotos?|fotografias?|leia também|etiquetas|marcadores|veja também|fonte|(?:\\d+|nenhum) comentários?|compartilh(?:e|ar)|partilhar',
	it: 'foto|leggi anche|etichette|etichettato sotto|fonte|(?:\\d+|nessun) comment[io]|condividi',
	ro: 'foto|citește și|citiți și|etichete|sursa|(?:\\d+|niciun) comentari[iu]',
	pl: 'fot\\.|foto|zdjęcia|etykiety|tagi|czytaj (?:także|też|również)|zobacz (?:też|także|również)|źródło|(?:\\d+|brak) komentarz[ey]|udostępnij',
	cs: 'foto|fotografie|čtěte také|štítky|zdroj|(?:\\d+|žádné) komentář[eů]?|sdílet',
	hu: 'fotók?|fényképek?|olvassa el ezt is|címkék|forrás|(?:\\d+|nincs) (?:megjegyzés|hozzászólás)|megosztás|szöveg',
	el: 'φωτογραφίες|φωτό|διαβάστε (?:επίσης|ακόμη)|ετικέτες|πηγή|\\d+ σχόλια|δεν υπάρχουν σχόλια|μοιραστείτε το|κοινοποίηση|συνέντευξη|κείμενο',
	tr: 'etiketler|fotoğraf(?:lar)?|kaynak|ayrıca okuyun|(?:\\d+) yorum|yorum yok|paylaş|röportaj|söyleşi',
	vi: 'xem thêm|đọc thêm|ảnh|nguồn|nhãn|(?:\\d+|không có) nhận xét|chia sẻ|thực hiện|từ khóa',
	id: 'foto|baca juga|sumber|label|(?:\\d+|tidak ada) komentar|bagikan(?: ini)?|pewawancara',
	ru: 'версия для печати|фото|метки|теги|ярлыки|читайте также|редактор|источник|текст|автор|комментарии|(?:\\d+|нет) комментари(?:ев|я|й)|поделиться',
	uk: 'фото|мітки|теги|читайте також|джерело|(?:\\d+|немає) коментар(?:ів|і)|поділитися',
	bg: 'снимки|етикети|източник|прочетете още|(?:\\d+|няма) коментар[аи]?',
	th: 'เขียนโดย|ป้ายกำกับ|แท็ก|ที่มา',
	hi: 'लेबल|लेखक|फोटो|फ़ोटो|स्रोत|टैग',
	bn: 'ছবি|সূত্র|ট্যাগ',
	he: 'עוד בנושא|תוויות|מקור|צילום',
	ar: 'التسميات|المصدر|اقرأ أيضا|تصوير',
	fa: 'برچسب‌ها|منبع|عکس',
};

/** What stands right before the name of who did something, with a colon or without. */
export const BY_WORDS: Readonly<Record<string, string>> = {
	en: 'edited by|written by|photographed by|photos? by|photographs? by|transcript by|transcript provided by|interview by|interviewed by|interview conducted by|posted by|published by|words by',
	fr: 'propos recueillis par|entretien réalisé par|interview réalisée par|photos de|publié par',
	de: 'das interview führten?|das gespräch führten?|fotos von|eingestellt von|gepostet von',
	nl: 'geplaatst door|gepost door',
	sv: 'upplagd av',
	no: 'lagt inn av',
	da: 'indsendt af',
	fi: 'lähettänyt',
	it: 'a cura di|foto di|intervista di|intervista a cura di|pubblicato da',
	es: 'fotos? de|entrevista de|entrevista realizada por|publicado por',
	pt: 'entrevista de|entrevista realizada por|postado por|publicada por',
	ca: 'entrevista de|publicat per',
	ro: 'interviu realizat de|a consemnat|publicat de',
	pl: 'rozmawiał|rozmawiała|rozmawiali|rozmowę przeprowadził|rozmowę przeprowadziła|wywiad przeprowadził|wywiad przeprowadziła|fot\\.|opublikowane przez',
	cs: 'rozhovor vedl|rozhovor vedla|vystavil',
	hu: 'az interjút készítette|bejegyezte',
	el: 'συνέντευξη στον|συνέντευξη στην|αναρτήθηκε από',
	tr: 'gönderen',
	vi: 'người đăng',
	id: 'diposting oleh|ditulis oleh',
	ru: 'беседовал[аи]?|расспрашивал[аи]?|интервью взял[аи]?|записал[аи]?',
	uk: 'розмовляв|розмовляла|спілкувався|спілкувалася|опубліковано',
	bg: 'разговора води|интервюто взе',
};

/** What accounts ask of their readers. */
export const FOLLOW_WORDS: Readonly<Record<string, string>> = {
	en: 'subscribe|newsletter|follow us|share this|sign up|read more',
	zh: '关注|公众号|点赞|在看|转发|扫码|二维码|订阅|阅读原文|加群|转载|關注|訂閱|分享给',
	ja: 'フォロー|チャンネル登録|いいね|シェア',
	ko: '구독|좋아요|알림 설정|무단 전재|재배포',
};

/** What people made for a page, where nothing but names stand behind it: in talk such words may head what somebody goes on to say. */
export const MAKER_WORDS: Readonly<Record<string, string>> = {
	zh: '整理|出品人?|监制|監製|编导|編導|策划|策劃|统筹|統籌|摄像|攝像|剪辑|剪輯|美编|美編|设计|設計|视觉|視覺|配图|配圖|封面|题图|題圖|头图|頭圖|终审|終審|复审|複審|初审|初審|实习生|實習生',
};

/** How lines begin that sites put below whatever they publish. */
export const SITE_WORDS: Readonly<Record<string, string>> = {
	en: 'share this:?$|like this:?$|\\d+ claps?$|loading\\.{3}$|discussion about this post|thanks for reading \\p{Lu}|posted in |filed under',
	zh: '继续滑动看下一个|轻触阅读原文|微信扫一扫|预览时标签不可点|收录于合集|返回搜狐|平台声明[:：]|特别声明[:：]|举报[/／]反馈|(?:编辑|发布)于 ?\\d{4}|本文(?:系|图片|首发|转载|来自|来源|仅代表|[为由][^。]{0,20}(?:原创|授权|转载|发布|翻译|整理))|该文观点|返回.{0,8}(?:主[頁页]|首[頁页]|目[录錄]|列表|[顶頂]部)$|赞\\s?[(（\\d]',
	ja: 'この記事が気に入ったら|いいなと思ったら応援|スキ\\s?\\d|※',
	ko: "저작권자|무단 ?전재|ⓒ|저작자표시|['\"‘“][^\\n]{1,40} 카테고리의 다른 글|(?:공유하기|게시글 관리|구독하기)\\s*$|좋아요\\s?\\d|공감\\s?\\d|댓글\\s?\\d",
};
