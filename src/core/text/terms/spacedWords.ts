// The words of scripts that write spaces between them.
import { SPACED, letterKind } from '../letters.ts';

const [APOSTROPHE, HYPHEN] = [0x27, 0x2d];

/** In lower case, with straight apostrophes: 'We don’t 知道' gives 'we', "don't". */
export function spacedWordsOf(words: string): readonly string[] {
	const found: string[] = [];
	const lower = words.toLowerCase().replaceAll('’', "'");
	let start = 0;
	for (let at = 0; at < lower.length; at++) {
		const unit = lower.charCodeAt(at);
		if (unit === APOSTROPHE || unit === HYPHEN || letterKind(unit) === SPACED) continue;
		if (at > start) found.push(lower.slice(start, at));
		start = at + 1;
	}
	if (lower.length > start) found.push(lower.slice(start));
	return found;
}
