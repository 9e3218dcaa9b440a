// Bold that Markdown does not show as meant: labels whose bold it does not close, and runs of four asterisks inside a line.
import type { Turn } from '../model/conversation.ts';
import type { Edit, Repair } from '../model/edit.ts';
import type { ScannedNote } from '../text/scan.ts';

const PUNCTUATION = /[\p{P}\p{S}]/u;
const SPACE = /^$|\s/u;
/** Letters of scripts that set words apart by spaces: what four asterisks kept apart must not grow together. */
const SPACED_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]/u;

/** In order of their places. Takes time linear in the note's length. */
export function brokenBold({ text, lines }: ScannedNote, turns: readonly Turn[]): readonly Repair[] {
	const labels = turns.flatMap((turn) => brokenLabel(text, turn) ?? []);
	const closed = new Set(labels.flatMap(({ edits }) => edits.map(({ from }) => from)));
	const runs = lines.filter(({ kind }) => kind === 'text' || kind === 'heading').flatMap(({ number, from, to }) => brokenRuns(text.slice(from, to), from, closed).map((edits): Repair => ({ kind: 'run', line: number, edits })));
	return [...labels, ...runs].sort((a, b) => (a.edits[0]?.from ?? 0) - (b.edits[0]?.from ?? 0));
}

/** A space behind a label whose bold ends with punctuation and goes on with a letter: CommonMark lets such a mark only open. */
function brokenLabel(text: string, { from, line, body }: Turn): Repair | null {
	const label = text.slice(from, body.from).trimEnd();
	const mark = /^(\*{1,3}|_{1,3})[^\s*_]/u.exec(label)?.[1];
	if (mark === undefined || label.length <= 2 * mark.length || !label.endsWith(mark)) return null;
	const end = from + label.length;
	const inside = signBefore(text, end - mark.length);
	const outside = signAt(text, end);
	const closes = !SPACE.test(inside) && outside !== mark.charAt(0) && (!PUNCTUATION.test(inside) || SPACE.test(outside) || PUNCTUATION.test(outside));
	return closes || SPACE.test(outside) ? null : { kind: 'label', line, edits: [{ from: end, to: end, insert: ' ' }] };
}

/** The edits of each repair in a line that begins at `start`. `closed` are the places where a label's bold is closed already. */
function brokenRuns(line: string, start: number, closed: ReadonlySet<number>): readonly (readonly Edit[])[] {
	// A rule is made of asterisks too.
	if (!line.includes('****') || /^[\s*]*$/u.test(line)) return [];
	const runs = [...line.replace(/`[^`]*`/gu, (code) => '`'.repeat(code.length)).replace(/\\\*/g, '  ').matchAll(/\*+/g)];
	const found: (readonly Edit[])[] = [];
	let isBold = false;
	for (let at = 0; at < runs.length; at++) {
		const [run, next] = [runs[at], runs[at + 1]];
		if (run === undefined) break;
		const length = run[0].length;
		const from = start + run.index;
		if (length === 4 && closed.has(from + 2)) isBold = true;
		else if (length === 4 && isBold) found.push([{ from, to: from + 4, insert: growTogether(line, run.index) ? ' ' : '' }]);
		else if (length === 4 && next?.[0].length === 4) {
			// Bold in bold, without a bold around it: one pair is enough.
			found.push([{ from, to: from + 2, insert: '' }, { from: start + next.index, to: start + next.index + 2, insert: '' }]);
			at++;
		} else if (length === 2 || length === 3) isBold = !isBold;
	}
	return found;
}

/** Whether two words would become one without the run of four at `at`. */
function growTogether(line: string, at: number): boolean {
	return SPACED_LETTER.test(signBefore(line, at)) && SPACED_LETTER.test(signAt(line, at + 4));
}

const signAt = (text: string, at: number): string => String.fromCodePoint(...[text.codePointAt(at)].flatMap((code) => code ?? []));

function signBefore(text: string, at: number): string {
	const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && at > 1;
	return text.slice(at - (isPair ? 2 : 1), at);
}
