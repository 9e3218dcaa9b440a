// ROUGE of a digest against reference summaries, beside plain methods at the same length.
import { head, meetings, print, printAgainst, scorer, valued } from './meetings.mjs';

/** Words or Chinese characters, as the scorer counts them for the stored figures. */
const LENGTH = 250;

export function digest(core) {
	const { rouge, tokens } = scorer;
	const scored = meetings(core, 'extract').map((meeting) => {
		const { language, references } = meeting.gold;
		const unit = (words) => (language === 'zh' ? tokens(words, 'zh').length : words.split(/\s+/).filter(Boolean).length);
		const { sentences } = core.digestOf(core.digestSource(meeting.note, meeting.conversation), new Set(meeting.conversation.turns.map((turn) => turn.id)), LENGTH, unit);
		return { ...meeting, scores: rouge(references, sentences.map(({ quote }) => quote).join(' '), language) };
	});
	head(`digest of ${LENGTH} words or Chinese characters`);
	for (const [name, figure] of [['ROUGE-1', 'r1'], ['ROUGE-2', 'r2'], ['ROUGE-L', 'rl']]) {
		const rows = valued(scored, ({ scores }) => scores[figure]);
		print(`${name}, digest`, rows);
		for (const method of ['lead', 'longest', 'textrank', 'lexrank']) printAgainst(method, 'extraction', figure, rows);
	}
}
