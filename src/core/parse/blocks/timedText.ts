// <p begin="1.980" end="3.960" ttm:agent="SPEAKER_1"><span>Good</span> <span>morning.</span></p>
import { lineAt } from '../../text/lines.ts';
import type { Head } from '../head.ts';
import { headIn } from './shape.ts';
import type { BlockShape } from './shape.ts';

const PARAGRAPH = /<p\s([^<>]{1,300})>/g;

/** Timed text (TTML): each paragraph that names its agent is a turn. A whole file is often one line. */
export const timedText: BlockShape = {
	id: 'timed-text',
	read(note, line, head) {
		if (line.kind !== 'text' || !/^\s*<(?:p\s[^<>]*\bbegin=|tt\b|\?xml|body\b|div\b)/.test(head)) return null;
		const source = note.text.slice(line.from, line.to);
		const found = [...source.matchAll(PARAGRAPH)].filter((match) => /\bbegin="[\d:.]+s?"/.test(match[1] ?? '') && /\bagent="[^"]+"/.test(match[1] ?? ''));
		if (found.length === 0) return null;
		return {
			end: line.number + 1,
			heads: found.flatMap((match, at): readonly Head[] => {
				const marks = match[1] ?? '';
				const from = line.from + match.index;
				const next = found[at + 1]?.index ?? source.length;
				const close = source.slice(match.index, next).indexOf('</p>');
				const one = headIn('timed-text', lineAt(note.lines, from), {
					name: /\bagent="([^"]+)"/.exec(marks)?.[1] ?? '',
					from,
					bodyFrom: from + match[0].length,
					bodyTo: close < 0 ? line.from + next : from + close,
					seconds: secondsOf(/\bbegin="([\d:.]+)s?"/.exec(marks)?.[1] ?? ''),
				});
				return one === null ? [] : [one];
			}),
		};
	},
};

const secondsOf = (mark: string): number => Math.round(1000 * mark.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)) / 1000;
