// A seal tells which lines of a summary we wrote, so that lines written by hand are seen and kept: four characters for each line.

const EACH = 4;
const SPACE = 36 ** EACH;

/** The seal of a summary. Blank lines have none; line ends and white space at the end of a line do not count. */
export function sealOf(summary: string): string {
	return summary.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '').map(markOf).join('');
}

/** Lines of the body that the seal does not know, as written and with their line ends; blank lines only between two of them. */
export function keptLines(body: string, seal: string): readonly string[] {
	const ours = new Map<string, number>();
	for (let at = 0; at + EACH <= seal.length; at += EACH) {
		const mark = seal.slice(at, at + EACH);
		ours.set(mark, (ours.get(mark) ?? 0) + 1);
	}
	const kept: string[] = [];
	let blank: string[] = [];
	for (const line of body.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
		const words = line.trimEnd();
		const left = words === '' ? 0 : (ours.get(markOf(words)) ?? 0);
		if (words === '') blank.push(line);
		else if (left > 0) {
			ours.set(markOf(words), left - 1);
			blank = [];
		} else {
			if (kept.length > 0) kept.push(...blank);
			kept.push(line);
			blank = [];
		}
	}
	return kept;
}

/** FNV-1a over the code units, as four characters. */
function markOf(line: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
	return ((hash >>> 0) % SPACE).toString(36).padStart(EACH, '0');
}
