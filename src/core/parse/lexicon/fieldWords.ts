// Labels that head a field or a remark and are no speakers, by language: facts, gathered from real notes. Words are separated by |.

/** Field names, remarks, connectives: a line that starts with one of these and a colon is no turn. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
	en:
		'Pro|Con|Meaning|Interpretation|Passage|Thoughts|Thought|Feeling|Situation|Observation|Application|By|Keyword|Keywords|Verse|Chorus|Bridge|Refrain|Intro|Outro|Pre-chorus|Theorem|Proof|Lemma|Definition|Remark|Corollary|Proposition|Note|Notes|Warning|Warn|Caution|Danger|Tip|Tips|Info|Information|Hint|Hints|Important|Attention|Notice|Todo|FIXME|Example|' +
		'Operator Instructions|Examples|Usage|Summary|Abstract|TL;DR|Key takeaway|Takeaway|Conclusion|Overview|Background|Context|Introduction|Source|' +
		'Sources|Reference|References|Citation|Link|Links|URL|Website|Repository|GitHub|Documentation|Slides|Video|Audio|Media|' +
		'Paper|Tweet|Image|Figure|Table|Chapter|Section|Page|Step|Steps|Result|Results|Output|Input|Status|Total|Default|Required|' +
		'Optional|Type|Types|Name|Title|Author|Authors|Date|Time|Location|Place|Address|Venue|Topic|Topics|Tags|Categories|' +
		'Category|Aliases|Description|Version|License|Published|Updated|Created|Duration|Length|Language|Episode|Podcast|Show|' +
		'Season|Channel|Subject|From|To|Cc|Bcc|Re|Fwd|Sent|Agenda|Attendees|Action|Actions|Action items|Decision|Decisions|Owner|' +
		'Due|Next|Next steps|Update|Break|Sponsor|Sponsors|Ad|Music|Credits|Recording|Recorded|Transcript|Transcript by|' +
		'Transcript completed by|Transcribed by|Edited by|Reviewed|Written|Verdict|Rating|Score|Pros|Cons|Genre|Label|Producer|' +
		'Tracklist|Personnel|Format|Country|Year|Price|Cost|Fee|Prep time|Cook time|Serves|Ingredients|Directions|Instructions|' +
		'Task|Goal|Goals|Problem|Solution|Reason|However|Therefore|First|Second|Third|Finally|Also|PS|P.S.|NB|Edit|Spoiler|' +
		'Disclaimer|Copyright|Recommended|Not recommended|Features|Requirements|Installation|Configuration|Parameters|Params|' +
		'Arguments|Args|Returns|Return|Raises|See|See also|Related|Related concepts|Question of the day|Quote|Pull quote|Caption|' +
		'Photo|Photograph|Illustration|Map|Fact|Myth|Update 1|Part|Unit|Lesson|Exercise|Answer key|Word bank|Plan|Model|Prompt|' +
		'Response|Trace|Debug|Error|Fatal|Critical|HTTP|HTTPS|File|Path|ID|Key|Value|INT.|EXT.|FADE IN|CUT TO|POV|Kind|STYLE|' +
		'REGION|X-TIMESTAMP-MAP',
	zh:
		'本文来自微信公众号|本文来自公众号|微信公众号|原文标题|案例|示例代码|金句|感想|感悟|心得|译文|中文|英文|原文|整理|整理说明|记录人|注释|正方观点|反方观点|解析|理解|题目|选项|知识点|注意|注意事项|提示|提示词|警告|重要|小贴士|说明|插件说明|备注|附注|注|译者注|编者按|编者注|来源|信源|出处|原文|原文链接|原始链接|链接|网址|作者|插件作者|译者|翻译|校对|审校|编辑|责编|排版|美编|记者|撰文|文|' +
		'图|图片|摄影|视频|音频|封面|时间|日期|采访时间|采访日期|采访地点|采访对象|采访内容|地点|地址|会议主题|会议时间|会议地点|参会人员|参会人|记录人|负责人|截止日期|状态|优先级|主题|标题|副标题|标签|关键词|分类|' +
		'插件分类|摘要|概述|简介|背景|前言|导语|导读|引言|正文|结论|关键结论|总结|一句话总结|核心观点|要点|本文要点|重点|划重点|启示|效果|结果|原因|现状|问题描述|问题|解决方案|解决方法|方法|步骤|操作步骤|示例|例如|例子|' +
		'例|比如|举例|示范|使用方法|使用场景|适用场景|主要功能|核心特色|使用建议|优点|缺点|特性|功能|新增|修复|更新|版本|参数说明|输入|输出|格式|语法|答疑|常见问题|推荐|不推荐|推荐系统|声明|免责声明|版权|许可证|目录|' +
		'附录|参考|参考文献|参考资料|延伸阅读|推荐阅读|相关阅读|广告|赞助|购买链接|公众号|关注|扫码|点赞|在看|首先|其次|最后|另外|然后|但是|所以|因为|于是|同时|总之|第一|第二|第三|上周|本周计划|问题是|我觉得|对了|' +
		'客户说|目标|风险|待办|待办事项|行动项|决议|文字记录|录音信息|以上内容由AI生成|本期节目|时间轴|时间线|BGM|片头曲|片尾曲|制作|后期|监制|出品|策划|场景|人物|角色|编剧|导演|剧名|字幕|画面',
	'zh-Hant': '注意|注意事項|提示|備註|附註|說明|來源|出處|作者|時間|地點|日期|主題|標題|摘要|結論|重點|範例|例如|建議|不建議|推薦|推薦系統|問題|答案|原因|結果|參考|版本|編劇|導演|場景|人物|首先|最後|另外|然後|總之',
	ja:
		'ステップ|注意|注意事項|注記|注|備考|ヒント|ポイント|例|使用例|おすすめ|推奨|非推奨|出典|出所|参考|参照|著者|作者|日時|日付|場所|会場|タイトル|件名|概要|要約|まとめ|結論|課題|解決策|効果|目的|背景|手順|方法|結果|価格|' +
		'写真|撮影|文|構成|取材・文|取材|協力|提供|関連記事|補足|追記|免責|出席者|議題|決定事項|次のアクション|合意事項|未決事項|本文要点|インタビュー日|プロフィール|略歴',
	ko:
		'단계|참고|참고사항|주의|경고|팁|예|예시|예제|권장|비권장|추천됨|출처|사진|자료|제목|부제|요약|핵심 요약|결론|문의|그래픽|영상|관련기사|편집자주|일시|장소|참석자|정리|대담|기사|원문|단위|비고|주|날짜|시간|저자|' +
		'링크|목차|배경|목적|방법|결과|상태|진행자|기록자|시나리오 ID|일자',
	es:
		'Paso|Nota|Notas|Advertencia|Aviso|Atención|Consejo|Consejos|Importante|Ejemplo|Ejemplos|Recomendado|No recomendado|Fuente|' +
		'Fuentes|Autor|Autora|Fecha|Hora|Lugar|Ubicación|Título|Resumen|Conclusión|Objetivo|Tema|Edad|Ocupación|Medio|Duración|' +
		'Enlace|Link|Timing|Zona|Referencia|Pasos|Resultado|Salida|Pros|Contras|Complejidad|Ideas clave|Para arrays|Rango|Pestaña|' +
		'Preguntas frecuentes',
	pt:
		'Passo|Etapa|Nota|Observação|Observações|Aviso|Atenção|Dica|Importante|Exemplo|Exemplos|Recomendado|Não recomendado|Fonte|Fonte bruta|' +
		'Autor|Data|Hora|Local|Título|Resumo|Resumo Executivo|Conclusão|Objetivo|Duração|Sponsor|Escopo selecionado|Run ID|' +
		'Rotulagem|Para arrays|Amplitude|Aba|Principais pontos',
	fr:
		'Étape|Remarque|Remarques|Note|Attention|Avertissement|Astuce|Conseil|Important|Exemple|Exemples|Recommandé|Non recommandé|' +
		'Source|Sources|Auteur|Date|Heure|Lieu|Titre|Résumé|Conclusion|Objectif|Durée|Enregistrement|Observateur|Catégorie|' +
		'Sous-type|Étendue|Onglet|Points clés|À retenir|En bref|Propos recueillis par|Photo|Crédit|Publicité',
	de:
		'Schritt|Hinweis|Hinweise|Anmerkung|Achtung|Warnung|Tipp|Wichtig|Beispiel|Beispiele|Empfohlen|Nicht empfohlen|Quelle|Quellen|Autor|' +
		'Autorin|Datum|Zeit|Ort|Titel|Zusammenfassung|Fazit|Ziel|Dauer|Vorteile|Nachteile|Komplexität|Flexibilität|Für Arrays|' +
		'Bereich|Kernaussagen|Bild|Foto|Anzeige|Das Interview führte|Status',
	it:
		'Passo|Passaggio|Nota|Note|Attenzione|Avviso|Suggerimento|Importante|Esempio|Esempi|Consigliato|Non consigliato|Fonte|Fonti|Autore|Data|' +
		'Ora|Luogo|Titolo|Riassunto|Conclusione|Obiettivo|Durata|Settore|Ruolo|Azienda|Intervallo|Scheda|Punti chiave|' +
		'Per gli array',
	ru:
		'Шаг|Примечание|Примечания|Внимание|Важно|Совет|Подсказка|Предупреждение|Пример|Примеры|Например|Или|Рекомендуется|' +
		'Не рекомендуется|Источник|Автор|Дата|Время|Место|Название|Заголовок|Итог|Итоги|Вывод|Результат|Цель|Задача|Причина|' +
		'Следствие|Плюс|Минус|Первое|Второе|Третье|Шаг|Замечание|Кстати|Тема|Формат|Статус|Вакансия|Фото|Реклама|Ключевые выводы',
	uk:
		'Примітка|Примітки|Увага|Порада|Важливо|Приклад|Приклади|Рекомендовано|Не рекомендовано|Джерело|Автор|Дата|Час|Місце|' +
		'Висновок|Фото',
	pl:
		'Krok|Uwaga|Uwagi|Ostrzeżenie|Wskazówka|Ważne|Przykład|Przykłady|Zalecane|Niezalecane|Źródło|Autor|Data|Miejsce|Tytuł|' +
		'Podsumowanie|Kierunek|Rok|Spis treści|Fot.',
	nl:
		'Stap|Opmerking|Opmerkingen|Let op|Waarschuwing|Tip|Belangrijk|Voorbeeld|Voorbeelden|Aanbevolen|Niet aanbevolen|Bron|Auteur|' +
		'Datum|Plaats|Titel|Samenvatting',
	sv:
		'Obs|Observera|Notera|Varning|Tips|Viktigt|Exempel|Rekommenderat|Inte rekommenderat|Noteringar|Källa|Författare|Datum|' +
		'Plats|Metod|Sammanfattning',
	da: 'Note|Noter|Bemærk|Advarsel|Tip|Eksempel|Eksempler|Anbefalet|Ikke anbefalet|Kilde|Forfatter|Dato',
	no: 'Merk|Merknader|Advarsel|Tips|Eksempel|Eksempler|Anbefalt|Ikke anbefalt|Kilde|Forfatter|Dato',
	fi:
		'Huomaa|Huomautuksia|Varoitus|Vinkki|Esimerkki|Esimerkkejä|Suositeltu|Ei suositeltu|Lähde|Tekijä|Kesto|Tyyppi|Päivitetty|' +
		'Tapaaminen',
	cs: 'Krok|Poznámka|Poznámky|Upozornění|Varování|Tip|Příklad|Příklady|Doporučeno|Nedoporučeno|Zdroj|Autor|Datum|Schválení',
	hu: 'Megjegyzés|Megjegyzések|Figyelem|Tipp|Példa|Példák|Ajánlott|Nem ajánlott|Forrás|Szerző|Dátum|Helyszín|Verzió',
	ro: 'Notă|Note|Atenție|Sfat|Exemplu|Exemple|Recomandat|Nerecomandat|Sursă|Autor|Dată',
	el: 'Σημείωση|Σημειώσεις|Προσοχή|Συμβουλή|Παράδειγμα|Παραδείγματα|Συνιστάται|Δεν συνιστάται|Πηγή|Συγγραφέας|Ημερομηνία',
	tr: 'Adım|Not|Notlar|Uyarı|Dikkat|İpucu|Önemli|Örnek|Örnekler|Önerilen|Önerilmeyen|Kaynak|Yazar|Tarih|Yer|Başlık|Özet|Pozisyon',
	ar:
		'ملاحظة|ملاحظات|تنبيه|تحذير|نصيحة|مهم|مثال|أمثلة|موصى به|غير موصى به|المصدر|الكاتب|التاريخ|المكان|العنوان|الملخص|الخلاصة|' +
		'المحاور',
	fa: 'نکته|توجه|هشدار|مثال|منبع|نویسنده|تاریخ|مکان|خلاصه|پیچیدگی|کارایی|مالک',
	he: 'הערה|הערות|שים לב|אזהרה|טיפ|דוגמה|דוגמאות|מומלץ|לא מומלץ|מקור|מחבר|תאריך|מקום|תפקיד|סיכום',
	hi: 'नोट|ध्यान दें|चेतावनी|सुझाव|उदाहरण|स्रोत|लेखक|दिनांक|स्थान|सारांश',
	th: 'หมายเหตุ|คำเตือน|เคล็ดลับ|ตัวอย่าง|แนะนำ|ไม่แนะนำ|ที่มา|ผู้เขียน|วันที่|สถานที่|สรุป',
	vi:
		'Bước|Lưu ý|Ghi chú|Cảnh báo|Mẹo|Ví dụ|Khuyến nghị|Không khuyến nghị|Được đề xuất|Nguồn|Tác giả|Ngày|Giờ|Hình thức|Địa điểm|' +
		'Tóm tắt|Kết luận',
	id:
		'Langkah|Catatan|Peringatan|Tips|Penting|Contoh|Disarankan|Tidak disarankan|Direkomendasikan|Sumber|Penulis|Tanggal|Hari|Tempat|' +
		'Ringkasan|Hasil',
};

/** Words with which whoever keeps a note calls something their own: 'My thoughts', 'Meine Frage'. */
export const OWNER_WORDS: Readonly<Record<string, string>> = {
	en: 'My|Our|About',
	zh: '我的|我们的|我們的',
	ja: '私の',
	ko: '나의|내',
	es: 'Mi|Mis|Nuestro|Nuestra',
	pt: 'Meu|Minha|Meus|Minhas',
	fr: 'Mon|Ma|Mes|Notre',
	de: 'Mein|Meine|Unser|Unsere',
	it: 'Mio|Mia|Miei|Mie',
	nl: 'Mijn',
	ru: 'Мой|Моя|Мои|Моё',
};
