// Words that name a role instead of a person, by language: facts, gathered from real transcripts. Words are separated by |.

/** Who asks. */
export const INTERVIEWER_WORDS: Readonly<Record<string, string>> = {
	en:
		'Interviewer|Host|Co-host|Cohost|Moderator|Presenter|Anchor|Reporter|Journalist|Correspondent|Facilitator|Chair|MC|Emcee|' +
		'Question|Q|INT|Researcher|Examiner|Counsel|Attorney|Interviewer 1|Me|You|Podcaster',
	zh:
		'主持人|主持|主播|主讲人|记者|采访者|采访人|采访组|访谈者|访员|访问者|提问者|提问人|提问|问|问题|面试官|编者|编辑部|本报记者|本刊记者|特约记者|主持嘉宾|司仪|主审|研究者|对话人|发问|Q|晚点|36氪|虎嗅|极客公园|' +
		'财新|经济观察报|澎湃新闻|新京报|界面新闻|腾讯科技|硅谷101|海外独角兽|甲子光年',
	'zh-Hant': '主持人|主持|記者|採訪者|訪談者|訪問者|提問者|提問|問|問題|面試官|本刊記者|主播|編者',
	ja: '委員長|議長|座長|聞き手|インタビュアー|司会|司会者|進行|進行役|記者|編集部|ホスト|質問者|質問|Q|取材者|ナビゲーター|MC|パーソナリティ|――|──|—',
	ko: '진행자|사회자|사회|인터뷰어|기자|취재진|질문자|질문|문|면접관|앵커|MC|호스트|대담자|진행|Q',
	es:
		'Entrevistador|Entrevistadora|Moderador|Moderadora|Presentador|Presentadora|Conductor|Conductora|Periodista|Reportero|' +
		'Reportera|Anfitrión|Anfitriona|Locutor|Locutora|Pregunta|P|Investigador|Investigadora',
	pt:
		'Entrevistador|Entrevistadora|Moderador|Moderadora|Apresentador|Apresentadora|Jornalista|Repórter|Mediador|Mediadora|' +
		'Anfitrião|Anfitriã|Pergunta|P|Locutor|Pesquisador|Pesquisadora',
	fr:
		'Journaliste|Intervieweur|Intervieweuse|Animateur|Animatrice|Présentateur|Présentatrice|Modérateur|Modératrice|Enquêteur|' +
		'Enquêtrice|Reporter|Question|Q|Hôte|Chercheur|Chercheuse|L\'intervieweur|La rédaction',
	de:
		'Interviewer|Interviewerin|Interviewer:in|Interviewende|Moderator|Moderatorin|Moderation|Journalist|Journalistin|Reporter|' +
		'Reporterin|Gastgeber|Gastgeberin|Frage|F|I|Redaktion|Fragesteller|Forscher|Forscherin',
	it:
		'Intervistatore|Intervistatrice|Moderatore|Moderatrice|Conduttore|Conduttrice|Giornalista|Presentatore|Presentatrice|' +
		'Domanda|D|Ricercatore|Cronista',
	ru:
		'Председательствующий|Председательствующая|Интервьюер|Ведущий|Ведущая|Модератор|Журналист|Журналистка|Корреспондент|Вопрос|Репортёр|Редактор|Исследователь|В|' +
		'Спрашивающий|HR-интервьюер',
	uk: 'Ведучий|Ведуча|Інтервʼюер|Журналіст|Журналістка|Модератор|Запитання|Питання|Кореспондент',
	pl: 'Prowadzący|Prowadząca|Dziennikarz|Dziennikarka|Moderator|Moderatorka|Pytanie|Redaktor|Badacz|P',
	nl: 'Interviewer|Presentator|Presentatrice|Journalist|Gespreksleider|Moderator|Gastheer|Gastvrouw|Vraag|V',
	sv: 'Intervjuare|INTERVJUARE 1|Programledare|Moderator|Journalist|Reporter|Fråga|Värd|I',
	da: 'Interviewer|Vært|Journalist|Ordstyrer|Spørgsmål|Moderator',
	no: 'Intervjuer|Programleder|Journalist|Ordstyrer|Spørsmål|Vert',
	fi: 'Haastattelija|Juontaja|Toimittaja|Kysymys|Moderaattori|H',
	cs: 'Moderátor|Moderátorka|Redaktor|Redaktorka|Novinář|Novinářka|Tazatel|Otázka|Hostitel',
	hu: 'Kérdező|Műsorvezető|Riporter|Moderátor|Újságíró|Kérdés',
	ro: 'Moderator|Moderatoare|Jurnalist|Reporter|Intervievator|Întrebare|Gazdă',
	el: 'Δημοσιογράφος|Συντονιστής|Παρουσιαστής|Παρουσιάστρια|Ερώτηση|Ερ.|Συνεντευκτής',
	tr: 'Sunucu|Muhabir|Gazeteci|Moderatör|Görüşmeci|Röportajcı|Soru|Mülakatçı|Spiker',
	ar: 'المحاور|المحاورة|المذيع|المذيعة|مقدم البرنامج|الصحفي|الصحفية|السائل|سؤال|س|المقابِل|مدير الحوار',
	fa: 'مجری|مصاحبه‌کننده|خبرنگار|پرسشگر|سؤال|پرسش|گرداننده',
	he: 'מראיין|המראיין|מראיינת|מנחה|עיתונאי|עיתונאית|כתב|שאלה|ש',
	hi: 'साक्षात्कारकर्ता|पत्रकार|संवाददाता|मेज़बान|एंकर|प्रश्न|सवाल|संचालक',
	th: 'ผู้สัมภาษณ์|พิธีกร|ผู้สื่อข่าว|นักข่าว|ผู้ดำเนินรายการ|ถาม|คำถาม',
	vi: 'Phóng viên|PV|Người phỏng vấn|Người dẫn chương trình|MC|Nhà báo|Hỏi|Dẫn chương trình',
	id: 'Pewawancara|Wartawan|Pembawa acara|Moderator|Jurnalis|Tanya|T|Soalan|Reporter',
};

