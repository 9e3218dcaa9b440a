// Notes that give every turn twice, in its own language and in another.
//
//     **Host:** What surprised you most?
//     **主持人：** 最让你惊讶的是什么？
import type { ScannedNote } from '../text/scan.ts';
import type { Head } from './head.ts';

/** Code units of a turn that show its script. */
const LOOK = 120;
/** Pairs below which a change of script is chance, and the part of the turns that must stand in pairs. */
const FEWEST_PAIRS = 2;
const MOST = 0.8;
/** Lines from one label of a pair to the other. */
const NEAR = 2;

type Script = 'latin' | 'other' | null;

/** For each head that translates the one before it, by its place among the heads, the key of that one; empty where the note is not written so. */
export function translationsOf(note: ScannedNote, heads: readonly Head[]): ReadonlyMap<number, string> {
	const partners = new Map<number, string>();
	// Most notes are in one script, which their first turns show.
	if (new Set(heads.slice(0, 6).map((head) => scriptOf(note.text, head))).size < 2) return partners;
	for (let at = 1; at < heads.length; at++) {
		const [one, other] = [heads[at - 1], heads[at]];
		if (one === undefined || other === undefined || one.key === other.key || one.form !== other.form || other.line.number - one.line.number > NEAR) continue;
		const [first, second] = [scriptOf(note.text, one), scriptOf(note.text, other)];
		if (first === null || second === null || first === second || first !== scriptOf(note.text, heads[0])) continue;
		partners.set(at, one.key);
		at++;
	}
	const owners = new Map<string, Set<string>>();
	for (const [at, key] of partners) owners.set(heads[at]?.key ?? '', (owners.get(heads[at]?.key ?? '') ?? new Set()).add(key));
	// Each label has one translation, and one that translates is never translated: people who speak two languages are no translation of each other.
	const originals = [...owners.values()].flatMap((keys) => [...keys]);
	const isSteady = originals.length === owners.size && new Set(originals).size === owners.size && !originals.some((key) => owners.has(key));
	return isSteady && owners.size > 1 && partners.size >= FEWEST_PAIRS && 2 * partners.size >= MOST * heads.length ? partners : new Map();
}

function scriptOf(text: string, head: Head | undefined): Script {
	if (head === undefined) return null;
	const words = text.slice(head.bodyFrom, Math.min(head.line.to, head.bodyFrom + LOOK));
	const latin = words.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0;
	const other = 3 * (words.match(/[\u0370-\u1fff\u3040-\ud7af]/g)?.length ?? 0);
	return latin + other === 0 ? null : latin > other ? 'latin' : 'other';
}
