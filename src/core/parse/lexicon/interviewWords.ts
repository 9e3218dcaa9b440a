// How a note says of itself that somebody was interviewed, by language: facts, gathered from real notes. Words are separated by |; each is the
// beginning of a word where words are spaced. Those that also name an examination for a job stand with what tells the two apart.

export const INTERVIEW_WORDS: Readonly<Record<string, string>> = {
	en: 'interview with|interview by|interviewed by|interviews|in conversation with|conversation with|q&a with|spoke with|talked to|edited for length|edited for clarity|podcast|transcript_by|transcript by|transcribed by|full transcript|transcript of|transcription of|oral history|round table|roundtable|panel discussion|fireside chat|moderated by|moderator:|guest:|host:|answered our questions|answered a few questions|sat down with',
	zh: '采访|專訪|专访|訪談|访谈|採訪|对谈|對談|受访|受訪|口述|对话|對話|访问|訪問|实录|實錄|答记者问|答記者問|庭审|笔录|逐字稿|文字实录|圆桌|圓桌|座谈|座談|播客|主持人|嘉宾：|嘉賓：|本期嘉宾|本周嘉宾|嘉宾是|本期人物|本周人物|講者：',
	ja: 'インタビュー|書き起こし|文字起こし|聞き手|取材|対談|に聞く|に聞いた|鼎談|座談|聞き書き|インタビュアー|司会：',
	ko: '인터뷰|일문일답|녹취록|대담|만났다|만나|좌담|진 ?행 ?[:：]|출 ?연 ?[:：]',
	de: 'interview mit|im interview|im gespräch|gespräch mit|interviewt|podiumsgespräch|transkript|interviewpartner|moderation:|fragen beantwortet|stellt sich unseren fragen',
	nl: 'interview met|in gesprek met|gesprek met',
	sv: 'intervju',
	no: 'intervju',
	da: 'interview med|interviewet',
	fi: 'haastattel',
	is: 'viðtal',
	fr: 'entretien avec|grand entretien|interview d|transcription de|propos recueillis|rencontre avec|table ronde|répondre à quelques questions|répondu à nos questions',
	es: 'entrevista a|entrevista con|entrevistamos|entrevistad|conversamos|hablamos con|mesa redonda|conversatorio|transcripción de|entrevista sobre',
	ca: 'entrevista a|entrevistem|conversem',
	pt: 'entrevista com|entrevista a|entrevistad|conversamos|conversa com|mesa redonda|bate-papo|transcrição d|entrevista sobre',
	it: 'intervista a|intervista con|intervistat|incontro con|parliamo con|tavola rotonda|rivolto qualche domanda|quattro chiacchiere|chiacchierata con|trascrizione d',
	ro: 'interviu',
	ru: 'интервью|расшифровк|стенограмм|беседа|беседовал|поговорил|рассказал|круглый стол|подкаст|ведущ',
	uk: 'інтерв|розмова з|поговорил',
	pl: 'wywiad|rozmowa z|rozmawia',
	cs: 'rozhovor',
	hu: 'interjú|beszélget',
	el: 'συνέντευξη|συζητ',
	tr: 'röportaj|söyleşi|konuştuk|sohbet',
	ar: 'حوار|مقابلة مع|لقاء مع|حاور|الحوار|المقابلة|حواري|لقاؤنا|ضيف اليوم|ضيفة اليوم|ضيفنا|ضيفتنا',
	fa: 'گفتگو|گفت‌وگو|گفت و گو|مصاحبه',
	he: 'ראיון|ריאיון|שוחח',
	hi: 'साक्षात्कार|बातचीत|इंटरव्यू',
	bn: 'সাক্ষাৎকার',
	th: 'สัมภาษณ์|คุยกับ|พูดคุย',
	vi: 'phỏng vấn|trò chuyện|thực hiện|khách mời',
	id: 'wawancara dengan|wawancara bersama|berbincang|wawancara khusus|wawancara eksklusif|narasumber|pewawancara',
};

/** How people are thanked at the end for having been interviewed, and how whoever asked is named there. */
export const THANKS_WORDS: Readonly<Record<string, string>> = {
	en: 'interview by|interviewed by|for the interview|for this interview|for your time today',
	zh: '采写|採寫|采访[:：/／]|採訪[:：/／]|接受采访|接受採訪|接受专访|接受訪問|接受访谈|接受我们的采访',
	de: 'das interview führte|das gespräch führte|für das gespräch|für dieses gespräch|für das interview',
	nl: 'voor dit gesprek|voor het gesprek|voor dit interview|voor het interview',
	sv: 'för intervjun|för samtalet',
	fr: 'pour cet entretien|pour cette interview|propos recueillis',
	es: 'entrevista realizada por|por la entrevista|por esta entrevista',
	pt: 'pela entrevista|por esta entrevista',
	it: 'per l’intervista|per l\'intervista|per questa intervista|per la chiacchierata',
	pl: 'rozmawiał|za rozmowę|za wywiad',
	cs: 'za rozhovor',
	hu: 'az interjút|a beszélgetést',
	ru: 'беседовал|за интервью|за беседу',
	uk: 'за інтерв|за розмову',
	tr: 'röportaj için|söyleşi için',
};

/** Headings above the words of a recording. */
export const TRANSCRIPT_WORDS = 'transcript|transkript|transcripción|transcrição|transcription|trascrizione|transcriptie|utskrift|transkrypcja|расшифровка|стенограмма|文字记录|文字記錄|文字稿|逐字稿|转写|書き起こし|文字起こし|녹취록|전사본';
