// Lines around a talk that begin as its turns do, most in a form of their own: who takes part, where it came out, what a picture shows, the title.
//
//     **Nadia Brekke**, beekeeper.            ![[hives.png]]
//     [The Harbour](https://…) · May 2024     Nadia Brekke: The first hive. Photograph: Tom Ek
import type { ScannedNote } from '../../text/scan.ts';
import { writtenAbove } from '../../text/lines.ts';
import { aliasesOf } from '../aliases.ts';
import { byForm, saysNothing, usesOf } from '../head.ts';
import type { Head } from '../head.ts';

/** Code units of a value. */
const LONGEST = 80;
/** Part of a talk's lines that may look like values. */
const FEW = 0.1;
/** Code units of a line that are looked at. */
const LOOK = 240;
/** What goes on with the name instead of beginning to speak. */
const GOES_ON = /^[\p{Ll},，、·•|]/u;
const ASKS = /[?？؟]/;
const APPENDED = /^[,，、·•|]/;
const CREDIT = /[.。]\s*\p{L}+\s?[:：]\s*[^:：.。!?！？]{1,40}$/u;
const SENTENCE_END = /[.!?。！？…؟]["”’』」*_)）\]]*$/;

/** The heads without those that stand beside the talk, and those of forms in which nobody speaks; the form that most of them have is the talk's. */
export function withoutFrame(note: ScannedNote, all: readonly Head[]): readonly Head[] {
	const turns = all.filter((head, at) => !isBeside(note, head) && !isTitleOf(note, head, all[at + 1]));
	const heads = withoutValuesAbove(note, turns.slice(listAbove(note, turns), listBelow(note, turns)));
	const forms = [...byForm(heads).values()];
	const talk = forms.reduce<readonly Head[]>((most, own) => (own.length > most.length ? own : most), []);
	const silent = new Set(forms.filter((own) => own !== talk && isSilent(note, own, talk)).flat());
	return silent.size === 0 ? heads : heads.filter((head) => !silent.has(head));
}

/** Whether a heading with words behind the label stands right over a turn of the same speaker: '### Ada: The first hive' over 'Ada: It was my aunt’s.' */
const isTitleOf = (note: ScannedNote, head: Head, next: Head | undefined): boolean => head.container === 'heading' && next?.key === head.key && next.container !== 'heading' && wordsOf(note, head) !== '' && !SENTENCE_END.test(wordsOf(note, head)) && writtenAbove(note.lines, next.line.number) === head.line.number;

const OPENS_LIST = /[:：]\s*$/;

/** The number of the nearest line above with words, but those that head a list: '嘉 宾：'. */
function listedAbove({ lines }: ScannedNote, number: number): number {
	let above = writtenAbove(lines, number);
	while (OPENS_LIST.test(lines[above]?.piece.words ?? '')) above = writtenAbove(lines, above);
	return above;
}

/** How many of the first lines, with nothing else between them and parted from the talk by a heading or rule, tell of one person each, in a talk in which few lines are so short of words. */
function listAbove(note: ScannedNote, heads: readonly Head[]): number {
	const isNext = (head: Head, at: number): boolean => at === 0 || listedAbove(note, head.line.number) === heads[at - 1]?.line.number;
	const end = heads.findIndex((head, at) => !isNext(head, at) || !tells(note, head));
	const next = heads[end]?.line.number ?? 0;
	// With room between them only a heading parts them: a talk may begin with a greeting.
	const areClose = (heads[end - 1]?.line.number ?? 0) - (heads[0]?.line.number ?? 0) === end - 1;
	const isParted = end > 1 && note.lines.slice(heads[end - 1]?.line.number, next).some(({ kind }) => kind === 'heading' || (areClose && kind === 'rule'));
	return isParted && new Set(heads.slice(0, end).map(({ key }) => key)).size === end && heads.filter((head) => tells(note, head)).length - end <= FEW * heads.length ? end : 0;
}

/** Names below a talk that make a list of those who took part. */
const FEWEST_LISTED = 3;

/** How many heads stand before the last ones, if nothing is said between those: 'Call participants: …'. */
function listBelow(note: ScannedNote, heads: readonly Head[]): number {
	const last = heads.at(-1);
	if (last === undefined || note.text.slice(last.bodyFrom, last.line.to).trim() !== '') return heads.length;
	let start = heads.length - 1;
	while (start > 0 && saysNothing(note.text, heads[start - 1], heads[start])) start--;
	const listed = heads.slice(start);
	return listed.length >= FEWEST_LISTED && new Set(listed.map(({ key }) => key)).size === listed.length ? start : heads.length;
}

/** Without the lines before the first who speaks again, where they give a value in a talk in which few lines do: 'Guest: Ana Ruiz, beekeeper', a title that stands twice. */
function withoutValuesAbove(note: ScannedNote, heads: readonly Head[]): readonly Head[] {
	// Most talk begins with somebody who is heard again.
	const [first] = heads;
	if (first === undefined || heads.some((head) => head.key === first.key && head !== first && wordsOf(note, head) !== wordsOf(note, first))) return heads;
	// Who speaks on behind the start says the same again.
	const lastAt = new Map(heads.map(({ key }, at) => [key, at]));
	const valuesBefore = (start: number): readonly Head[] => heads.slice(0, start).filter((head) => (lastAt.get(head.key) ?? 0) <= start && tells(note, head));
	// Of most notes none gives a value, and there it does not matter which spellings are one voice.
	if (valuesBefore(startOf(note, heads, ({ key }) => key)).length === 0) return heads;
	const aliases = aliasesOf(usesOf(heads));
	const values = new Set(valuesBefore(startOf(note, heads, ({ key }) => aliases.get(key) ?? key)));
	return values.size === 0 || heads.filter((head) => tells(note, head)).length - values.size > FEW * heads.length ? heads : heads.filter((head) => !values.has(head));
}

/** The place of the first head whose voice is heard again with other words; 0 where none is. */
function startOf(note: ScannedNote, heads: readonly Head[], voiceOf: (head: Head) => string): number {
	const lastOf = new Map(heads.map((head) => [voiceOf(head), head]));
	return Math.max(0, heads.findIndex((head) => {
		const last = lastOf.get(voiceOf(head));
		return last !== undefined && last !== head && wordsOf(note, last) !== wordsOf(note, head);
	}));
}

/** Words in italics may stand further below one. */
const isBelowPicture = ({ lines }: ScannedNote, { line, form }: Head): boolean => lines[form.startsWith('italic') ? writtenAbove(lines, line.number) : line.number - 1]?.kind === 'image';

/** '**Nadia Brekke**, beekeeper.', and below a picture a second label: 'Nadia Brekke: The first hive. Photograph: Tom Ek' */
const isBeside = (note: ScannedNote, head: Head): boolean => (head.ending === 'open' && APPENDED.test(wordsOf(note, head))) || (isBelowPicture(note, head) && CREDIT.test(wordsOf(note, head)));

/** Whether all heads of a form stand right below pictures, or outside the talk, each name once, where they tell something. */
function isSilent(note: ScannedNote, own: readonly Head[], talk: readonly Head[]): boolean {
	const first = talk[0]?.from ?? 0;
	const last = talk.at(-1)?.from ?? 0;
	const others = own.filter((head) => !isBelowPicture(note, head));
	const places = new Set(others.map(({ key, from }) => `${from < first}${key}`));
	// A list of who said what, above or below the talk, sums it up; a talk may begin as a list, and then somebody asks.
	const asksAbove = own.some((head) => head.from < first && ASKS.test(wordsOf(note, head)));
	const sumsUp = (head: Head): boolean => (head.from > last || (head.from < first && !asksAbove)) && head.container === 'list' && talk[0]?.container !== 'list';
	// Behind talk with colons a name without one tells who that is.
	const areEnded = talk.every(({ ending }) => ending === 'colon');
	const introduces = (head: Head): boolean => head.from > last && head.ending === 'open' && areEnded;
	const isTitle = (head: Head): boolean => head.from < first && head.container === 'heading' && talk[0]?.container !== 'heading';
	// The names of a title page head nothing.
	const isOfTitlePage = (head: Head): boolean => head.from < first && head.form.startsWith('name-') && areEnded;
	const isValue = (head: Head): boolean => (head.from < first || head.from > last) && tells(note, head);
	return places.size === others.length && others.every((head) => isTitle(head) || isOfTitlePage(head) || isValue(head) || sumsUp(head) || introduces(head));
}

/** Whether the line goes on with the name or gives a value; behind a dash a full stop may end it. */
function tells(note: ScannedNote, head: Head): boolean {
	const words = wordsOf(note, head);
	if (head.seconds !== null || head.bodyTo !== undefined || words === '') return false;
	const { ending } = head;
	const isShort = words.length <= LONGEST;
	if (isShort && !SENTENCE_END.test(ending === 'dash' ? words.replace(/\.$/, '') : words)) return true;
	return ((ending === 'open' || isShort) && GOES_ON.test(words)) || (ending === 'open' && head.form.startsWith('bold') && !/\s/.test(note.text.charAt(head.bodyFrom - 1)));
}

/** The words behind the label on its line. */
const wordsOf = ({ text }: ScannedNote, { bodyFrom, line }: Head): string => text.slice(bodyFrom, Math.min(line.to, bodyFrom + LOOK)).trim();
