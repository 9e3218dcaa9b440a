// What one keystroke costs in a long note that was read before, and how much of it is remembered.
import { cost, row } from './measure.mjs';
import { interview } from './texts.mjs';

/** Kilobytes of UTF-8, as a vault's folder tells them; a Han character has three bytes. */
const SIZES = [50, 100, 200, 400];
const BYTES = { en: 1, zh: 3 };

export function keystroke(doors) {
	const { DEFAULT_READ_OPTIONS, Memo, describeConversation, findTurns, readNote, scanNote } = doors;
	/** Reading up to and without viewpoints. */
	const readTalk = (text, memo) => {
		describeConversation(findTurns(scanNote(text, memo), DEFAULT_READ_OPTIONS));
		memo.endReading();
	};
	for (const [what, read, fresh] of [
		['conversation', readTalk, (text) => describeConversation(findTurns(scanNote(text), DEFAULT_READ_OPTIONS))],
		['whole record', (text, memo) => readNote('n.md', text, {}, memo), (text) => readNote('n.md', text)],
	]) {
		row(`a keystroke, ${what}`, 'kB', 'characters', 'place', 'least ms', 'median ms', 'fresh ms', 'remembered %');
		for (const language of ['en', 'zh']) {
			for (const size of SIZES) {
				const text = interview((1000 * size) / BYTES[language], language);
				const unread = cost(() => fresh(text), { times: 7, warm: 3 });
				for (const place of size === 200 ? [0.01, 0.5, 0.99] : [0.5]) {
					const memo = new Memo();
					const typing = typist(text, place);
					read(text, memo);
					const { least, middle } = cost((edited) => read(edited, memo), { times: 61, warm: 60, prepare: typing });
					const { asked, found } = memo.tally;
					row(language, size, text.length, place, least.toFixed(2), middle.toFixed(2), unread.least.toFixed(1), (100 * (1 - found / asked)).toFixed(2));
				}
			}
		}
	}
}

/** Gives the text again and again, each time with one more letter in the line of talk that is nearest to the place. */
function typist(text, place) {
	const at = text.indexOf('\n', Math.floor(place * text.length)) - 1;
	let typed = '';
	return () => {
		typed += 'abcde fghij'[typed.length % 11];
		// As an editor gives it: in one piece.
		return Buffer.from(text.slice(0, at) + typed + text.slice(at), 'utf16le').toString('utf16le');
	};
}
