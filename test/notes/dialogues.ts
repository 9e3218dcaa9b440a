// Short interviews in many languages, for writing them down in every shape: question and answer by turns, the asker first.

export interface Dialogue {
	readonly names: readonly [asker: string, guest: string];
	readonly roles: readonly [asker: string, guest: string];
	readonly said: readonly string[];
}

export const DIALOGUES: Readonly<Record<string, Dialogue>> = {
	en: {
		names: ['Tilda', 'Marcus Webb'],
		roles: ['Interviewer', 'Respondent'],
		said: [
			'How did you come to mend umbrellas?',
			'My grandmother left me a shop full of them, and it was raining when I opened the door.',
			'Did you know what to do?',
			'Not at all. I took one apart and cried over it for an hour. Then I took the next one apart.',
			'What do people get wrong about them?',
			'They think the cloth is the umbrella. The cloth is a guest; the ribs own the house.',
			'And when it does not rain?',
			'I read. In July I am the best-read man on the street.',
			'Will your daughter take the shop over?',
			'She says yes on wet days.',
		],
	},
	zh: {
		names: ['许愿', '陆師傅'],
		roles: ['采访者', '受访者'],
		said: ['你是怎么开始修伞的？', '外婆把铺子留给我，我开门那天正好下雨。', '那时候你会修吗？', '一点也不会。我拆了一把，对着它发呆了一个钟头，然后拆了第二把。', '大家对伞最大的误会是什么？', '以为布就是伞。布只是客人，骨架才是主人。', '不下雨的时候呢？', '我看书。七月里我是整条街读书最多的人。', '女儿会接手吗？', '下雨天她说会。'],
	},
	ja: {
		names: ['岡部', '宮下'],
		roles: ['聞き手', '話し手'],
		said: ['傘の修理を始めたきっかけは何ですか？', '祖母が店を遺してくれまして、私が戸を開けた日に雨が降っていました。', 'やり方はご存じでしたか？', 'いいえ、まったく。一本分解して一時間泣いて、それから次の一本を分解しました。', '傘について誤解されていることは？', 'みなさん布が傘だと思っています。布は客で、骨が家主なんです。', '雨が降らないときはどうしていますか？', '本を読みます。七月の私は通りで一番の読書家です。', '娘さんは継がれますか？', '雨の日には継ぐと言います。'],
	},
	ko: {
		names: ['한서윤', '오태식'],
		roles: ['질문자', '답변자'],
		said: ['우산 수리는 어떻게 시작하셨나요?', '할머니가 저에게 가게를 남기셨는데, 문을 연 날 비가 왔어요.', '방법은 알고 계셨나요?', '전혀요. 제가 하나를 뜯어 놓고 한 시간을 울었죠. 그리고 또 하나를 뜯었습니다.', '사람들이 가장 오해하는 것은 무엇인가요?', '천이 우산이라고 생각하는 거요. 천은 손님이고 살이 주인입니다.', '비가 안 오면요?', '책을 읽어요. 칠월에는 제가 이 거리에서 제일 많이 읽습니다.', '따님이 이어받나요?', '비 오는 날에는 그렇다고 합니다.'],
	},
	es: {
		names: ['Lucía', 'Anselmo Rey'],
		roles: ['Entrevistadora', 'Entrevistado'],
		said: ['¿Cómo empezó usted a reparar paraguas?', 'Mi abuela me dejó la tienda, y el día que abrí la puerta llovía.', '¿Sabía hacerlo?', 'Para nada. Desmonté uno y lloré una hora. Luego desmonté el siguiente.', '¿Qué entiende mal la gente?', 'Creen que la tela es el paraguas. La tela es una invitada; las varillas son la casa.', '¿Y cuando no llueve?', 'Leo. En julio soy el hombre más leído de mi calle.', '¿Seguirá su hija con la tienda?', 'Los días de lluvia dice que sí.'],
	},
	pt: {
		names: ['Inês', 'Tomé Falcão'],
		roles: ['Entrevistador', 'Entrevistado'],
		said: ['Como é que você começou a consertar guarda-chuvas?', 'A minha avó deixou-me a loja, e no dia em que abri a porta chovia.', 'Sabia fazer isso?', 'De maneira nenhuma. Desmontei um e chorei uma hora. Depois desmontei o seguinte.', 'O que é que as pessoas entendem mal?', 'Pensam que o pano é o guarda-chuva. O pano é visita; as varetas são a casa.', 'E quando não chove?', 'Leio. Em julho sou o homem mais lido da minha rua.', 'A sua filha vai ficar com a loja?', 'Nos dias de chuva diz que sim.'],
	},
	fr: {
		names: ['Maud', 'Gaspard Lenoir'],
		roles: ['Journaliste', 'Invité'],
		said: ['Comment avez-vous commencé à réparer des parapluies ?', "Ma grand-mère m'a laissé la boutique, et il pleuvait quand j'ai ouvert la porte.", 'Saviez-vous le faire ?', "Pas du tout. J'en ai démonté un et j'ai pleuré une heure. Puis j'ai démonté le suivant.", "Qu'est-ce que les gens comprennent mal ?", 'Ils croient que la toile est le parapluie. La toile est une invitée, les baleines sont la maison.', 'Et quand il ne pleut pas ?', 'Je lis. En juillet je suis le plus lettré de ma rue.', 'Votre fille reprendra-t-elle ?', 'Les jours de pluie elle dit oui.'],
	},
	de: {
		names: ['Frauke', 'Ulrich Behn'],
		roles: ['Interviewerin', 'Befragter'],
		said: ['Wie sind Sie dazu gekommen, Schirme zu flicken?', 'Meine Großmutter hat mir den Laden hinterlassen, und als ich die Tür aufschloss, regnete es.', 'Wussten Sie, wie das geht?', 'Überhaupt nicht. Ich habe einen zerlegt und eine Stunde geweint. Dann den nächsten.', 'Was verstehen die Leute falsch?', 'Sie halten den Stoff für den Schirm. Der Stoff ist Gast, die Stäbe sind das Haus.', 'Und wenn es nicht regnet?', 'Dann lese ich. Im Juli bin ich der belesenste Mann der Straße.', 'Übernimmt Ihre Tochter?', 'An Regentagen sagt sie ja.'],
	},
	it: {
		names: ['Bice', 'Elio Sarti'],
		roles: ['Intervistatore', 'Ospite'],
		said: ['Come ha cominciato a riparare ombrelli?', 'Mia nonna mi ha lasciato la bottega, e quando ho aperto la porta pioveva.', 'Sapeva come si fa?', 'Per niente. Ne ho smontato uno e ho pianto un’ora. Poi ne ho smontato un altro.', 'Che cosa capisce male la gente?', 'Credono che la tela sia l’ombrello. La tela è ospite, le stecche sono la casa.', 'E quando non piove?', 'Leggo. A luglio sono l’uomo più colto della mia via.', 'Sua figlia continuerà?', 'Nei giorni di pioggia dice di sì.'],
	},
	ru: {
		names: ['Вера', 'Пётр Сомов'],
		roles: ['Интервьюер', 'Гость'],
		said: ['Как вы начали чинить зонты?', 'Бабушка оставила мне лавку, и когда я открыл дверь, шёл дождь.', 'Вы умели?', 'Совсем нет. Я разобрал один и час плакал. Потом разобрал следующий.', 'Чего люди не понимают?', 'Думают, что ткань и есть зонт. Ткань в гостях, а спицы дома.', 'А когда дождя нет?', 'Я читаю. В июле я самый начитанный человек на улице.', 'Ваша дочь продолжит?', 'В дождливые дни говорит, что да.'],
	},
	ar: {
		names: ['ليلى', 'حسن البنا'],
		roles: ['المحاور', 'الضيف'],
		said: ['كيف بدأت إصلاح المظلات؟', 'تركت لي جدتي الدكان، وكان المطر ينزل حين فتحت الباب.', 'هل كنت تعرف الصنعة؟', 'أبدا. فككت واحدة وبكيت ساعة. ثم فككت التي بعدها.', 'ما الذي يخطئ الناس فهمه؟', 'يظنون أن القماش هو المظلة. القماش ضيف والأسلاك أهل البيت.', 'وحين لا تمطر؟', 'أنا أقرأ. في تموز أنا أكثر أهل الشارع قراءة.', 'هل ستكمل ابنتك من بعدك؟', 'في أيام المطر تقول نعم.'],
	},
	he: {
		names: ['נועה', 'אליהו שגב'],
		roles: ['מראיין', 'מרואיין'],
		said: ['איך התחלת לתקן מטריות?', 'סבתא השאירה לי את החנות, וביום שפתחתי את הדלת ירד גשם.', 'ידעת מה לעשות?', 'בכלל לא. אני פירקתי אחת ובכיתי שעה. אחר כך פירקתי את הבאה.', 'מה אנשים לא מבינים?', 'הם חושבים שהבד הוא המטריה. הבד אורח, והמוטות הם הבית.', 'ומה כשלא יורד גשם?', 'אני קורא. ביולי אני האיש הקורא ביותר ברחוב שלי.', 'הבת שלך תמשיך?', 'בימי גשם היא אומרת שכן.'],
	},
	tr: {
		names: ['Defne', 'Kemal Usta'],
		roles: ['Sunucu', 'Konuk'],
		said: ['Şemsiye tamirine nasıl başladınız?', 'Dükkânı bana ninem bıraktı, kapıyı açtığım gün yağmur yağıyordu.', 'Bu işi biliyor muydunuz?', 'Hiç. Birini söktüm, bir saat ağladım. Sonra ötekini söktüm.', 'İnsanlar neyi yanlış anlıyor?', 'Kumaşı şemsiye sanıyorlar. Kumaş misafirdir, teller ev sahibi.', 'Yağmur yağmayınca?', 'Okurum. Temmuzda sokağın en çok okuyanı benim.', 'Kızınız sürdürecek mi?', 'Yağmurlu günlerde evet diyor.'],
	},
	vi: {
		names: ['Hạnh', 'Bác Tư'],
		roles: ['Phóng viên', 'Khách mời'],
		said: ['Bác bắt đầu sửa ô như thế nào?', 'Bà để lại cho tôi cửa tiệm, và hôm tôi mở cửa thì trời mưa.', 'Lúc đó bác có biết làm không?', 'Không hề. Tôi tháo một cái ra rồi khóc một tiếng đồng hồ. Sau đó tôi tháo cái tiếp theo.', 'Người ta hiểu sai điều gì?', 'Họ nghĩ tấm vải là cái ô. Vải là khách, gọng mới là chủ nhà.', 'Còn khi trời không mưa?', 'Tôi đọc sách. Tháng bảy tôi là người đọc nhiều nhất phố.', 'Con gái bác có nối nghề không?', 'Ngày mưa thì nó bảo có.'],
	},
	th: {
		names: ['มาลี', 'ลุงสมชาย'],
		roles: ['ผู้สัมภาษณ์', 'ผู้ให้ข้อมูล'],
		said: ['คุณลุงเริ่มซ่อมร่มได้อย่างไร', 'ยายทิ้งร้านไว้ให้ผม วันที่ผมเปิดประตูฝนตกพอดี', 'ตอนนั้นคุณลุงทำเป็นไหม', 'ไม่เป็นเลย ผมแกะออกมาหนึ่งคันแล้วนั่งร้องไห้เป็นชั่วโมง แล้วก็แกะคันต่อไป', 'คนเข้าใจผิดเรื่องอะไร', 'เขาคิดว่าผ้าคือร่ม ผ้าเป็นแขก โครงต่างหากเป็นเจ้าของบ้าน', 'แล้ววันที่ฝนไม่ตกล่ะ', 'ผมอ่านหนังสือ เดือนกรกฎาคมผมอ่านมากที่สุดในถนนนี้', 'ลูกสาวคุณจะทำต่อไหม', 'วันฝนตกเธอบอกว่าจะทำ'],
	},
	pl: {
		names: ['Zofia', 'Henryk Lis'],
		roles: ['Dziennikarka', 'Rozmówca'],
		said: ['Jak pan zaczął naprawiać parasole?', 'Babcia zostawiła mi sklep, a gdy otworzyłem drzwi, padało.', 'Umiał pan to robić?', 'Wcale. Rozebrałem jeden i płakałem godzinę. Potem rozebrałem następny.', 'Czego ludzie nie rozumieją?', 'Myślą, że materiał to parasol. Materiał jest gościem, a druty są u siebie.', 'A kiedy nie pada?', 'Czytam. W lipcu jestem najbardziej oczytany na ulicy.', 'Córka przejmie sklep?', 'W deszczowe dni mówi mi, że tak.'],
	},
	nl: {
		names: ['Sanne', 'Wout de Boer'],
		roles: ['Interviewer', 'Gast'],
		said: ['Hoe bent u paraplu’s gaan maken?', 'Mijn oma liet mij de winkel na, en het regende toen ik de deur opendeed.', 'Wist u hoe het moest?', 'Helemaal niet. Ik haalde er een uit elkaar en huilde een uur. Toen de volgende.', 'Wat begrijpen mensen verkeerd?', 'Ze denken dat de stof de paraplu is. De stof is te gast, de baleinen wonen er.', 'En als het niet regent?', 'Dan lees ik. In juli ben ik de meest belezen man van de straat.', 'Neemt uw dochter het over?', 'Op regendagen zegt ze ja.'],
	},
	hi: {
		names: ['मीरा', 'रामलाल जी'],
		roles: ['साक्षात्कारकर्ता', 'अतिथि'],
		said: ['आपने छाते सुधारना कैसे शुरू किया?', 'दादी मेरे लिए दुकान छोड़ गईं, और जिस दिन मैंने दरवाज़ा खोला, बारिश हो रही थी।', 'क्या आपको काम आता था?', 'बिल्कुल नहीं। मैंने एक छाता खोला और एक घंटा रोया। फिर दूसरा खोला।', 'लोग क्या ग़लत समझते हैं?', 'वे सोचते हैं कि कपड़ा ही छाता है। कपड़ा मेहमान है, तीलियाँ घर हैं।', 'और जब बारिश न हो?', 'मैं पढ़ता हूँ। जुलाई में मेरी गली में मुझसे ज़्यादा कोई नहीं पढ़ता।', 'क्या आपकी बेटी दुकान सँभालेगी?', 'बारिश के दिन वह हाँ कहती है।'],
	},
};
