// [{"speaker": "Ada", "start": 0.5, "text": "Good morning."}, …] as some tools save a transcript, bare or in a fence
import type { Line } from '../../text/lines.ts';
import { lineAt } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../head.ts';
import { headIn } from './shape.ts';
import type { BlockShape } from './shape.ts';

/** Code units in which the first voice must be named. */
const REACH = 2000;
/** One key and its value. No two parts of the pattern can match the same text, so it reads each character once. */
const PAIR = /"(speaker|speaker_name|speakerName|speaker_label|name|text|body|content|transcript|start|startTime|start_time|begin)"\s{0,4}:\s{0,4}(?:"((?:[^"\\\n]|\\.)*)"|(-?\d{1,9}(?:\.\d{1,9})?))|[{}]/g;

/** Each object that names a speaker and has words is a turn. */
export const objects: BlockShape = {
	id: 'objects',
	read(note, line, head) {
		if (line.kind === 'frontMatter' || !/^\s*(?:[[{]|`{3,}\s*json)/.test(head)) return null;
		const near = note.text.slice(line.from, line.from + REACH);
		if (!/^\s*(?:`{3,}\s*json\w*\s*)?(?:\[\s*\{|\{\s*")/.test(near) || !/"speaker\w*"\s*:/i.test(near)) return null;
		let end = line.number + 1;
		const isFence = line.kind === 'code';
		while (end < note.lines.length && (isFence ? note.lines[end]?.kind === 'code' : note.lines[end]?.kind === 'text')) end++;
		return { end, heads: headsIn(note, line, note.lines[end - 1]?.to ?? line.to) };
	},
};

function headsIn(note: ScannedNote, first: Line, to: number): readonly Head[] {
	const heads: Head[] = [];
	let [name, seconds, from]: [string, number | null, number] = ['', null, first.from];
	let words: { readonly from: number; readonly to: number } | null = null;
	const close = (): void => {
		if (name !== '' && words !== null) {
			const head = headIn('objects', lineAt(note.lines, from), { name, from, bodyFrom: words.from, bodyTo: words.to, seconds });
			if (head !== null) heads.push(head);
		}
		[name, seconds, words] = ['', null, null];
	};
	for (const match of note.text.slice(first.from, to).matchAll(PAIR)) {
		const at = first.from + match.index;
		const [all, key = '', text, number] = match;
		if (all === '{') [name, seconds, words, from] = ['', null, null, at];
		else if (all === '}') close();
		else if (number !== undefined && /^(?:start|begin)/.test(key)) seconds = Number(number);
		else if (text !== undefined && /^(?:speaker|name)/.test(key)) name = text;
		else if (text !== undefined) words = { from: at + all.length - 1 - text.length, to: at + all.length - 1 };
	}
	return heads;
}
