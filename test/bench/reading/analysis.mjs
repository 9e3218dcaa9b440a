// What reading costs together with its viewpoints: a note of 200,000 characters, and the growth up to 5 MB.
import { growthOf } from './growth.mjs';
import { cost, row } from './measure.mjs';
import { TEXTS, interview } from './texts.mjs';

const CHARACTERS = 200_000;
/** Texts that make careless rankers slow: many sentences, many statements, one sentence without end. */
const STEEP = ['interview, English', 'interview, Chinese', 'short turns', 'one endless line', 'one line of sentences', 'Han characters', 'takeaways in talk', 'statements and talk'];

export function analysis({ readNote }) {
	const analyse = (text) => readNote('n.md', text).viewpoints;
	row('reading and viewpoints', 'characters', 'turns', 'viewpoints', 'ms (< 150)');
	for (const [name, language] of [['English', 'en'], ['Chinese', 'zh']]) {
		const text = interview(CHARACTERS, language);
		row(name, text.length, readNote('n.md', text).turns.length, analyse(text).length, cost(() => analyse(text)).least.toFixed(0));
	}
	growthOf('reading and viewpoints', analyse, STEEP.map((name) => [name, TEXTS[name]]));
}
