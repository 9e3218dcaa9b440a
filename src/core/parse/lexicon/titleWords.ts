// Words with which the titles of writings begin or end that look like talk, by what they are: facts, gathered from real notes. Words are
// separated by |, '#' is a number.

export const TITLE_WORDS: Readonly<Record<'play' | 'chat' | 'none', Readonly<Record<string, string>>>> = {
	play: {
		latin: 'play in one act|one-act play|radio play|stage play|screenplay|sketch|hörspiel|theaterstück|einakter|drehbuch|pièce en un acte|pièce de théâtre|scénario|obra de teatro|guion|guión|roteiro|sceneggiatura|copione|scenariusz|senaryo|toneelstuk',
		other: '话剧|剧本|小品|相声|独幕剧|台本|脚本|漫才|コント|戯曲|연극|단막극|대본|희곡|пьеса|сценарий|एकांकी|नाटक|مسرحية',
	},
	chat: {
		latin: 'group chat|chat log|chat history|saved chat|whatsapp|chatverlauf|gruppenchat',
		other: '聊天记录|的聊天|微信群|群聊|トーク履歴|チャット|카톡|단톡방|대화방|채팅|чат|переписка|محادثة',
	},
	none: {
		fun: 'jokes|joke|things the kids said|kids say|overheard|witze|kindermund|blagues|chistes|piadas|barzellette|fıkralar|dowcipy|kawały|vtipy|moppen|笑话|段子|语录|童言|ジョーク|笑い話|유머|농담|어록|анекдоты|шутки|चुटकुले|نكت',
		art: 'ballad of|poem|poem for|lyrics|duet|fanfic|chapter #|short story|koans|catechism|small dialogue|gedicht|letra|poème|poesia|canzone|wiersz|katechizm|歌词|对唱|同人|小说|公案|寓言|论语|批注|第#回|第#章|歌詞|小説|가사|소설|팬픽|песня|стихотворение|कविता|قصيدة',
		lesson: 'unit #|lesson #|phrase book|phrasebook|role-play|oral exam|oral exam practice|lektion #|leçon #|lección #|lição #|lezione #|lekcja #|les #|#. ders|第#课|课文|生词|口语|会话|第#課|会話文|単語|제#과|회화|урок #|الدرس|पाठ #',
		script: 'call script|sales script|sales call script|cold call script|ticket #|dialogue tree|belscript|verkoopscript|telefonleitfaden|话术|トークスクリプト|скрипт продаж',
		team: 'session #|stand-up|stand-ups|stand-up log|standup|brainstorm|sesja #|跑团|站会|晨会|朝会|планёрка|планерка|débat|辩论|question of the day|每日#问|内在小孩|inner critic',
	},
};
