// How people ask without a question mark, by language: facts of talk. Words are separated by |, as parts of patterns.

/** With which a prompt begins. */
export const PROMPT_OPENERS: Readonly<Record<string, string>> = {
	en: "tell (?:us|me)|could you|can you|would you|please (?:tell|introduce|describe|share)|introduce yourself|describe yourself|walk (?:us|me) through|talk (?:us|me) through",
	zh: '请(?:先|您|你|介绍|谈|讲|说|聊|分享|自我)|請(?:先|您|你|介紹|談|講|說|聊|分享|自我)|(?:先)?自我介绍|介绍一下|谈谈|談談|说说|說說|讲讲|講講|聊聊|能否|可否',
	es: 'cuéntanos|cuéntame|cuéntenos|háblanos|háblame|háblenos|preséntate|preséntese|podrías|podría contarnos|describe tu|describa',
	pt: 'conte(?:-nos| um pouco)|conta(?:-nos| um pouco)|fale(?:-nos| um pouco)|fala(?:-nos| um pouco)|apresente-se|apresenta-te|poderia|pode (?:se )?apresentar',
	fr: 'parlez-nous|parle-nous|présentez-vous|présente-toi|racontez-nous|raconte-nous|pouvez-vous|peux-tu|pourriez-vous|pourrais-tu|dites-nous|dis-nous',
	de: 'erzähl(?:e|en sie)? (?:uns|mir|doch|mal|ein)|stell(?:e|en sie)? (?:dich|sich)|beschreib(?:e|en sie)? (?:uns|mir|dich|sich|deinen|ihren)|könntest du|könnten sie|kannst du|können sie',
	it: 'raccontaci|raccontami|ci racconti|parlaci|parlami|ci parli|presentati|si presenti|potresti|potrebbe|puoi (?:raccontar|presentar)',
	nl: 'vertel|stel (?:je|jezelf|uzelf)|kun je|kunt u|zou je',
	sv: 'berätta|presentera dig|kan du',
	da: 'fortæl|præsenter dig|kan du',
	no: 'fortell|presenter deg|kan du',
	fi: 'kerro|esittele|voisitko',
	ru: 'расскажи(?:те)?|представь(?:тесь|ся)|опиши(?:те)?|поделитесь|можете ли',
	uk: 'розкажіть|розкажи|представтеся|опишіть|поділіться',
	pl: 'opowiedz|proszę (?:opowiedzieć|się przedstawić|powiedzieć)|przedstaw się|czy (?:możesz|może pan|może pani)',
	cs: 'řekněte|řekni|povězte|představte se|představ se|mohl byste|mohla byste',
	hu: 'mesélj|meséljen|mutatkozz be|mutatkozzon be',
	tr: 'bize .{0,40}(?:anlat|bahset)|kendini(?:zi)? tanıt|kısaca .{0,30}tanıt',
	vi: 'hãy (?:giới thiệu|kể|chia sẻ)|xin (?:giới thiệu|anh|chị|ông|bà)',
	id: 'ceritakan|perkenalkan|bisa (?:diceritakan|ceritakan)|tolong',
};

/** With which it ends where verbs stand last. */
export const PROMPT_ENDINGS: Readonly<Record<string, string>> = {
	ja: 'ください|下さい|お願いします|お願いいたします|教えて|聞かせて',
	ko: '(?:해|들려|말씀해|소개해|알려|이야기해|얘기해)\\s?주(?:세요|십시오|시죠|실래요)|부탁드립니다|부탁드려요|부탁합니다',
	zh: '(?:介绍|说明|分享)一下',
	tr: '(?:anlatır|bahseder|tanıtır) mısın(?:ız)?',
};
