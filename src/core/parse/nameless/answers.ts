// Answers without names below questions that have one.
//
//     **Ada: How did it begin?**           Q1: How did it begin?
//
//     By accident, I think. …              By accident, I think. …
import { namedRole } from '../../text/lexicon/namedRole.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { Head } from '../head.ts';
import { firstTalk } from './questions.ts';

/** Part of the labelled paragraphs that must ask and have talk below them, where nobody but who asks has a label. */
const ANSWERED = 0.6;
/** Fewer of them are no conversation. */
const FEWEST = 3;

/**
 * Where marks close over a whole question, or where only who asks has a label, what follows without one is somebody else's answer: the
 * only other speaker's, or that of one named A.
 */
export function withUnlabelledAnswers(note: ScannedNote, heads: readonly Head[]): readonly Head[] {
	const asks = askersOf(note, heads);
	if (asks.size === 0) return heads;
	const others = new Map(heads.filter((head) => !asks.has(head)).map((head) => [head.key, head]));
	const [other] = others.size === 1 ? others.values() : [];
	const { name, key, family } = other ?? { name: 'A', key: 'a', family: 'a' };
	return heads.flatMap((head, at) => {
		const answer = asks.has(head) ? answerTo(note, head, heads[at + 1]) : null;
		if (answer === null) return [head];
		return [head, { line: answer, form: head.form, container: 'none', ending: 'alone', marked: true, name, key, family, from: answer.from, bodyFrom: answer.from, seconds: null }];
	});
}

/** The heads below whose paragraph somebody else answers. */
function askersOf(note: ScannedNote, heads: readonly Head[]): ReadonlySet<Head> {
	const whole = heads.filter((head) => head.form.endsWith('-whole'));
	const [first] = heads;
	if (whole.length > 0 || first === undefined || heads.length < FEWEST || namedRole(first.family) !== 'interviewer' || heads.some(({ family }) => family !== first.family)) return new Set(whole);
	const asking = heads.filter((head, at) => answerTo(note, head, heads[at + 1]) !== null && endsInQuestion(note.text.slice(head.bodyFrom, endOf(note, head, heads[at + 1]).to)));
	return new Set(asking.length >= ANSWERED * heads.length ? asking : []);
}

/** The last line of the paragraph that the head begins, before the next head. */
function endOf(note: ScannedNote, { line }: Head, next: Head | undefined): Head['line'] {
	let end = line;
	for (let below = note.lines[end.number + 1]; below?.kind === 'text' && below !== next?.line; below = note.lines[below.number + 1]) end = below;
	return end;
}

/** The first line below the head's paragraph, before the next head and any heading. */
function answerTo(note: ScannedNote, head: Head, next: Head | undefined): Head['line'] | null {
	return firstTalk(note, endOf(note, head, next).number + 1, next?.line.number ?? note.lines.length);
}
