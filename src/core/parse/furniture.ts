// What stands around the talk: lines after the last turn that nobody said.

/** Code units of a paragraph that are looked at. */
const LOOK = 600;

/** Tool lines and goodbyes of publishing accounts, as whole words of the paragraph's start or end. */
const BOILERPLATE = [
	/^transcribed by https?:/i,
	/^this (?:editable )?transcript (?:was|is) /i,
	/^transcription ended after/i,
	/^以上内容由\s*AI\s*生成/i,
	/^clovanote\.naver\.com/i,
	/^AI가 요약한/i,
	/^\[\^[^\]]{1,40}\]:/,
];

/** Whether the line is a tool's own, wherever it stands. */
export function isBoilerplate(words: string): boolean {
	const look = words.slice(0, LOOK).trim();
	return BOILERPLATE.some((pattern) => pattern.test(look));
}

/** Whether the line opens end matter: a rule, a run of hashtags, a tool's note, a footnote's text. */
export function opensEndMatter(words: string): boolean {
	const hashtags = words.slice(-LOOK).match(/(?:^|\s|[。！？!?.])#[^\s#]{1,40}/g)?.length ?? 0;
	return hashtags >= 2 || isBoilerplate(words);
}

/** '[applause]', '\\[laughter\\]', '**Break**: \\[18:45\\]': a line that tells what happened, not what was said. */
const STAGE_NOTE = /^\s{0,3}(?:\\?\[[\p{L}\s]{1,40}\\?\]|\*\*[\p{L}\s]{1,20}(?::\*\*|\*\*:)\s*\\?\[[\d:]{4,8}\\?\](?:[\p{L}\s]{1,6}\\?\[[\d:]{4,8}\\?\])?)\s*$/u;

/** Whether a line is one and nothing else. */
export function isStageNote(line: string): boolean {
	return line.length < 80 && line.includes('[') && STAGE_NOTE.test(line);
}
