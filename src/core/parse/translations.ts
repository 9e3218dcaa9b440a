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
/** Lines from one label of a pair to the other, as editors wrap a long turn. */
const NEAR = 30;

type Script = 'latin' | 'other' | null;

/** For each head that translates the one before it, by its place among the heads, the key of that one; empty where the note is not written so. */
export function translationsOf(note: ScannedNote, heads: readonly Head[]): ReadonlyMap<number, string> {
	const partners = new Map<number, string>();
	// Most notes are in one script, which their first turns show.
	if (new Set(heads.slice(0, 6).map((_, at) => scriptOf(note.text, heads, at))).size < 2) return partners;
	for (let at = 1; at < heads.length; at++) {
		const [one, other] = [heads[at - 1], heads[at]];
		if (one === undefined || other === undefined || one.key === other.key || one.form !== other.form || other.line.number - one.line.number > NEAR) continue;
		const [first, second] = [scriptOf(note.text, heads, at - 1), scriptOf(note.text, heads, at)];
		if (first === null || second === null || first === second || first !== scriptOf(note.text, heads, 0)) continue;
		partners.set(at, one.key);
		at++;
	}
	const owners = ownersOf(heads, partners);
	for (const [at, key] of partners) if (owners.get(heads[at]?.key ?? '') !== key) partners.delete(at);
	// Each label has one translation, and one that translates is never translated: people who speak two languages are no translation of each other.
	const originals = [...owners.values()];
	const isSteady = new Set(originals).size === owners.size && !originals.some((key) => owners.has(key));
	return isSteady && owners.size > 1 && partners.size >= FEWEST_PAIRS && 2 * partners.size >= MOST * heads.length ? partners : new Map();
}

/** For each key that translates, the one that it stands behind most often. */
function ownersOf(heads: readonly Head[], partners: ReadonlyMap<number, string>): ReadonlyMap<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const [at, key] of partners) {
		const own = counts.get(heads[at]?.key ?? '') ?? new Map<string, number>();
		counts.set(heads[at]?.key ?? '', own.set(key, (own.get(key) ?? 0) + 1));
	}
	return new Map([...counts].map(([key, own]) => [key, [...own].reduce((most, each) => (each[1] > most[1] ? each : most))[0]]));
}

function scriptOf(text: string, heads: readonly Head[], at: number): Script {
	const head = heads[at];
	if (head === undefined) return null;
	// Below a label that stands alone begin its words.
	const to = head.bodyFrom < head.line.to ? head.line.to : (heads[at + 1]?.from ?? text.length);
	const words = text.slice(head.bodyFrom, Math.min(to, head.bodyFrom + LOOK));
	const latin = words.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0;
	const other = 3 * (words.match(/[\u0370-\u1fff\u3040-\ud7af]/g)?.length ?? 0);
	return latin + other === 0 ? null : latin > other ? 'latin' : 'other';
}
