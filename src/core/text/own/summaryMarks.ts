// The comments between which a summary stands in a note.
//
//     <!-- interview-lens:summary scope=note length=medium -->
//     … what we wrote …
//     <!-- /interview-lens:summary 3k9x0a1b -->
//
// HTML comments, because every Markdown renderer leaves them out; `%%` is a comment to Obsidian and to those tools that were taught it,
// and stands on the page everywhere else.

const NAME = 'interview-lens:summary';
const START = /^<!-- interview-lens:summary((?: [a-z]+=[^\s<>]*)*) -->\s*$/;
const END = /^<!-- \/interview-lens:summary(?: ([0-9a-z]*))? -->\s*$/;

/** Values by name; a value may be any text. */
export type MarkValues = Readonly<Record<string, string>>;

/** The opening comment. Values are written so that none of them can end the comment. */
export function startMark(values: MarkValues): string {
	const written = Object.entries(values).map(([name, value]) => ` ${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[-'!()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`);
	return `<!-- ${NAME}${written.join('')} -->`;
}

/** The closing comment; `seal` tells which lines between the comments are ours. */
export function endMark(seal: string): string {
	return `<!-- /${NAME} ${seal} -->`;
}

/** The values of an opening comment, null where the line is none. */
export function startValues(line: string): MarkValues | null {
	const values = START.exec(line)?.[1];
	if (values === undefined) return null;
	return Object.fromEntries(values.split(' ').filter((pair) => pair !== '').map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]));
}

/** The seal of a closing comment, null where the line is none. */
export function endSeal(line: string): string | null {
	const match = END.exec(line);
	return match === null ? null : (match[1] ?? '');
}

function decoded(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