/** Who answers. */
export const RESPONDENT_WORDS: Readonly<Record<string, string>> = {
	en:
		'Interviewee|Guest|Respondent|Participant|Subject|Expert|Panelist|Speaker|Candidate|Answer|A|Witness|The Witness|Founder|' +
		'Author|Informant|Patient|Client|Student|P1|R1|S1|Them|Representative',
	zh: '嘉宾|受访者|被访者|被采访者|访谈对象|答|回答|回答者|答案|对方|专家|讲者|讲师|主讲人|演讲者|候选人|求职者|创始人|当事人|学员|患者|来宾|对谈人|答者|禅师|A',
	'zh-Hant': '嘉賓|受訪者|被訪者|來賓|講者|候選人|答|回答|專家',
	ja: 'ゲスト|答え|回答者|話し手|講師|専門家|解説者|受け答え|A|参加者|登壇者|語り手|対談者|監督|先生',
	ko: '게스트|인터뷰이|응답자|답변|답|전문가|지원자|참석자|참가자|패널|출연자|A',
	es: 'Entrevistado|Entrevistada|Invitado|Invitada|Ponente|Experto|Respuesta|R|Participante|Candidato|Encuestado|Representante',
	pt: 'Entrevistado|Entrevistada|Convidado|Convidada|Palestrante|Participante|Resposta|R|Respondente|Especialista|Candidato',
	fr:
		'Invité|Invitée|Interviewé|Interviewée|Expert|Experte|Intervenant|Intervenante|Réponse|R|Participant|Candidat|L\'invité|' +
		'Athlète|Personne',
	de:
		'Gast|Gesprächspartner|Gesprächspartnerin|Befragter|Befragte|B|Interviewter|Interviewte|Experte|Expertin|Antwort|A|' +
		'Teilnehmer|Teilnehmerin|Kandidat|Referent|Probandin',
	it: 'Ospite|Intervistato|Intervistata|Esperto|Risposta|R|Partecipante|Relatore|Candidato',
	ru: 'Гость|Гостья|Собеседник|Собеседница|Респондент|Кандидат|Ответ|Эксперт|Участник|Спикер|Спикерша|О|Интервьюируемый',
	uk: 'Гість|Гостя|Співрозмовник|Респондент|Відповідь|Експерт|Учасник|Спікер',
	pl: 'Gość|Rozmówca|Rozmówczyni|Respondent|Odpowiedź|Ekspert|Uczestnik|Kandydat|O',
	nl: 'Gast|Geïnterviewde|Respondent|Deelnemer|Antwoord|Expert|A',
	sv: 'Gäst|Respondent|Intervjuperson|Deltagare|Svar|Expert|Jobbsökande',
	da: 'Gæst|Respondent|Deltager|Svar|Informant',
	no: 'Gjest|Respondent|Deltaker|Svar|Informant',
	fi: 'Haastateltava|Vieras|Vastaaja|Osallistuja|Vastaus|Asiantuntija|Hakija',
	cs: 'Host|Respondent|Dotazovaný|Odpověď|Účastník|Expert',
	hu: 'Vendég|Válaszadó|Interjúalany|Válasz|Résztvevő',
	ro: 'Invitat|Invitată|Intervievat|Răspuns|Participant|Expert',
	el: 'Καλεσμένος|Καλεσμένη|Συνεντευξιαζόμενος|Απάντηση|Απ.|Συμμετέχων',
	tr: 'Konuk|Katılımcı|Cevap|Yanıt|Uzman|Aday|Görüşülen',
	ar: 'الضيف|الضيفة|المستجيب|المبحوث|جواب|ج|الخبير|المشارك',
	fa: 'مهمان|مصاحبه‌شونده|پاسخ|جواب|کارشناس|شرکت‌کننده',
	he: 'מרואיין|מרואיינת|אורח|אורחת|תשובה|ת|מומחה|משתתף|מועמד',
	hi: 'प्रतिभागी|अतिथि|मेहमान|उत्तर|जवाब|विशेषज्ञ|उत्तरदाता',
	th: 'ผู้ให้ข้อมูล|ผู้ให้สัมภาษณ์|แขกรับเชิญ|ตอบ|คำตอบ|ผู้เข้าร่วม|ผู้สมัคร',
	vi: 'Khách mời|Người trả lời|Đáp|Trả lời|Chuyên gia|Ứng viên|Người tham gia',
	id: 'Narasumber|Tamu|Responden|Jawab|J|Jawapan|Peserta|Ahli',
};

