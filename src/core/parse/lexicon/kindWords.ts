// Words that tell conversations which are no interviews, by language: facts, gathered from real notes. Words are separated by |.

/** Labels of language models, and of those who prompt them. */
export const MODEL_WORDS: Readonly<Record<string, string>> = {
	en: 'Claude|Kimi|Assistant|AI|Bot|Bard|Mistral|Model|AI assistant|Chatbot|Smart Connections',
	zh: '千问|元宝|助手|模型|机器人|助理',
	ja: 'アシスタント',
	ko: '어시스턴트|챗봇',
	other: 'Asistente|Assistente|Assistent|Asystent|Asistan|Ассистент|Помощник|Бот|KI|IA|ИИ|ШІ|SI|YZ|المساعد|सहायक',
};
/** Labels that nobody has but a language model, whoever asks it. */
export const PRODUCT_WORDS: Readonly<Record<string, string>> = {
	en: 'ChatGPT|GPT|Gemini|Copilot|GitHub Copilot|DeepSeek|Llama|Grok|Perplexity|LLM|Language model',
	zh: '豆包|文心一言|通义千问|智谱清言|AI助手|智能助手|人工智能|深度求索',
	ko: '챗GPT|챗지피티|제미나이',
	other: 'Yapay zekâ|Yapay zeka|Нейросеть|Künstliche Intelligenz|Intelligence artificielle|Inteligencia artificial|Inteligência artificial|Intelligenza artificiale|Sztuczna inteligencja|الذكاء الاصطناعي',
};
export const PROMPTER_WORDS: Readonly<Record<string, string>> = {
	en: 'You|User|Human|Me|Prompt|System',
	zh: '用户|我|你|提示词',
	ja: 'ユーザー|私|あなた|自分',
	ko: '사용자|나',
	de: 'Du|Ich|Nutzer|Benutzer|Nutzerin',
	es: 'Tú|Yo|Usuario|Usuaria|Vos',
	fr: 'Moi|Vous|Toi|Utilisateur|Utilisatrice',
	it: 'Io|Tu|Utente',
	pt: 'Eu|Você|Usuário|Utilizador',
	ru: 'Я|Ты|Вы|Пользователь',
	other: 'Ja|Ty|Użytkownik|Kullanıcı|Sen|Jij|Ik|Gebruiker|Jag|Användare|المستخدم|أنا|أنت|मैं|आप|उपयोगकर्ता',
};

/** Short lines that only a play or a screenplay has: an act, a scene, its persons. '#' is a number. */
export const STAGE_WORDS: Readonly<Record<string, string>> = {
	en: 'act|scene|fade in|fade out|cut to|exeunt|dramatis personae|curtain|lights up|lights down|blackout|end of play',
	zh: '第#幕|第#场|登场人物|出场人物|剧中人|幕落|幕启|剧终|内景|外景',
	ja: '第#幕|第#場|登場人物|暗転|閉幕',
	ko: '제#막|제#장|등장인물|암전|막',
	de: 'akt|szene|aufzug|auftritt|personen|vorhang',
	fr: 'acte|scène|personnages|rideau',
	es: 'acto|escena|personajes|telón',
	pt: 'ato|cena|personagens|cai o pano',
	it: 'atto|scena|personaggi|sipario',
	ru: 'действие|явление|картина|сцена|занавес|действующие лица',
	pl: 'akt|scena|osoby|kurtyna',
	other: 'bedrijf|perde|sahne|कलाकार|अंक|दृश्य|पात्र|المشهد|الفصل|ستار',
};

/** Labels of forms that give no names: of the question, and of the answer. */
export const QUESTION_LABELS: Readonly<Record<string, string>> = {
	en: 'Q|Question',
	zh: '问|問|问题|問題|质问|提问|提問',
	ja: '質問|問い|Q',
	ko: '질문|문',
	es: 'P|Pregunta',
	pt: 'Pergunta',
	fr: 'Question',
	de: 'Frage|F',
	it: 'Domanda|D',
	ru: 'Вопрос|В',
	other: 'Питання|Запитання|Pytanie|Vraag|Fråga|Spørgsmål|Spørsmål|Kysymys|Otázka|Kérdés|Întrebare|Soru|Ερώτηση|Ερ|س|سؤال|پرسش|ש|שאלה|प्रश्न|सवाल|ถาม|คำถาม|Hỏi|Câu hỏi|Soalan|Pertanyaan|Tanya',
};
export const ANSWER_LABELS: Readonly<Record<string, string>> = {
	en: 'A|Answer|Solution',
	zh: '答|答案|回答|解答|解决|解决方案|解決',
	ja: '回答|答え|A|解決',
	ko: '답변|답|해결',
	es: 'R|Respuesta|Solución',
	pt: 'Resposta|Solução',
	fr: 'Réponse|R|Solution',
	de: 'Antwort|A|Lösung',
	it: 'Risposta|R|Soluzione',
	ru: 'Ответ|О|Решение',
	other: 'Відповідь|Odpowiedź|O|Antwoord|Svar|Vastaus|Odpověď|Válasz|Răspuns|Cevap|Yanıt|Απάντηση|Απ|ج|جواب|پاسخ|ת|תשובה|उत्तर|जवाब|ตอบ|คำตอบ|Đáp|Trả lời|Jawapan|Jawaban|Jawab',
};
