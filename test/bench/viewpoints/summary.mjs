// ROUGE of what summaries tell in the talk's own words against reference summaries, beside plain methods at the same length.
import { head, meetings, print, printAgainst, scorer, valued } from './meetings.mjs';

/** Words or Chinese characters, as the scorer counts and cuts them for the stored figures. */
const LENGTH = 250;
/** A short summary holds less than that. */
const LENGTHS = ['medium', 'long'];

/** The sentences of a summary in the order in which it tells them, each once. */
function told({ statements, chapters, questions }) {
	const excerpts = [...statements.flatMap(({ quotes }) => quotes), ...chapters.flatMap(({ excerpt }) => excerpt ?? []), ...questions.flatMap(({ answers }) => answers)];
	return [...new Map(excerpts.map((excerpt) => [excerpt.from, excerpt])).values()];
}

export function summary(core) {
	const { rouge, tokens } = scorer;
	const read = meetings(core, 'extract');
	for (const length of LENGTHS) {
		let all = 0;
		const scored = read.map((meeting) => {
			const { language, references } = meeting.gold;
			const words = (quote) => (language === 'zh' ? tokens(quote, 'zh') : quote.split(/\s+/).filter(Boolean));
			let left = LENGTH;
			const kept = told(core.digestOf(meeting.conversation, meeting.note.text, { scope: { kind: 'note' }, length })).map(({ from, quote }) => {
				const some = words(quote).slice(0, left);
				left -= some.length;
				return { from, words: some.join(' ') };
			});
			all += LENGTH - left;
			const text = kept.sort((a, b) => a.from - b.from).map((each) => each.words).join(' ');
			return { ...meeting, scores: rouge(references, text, language) };
		});
		head(`${length} summary: ${Math.round(all / scored.length)} of ${LENGTH} words or characters`);
		for (const [name, figure] of [['ROUGE-1', 'r1'], ['ROUGE-2', 'r2'], ['ROUGE-L', 'rl']]) {
			const rows = valued(scored, ({ scores }) => scores[figure]);
			print(name, rows);
			for (const method of ['lead', 'longest', 'textrank', 'lexrank']) printAgainst(method, 'extraction', figure, rows);
		}
	}
}