/** Who asks from the floor. */
export const AUDIENCE_WORDS: Readonly<Record<string, string>> = {
	en:
		'Audience|Audience member|Unidentified audience member|Unidentified reporter|Unidentified person|Unidentified man|Unidentified woman|Audience Member 1|Audience Question|Attendee|Caller|Listener|Viewer|Student in audience|' +
		'Male speaker|Female speaker|5th person|Man|Woman|Questioner',
	zh: '观众|观众1|现场观众|听众|网友|网友提问|学生|同学|现场提问|台下|读者|观众提问',
	'zh-Hant': '觀眾|聽眾|現場提問|網友|讀者|同學',
	ja: '観客|聴衆|会場|会場から|参加者|視聴者|質問者|リスナー',
	ko: '관객|청중|시청자|청취자|방청객|참가자',
	es: 'Público|Audiencia|Miembro de la audiencia|Asistente|Oyente|Espectador',
	pt: 'Público|Plateia|Audiência|Ouvinte|Espectador',
	fr: 'Public|Auditeur|Auditrice|Spectateur|Participant du public|Salle',
	de: 'Publikum|Zuhörer|Zuschauer|Zwischenruf|Aus dem Publikum|Hörerin',
	it: 'Pubblico|Spettatore|Ascoltatore',
	ru: 'Зритель|Слушатель|Зал|Из зала|Вопрос из зала|Аудитория',
	uk: 'Глядач|Слухач|Зала',
	pl: 'Publiczność|Widz|Słuchacz|Głos z sali',
	nl: 'Publiek|Luisteraar|Toeschouwer',
	sv: 'Publik|Åhörare|Lyssnare',
	tr: 'Seyirci|Dinleyici|İzleyici|Katılımcı',
	ar: 'الجمهور|أحد الحضور|مشاهد|مستمع',
	he: 'קהל|מאזין|מהקהל',
	th: 'ผู้ชม|ผู้ฟัง',
	vi: 'Khán giả|Thính giả|Người xem',
	id: 'Penonton|Pendengar|Hadirin',
	hi: 'दर्शक|श्रोता',
};

