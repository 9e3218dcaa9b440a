// Headings under which an author sums up an interview, by language: facts, gathered from real notes. Words are separated by |.

/** Headings of an author's own summary. */
export const TAKEAWAY_WORDS: Readonly<Record<string, string>> = {
	en:
		'Key takeaways|Takeaways|Key Takeaway|Key points|Key insights|Insights|Key claims|Main points|Highlights|Summary|' +
		'Executive summary|TL;DR|In short|Quick answer|Recap|To recap|Conclusion|Final thoughts|Wrapping up|What we learned|' +
		'Lessons|Big ideas|Main ideas|Notable quotes|Quotes|Memorable quotes|In 60 seconds|At a glance|Bottom line|Core ideas|' +
		'Show notes|Meeting purpose|Topics|Action items|Next steps|Decisions',
	zh:
		'核心观点总结|核心观点|核心主旨|核心要点|要点|要点总结|本文要点|本期要点|内容要点|重点|重点总结|划重点|关键结论|关键要点|关键摘录|关键洞察|关键信息|结论|核心结论|总结|内容总结|全文总结|一句话总结|一句话总览|太长不看|' +
		'TL;DR|摘要|内容摘要|全文摘要|导读|速览|快速浏览|精华|精华摘要|金句|金句摘录|高光时刻|高光|亮点|观点提炼|启发|启示|收获|思考|个人思考|读后感|智能纪要|会议纪要|会议要点|待办事项|行动项|智能章节|发言总结|' +
		'发言人总结|问答回顾|要点回顾|时间线摘要|可沉淀要点|总体摘要|主要议题|嘉宾观点|本期看点|文章要点',
	'zh-Hant': '核心觀點|重點整理|重點|重點摘要|摘要|總結|結論|一句話總結|金句|亮點|啟發|懶人包',
	ja: '要点まとめ|要点|まとめ|要約|概要|ポイント|重要ポイント|この記事のポイント|3行まとめ|結論|ハイライト|学び|気づき|名言|総括|エッセンス|サマリー|押さえておきたいポイント|キーポイント|決定事項|次のアクション|本文要点',
	ko: '핵심 요약|요약|주요 포인트|핵심 포인트|핵심 내용|핵심 정리|정리|한 줄 요약|세 줄 요약|결론|시사점|인사이트|하이라이트|주요 내용|주요 발언|배운 점|TL;DR|결정사항|액션|명언',
	es:
		'Ideas clave|Puntos clave|Ideas principales|Puntos principales|Resumen|Resumen de una línea|Conclusiones|Conclusión|' +
		'Lo más destacado|Aspectos destacados|Claves|Las claves|En resumen|Aprendizajes|Lecciones|Citas destacadas|' +
		'Resumen ejecutivo|Puntos para recordar',
	pt:
		'Principais pontos|Pontos principais|Pontos-chave|Ideias principais|Resumo|Resumo executivo|Conclusões|Conclusão|Destaques|' +
		'Em resumo|Principais aprendizados|Lições|Insights|Citações|Pontos para lembrar',
	fr:
		'Points clés|Points clés à retenir|À retenir|Ce qu\'il faut retenir|L\'essentiel|En bref|Idées clés|Idées principales|Résumé|' +
		'Synthèse|Conclusion|En résumé|Enseignements|Les points à retenir|Faits saillants|Citations',
	de:
		'Kernaussagen|Kernpunkte|Wichtigste Erkenntnisse|Die wichtigsten Punkte|Das Wichtigste in Kürze|Das Wichtigste|' +
		'Zusammenfassung|Fazit|Erkenntnisse|Highlights|Auf einen Blick|Kurzfassung|Schlüsselaussagen|Takeaways|Zitate|Was bleibt',
	it:
		'Punti chiave|Concetti chiave|Idee chiave|In sintesi|Sintesi|Riassunto|Riepilogo|Conclusioni|In breve|Cosa portare a casa|' +
		'Spunti|I punti principali|Punti salienti|Citazioni',
	ru:
		'Ключевые выводы|Основные выводы|Выводы|Главное|Коротко|Кратко|Краткое содержание|Основные тезисы|Ключевые тезисы|Тезисы|' +
		'Ключевые мысли|Главные мысли|Итоги|Итог|Резюме|Самое важное|Что запомнить|Вопросы и ответы|Цитаты',
	uk: 'Ключові висновки|Головне|Висновки|Основні тези|Підсумок|Коротко',
	pl: 'Kluczowe wnioski|Najważniejsze wnioski|Podsumowanie|W skrócie|Główne myśli|Najważniejsze punkty',
	nl: 'Belangrijkste punten|Kernpunten|Samenvatting|Conclusie|In het kort|Inzichten',
	sv: 'Viktigaste punkterna|Sammanfattning|Slutsatser|Lärdomar|I korthet',
	tr: 'Önemli noktalar|Ana fikirler|Özet|Sonuç|Öne çıkanlar|Kısaca',
	ar: 'النقاط الرئيسية|أهم النقاط|الخلاصة|الملخص|أبرز ما جاء|الدروس المستفادة',
	vi: 'Điểm chính|Ý chính|Tóm tắt|Kết luận|Bài học|Điểm nổi bật',
	id: 'Poin penting|Poin utama|Ringkasan|Kesimpulan|Intisari',
	hi: 'मुख्य बिंदु|सारांश|निष्कर्ष',
	th: 'ประเด็นสำคัญ|สรุป|ใจความสำคัญ',
	he: 'נקודות מפתח|תובנות|סיכום|מסקנות',
	fa: 'نکات کلیدی|خلاصه|جمع‌بندی|نتیجه‌گیری',
};