/** Voices that neither ask nor answer. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
	en:
		'Narrator|Announcer|Voice-over|V.O.|Voiceover|Editor|Editor\'s note|Translator|Intro|Outro|Operator|Recording|' +
		'Automated voice|System|Unknown|Unknown Speaker|Unidentified speaker',
	zh: '旁白|画外音|解说|译者注|译注|编者按|编者注|编注|小编|字幕|片头|片尾|系统|未知说话人|未知',
	'zh-Hant': '旁白|畫外音|編按|編者按|譯註|作者按',
	ja: 'ナレーター|ナレーション|編集部注|訳注|編集者|ト書き|字幕|T',
	ko: '내레이션|나레이션|해설|편집자주|편집자 주|역주|자막',
	es: 'Narrador|Narradora|Locución|Nota del editor|Nota del traductor|Voz en off',
	pt: 'Narrador|Narradora|Nota do editor|Nota da redação|Locução',
	fr: 'Narrateur|Narratrice|Voix off|NDLR|Note de la rédaction|Note du traducteur',
	de: 'Erzähler|Erzählerin|Sprecher aus dem Off|Anm. d. Red.|Anmerkung der Redaktion|Off',
	it: 'Narratore|Narratrice|Voce fuori campo|N.d.R.|Nota del redattore',
	ru: 'Диктор|Рассказчик|Голос за кадром|Прим. ред.|Прим. пер.|Закадровый голос',
	pl: 'Narrator|Lektor|Przyp. red.|Przyp. tłum.',
	tr: 'Anlatıcı|Dış ses|Editörün notu',
	ar: 'الراوي|المعلق|ملاحظة المحرر',
	he: 'קריין|קריינית|הערת העורך',
	th: 'ผู้บรรยาย',
	vi: 'Người dẫn chuyện|Ban biên tập',
	id: 'Narator|Catatan redaksi',
};

/** Words that name what is said and not who says it: 'Question 3' is asked by whoever asked 'Question 1'. Numbers behind them count questions, not people. */
export const UTTERANCE_WORDS: Readonly<Record<string, string>> = {
	en: 'Question|Answer|Q|A',
	zh: '问|答|问题|提问|发问|回答|答案',
	'zh-Hant': '問|問題|提問',
	ja: '質問|回答|答え',
	ko: '질문|문|답변|답',
	es: 'Pregunta|Respuesta',
	pt: 'Pergunta|Resposta',
	fr: 'Réponse',
	de: 'Frage|Antwort',
	it: 'Domanda|Risposta',
	ru: 'Вопрос|Ответ',
	uk: 'Запитання|Питання|Відповідь',
	pl: 'Pytanie|Odpowiedź',
	nl: 'Vraag|Antwoord',
	sv: 'Fråga|Svar',
	da: 'Spørgsmål',
	no: 'Spørsmål',
	fi: 'Kysymys|Vastaus',
	cs: 'Otázka|Odpověď',
	hu: 'Kérdés|Válasz',
	ro: 'Întrebare|Răspuns',
	el: 'Ερώτηση|Ερ.|Απάντηση|Απ.',
	tr: 'Soru|Cevap|Yanıt',
	ar: 'سؤال|جواب',
	fa: 'سؤال|پرسش|پاسخ',
	he: 'שאלה|תשובה',
	hi: 'प्रश्न|सवाल|उत्तर|जवाब',
	th: 'คำถาม|ถาม|ตอบ|คำตอบ',
	vi: 'Hỏi|Đáp|Trả lời',
	id: 'Tanya|Soalan|Jawab|Jawapan',
};
