// The other interviews that have to do with one note, and why: each reason with the words it stands on.
import type { Card, CardViewpoint } from '../../core/index/card.ts';
import { nameKey } from '../../core/index/people/names.ts';
import type { People, Person } from '../../core/index/people/people.ts';
import type { OpenNote, Passage } from '../../core/index/passage.ts';
import { passageOf } from '../../core/index/passage.ts';
import { baseName } from '../../core/index/links.ts';
import type { LikenessParts } from '../../core/index/related/relations.ts';
import type { Stance } from '../../core/index/related/stance.ts';
import { placesOf } from '../../core/index/search/query.ts';
import { turnAt, turnCount } from '../../core/index/turnTable.ts';
import type { Across, Names } from './across.ts';
import { mentionsOf, whereMentioned } from './mentions.ts';
import { refOf, shownViewpoint } from './reasons.ts';
import type { Reason, RelatedNote } from './reasons.ts';
import { toldStance } from './stances.ts';
import { withNotes } from './withNotes.ts';

/** Reasons of one kind that are shown of one other note. */
const MOST_OF_KIND = 5;
/** What each kind of reason adds to the order. Somebody who speaks everywhere joins little. */
const WEIGHTS = { link: 3, person: 3, asker: 1, mention: 1.5, viewpoint: 4, topic: 0.8 };
/** Viewpoints and topics that are looked at for one note. */
const MOST_PAIRS = 120;

/** Best first, at most `most` notes. Null where the note is no interview. */
export async function relatedNotes(across: Across, path: string, most = 40): Promise<readonly RelatedNote[] | null> {
	const here = await across.open(path);
	if (here === null) return null;
	const names = await across.names();
	const drafts = new Drafts();
	addPeople(across, names.people, here, drafts);
	await addMentions(across, names, here, drafts);
	addLinks(across, here, drafts);
	await addRelations(across, here, drafts);
	const notes: RelatedNote[] = [];
	for await (const [{ path: other, score, reasons }, there] of withNotes(across, drafts.best(most))) {
		if (there === null) continue;
		notes.push({ path: other, title: there.card.title, date: there.card.date, score: Math.round(score * 1000) / 1000, reasons: reasons.flatMap((reason) => reason(there) ?? []) });
	}
	return notes.filter(({ reasons }) => reasons.length > 0);
}

/** Reasons are made when the other note is open: only the best notes are opened. */
type DraftReason = (there: OpenNote) => Reason | null;

class Drafts {
	readonly #notes = new Map<string, { score: number; readonly counts: Map<string, number>; readonly reasons: DraftReason[] }>();

	add(path: string, kind: string, weight: number, reason: DraftReason): void {
		const note = this.#notes.get(path) ?? { score: 0, counts: new Map<string, number>(), reasons: [] };
		this.#notes.set(path, note);
		const count = (note.counts.get(kind) ?? 0) + 1;
		note.counts.set(kind, count);
		// Each further reason of a kind tells less.
		note.score += weight / count;
		if (count <= MOST_OF_KIND) note.reasons.push(reason);
	}

	best(most: number): readonly { readonly path: string; readonly score: number; readonly reasons: readonly DraftReason[] }[] {
		return [...this.#notes].map(([path, { score, reasons }]) => ({ path, score, reasons })).sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1)).slice(0, most);
	}
}

function speakersOf(card: Card, people: People): readonly Person[] {
	return [...new Set(card.speakers.flatMap((_, place) => people.of(card.path, place) ?? []))];
}

function addPeople(across: Across, people: People, { card }: OpenNote, drafts: Drafts): void {
	for (const person of speakersOf(card, people)) {
		const notes = new Set(person.appearances.map(({ path }) => path)).size;
		for (const { path, speaker } of person.appearances) {
			if (path === card.path) continue;
			const there = across.catalog.get(path)?.speakers[speaker];
			if (there === undefined) continue;
			const weight = (there.role === 'interviewer' ? WEIGHTS.asker : WEIGHTS.person) / Math.log2(1 + notes);
			drafts.add(path, 'person', weight, (note) => {
				const { role, turns, share } = note.card.speakers[speaker] ?? there;
				return { kind: 'person', person: refOf(person), role, turns, share, passage: firstWordsOf(note, speaker) };
			});
		}
	}
}

function firstWordsOf(note: OpenNote, speaker: number): Passage | null {
	for (let turn = 0; turn < turnCount(note.card.turns); turn++) if (turnAt(note.card.turns, turn).speaker === speaker) return passageOf(note, turn);
	return null;
}

async function addMentions(across: Across, names: Names, here: OpenNote, drafts: Drafts): Promise<void> {
	const people = new Map(speakersOf(here.card, names.people).map((person) => [person.id, person]));
	for (const { note, mentions } of await whereMentioned(across, names, [...people.values()], here.card.path)) {
		for (const { person: id, turn, from, to, isLinked } of mentions) {
			const person = people.get(id);
			if (person !== undefined) drafts.add(note.card.path, `mention ${id}`, WEIGHTS.mention, (there) => ({ kind: 'mention', where: 'there', person: refOf(person), isLinked, passage: passageOf(there, turn, { from, to }) }));
		}
	}
	for (const { person: id, turn, from, to, isLinked } of await across.inSlices(mentionsOf(across, names, here))) {
		const person = names.people.byId.get(id);
		if (person === undefined) continue;
		for (const path of new Set(person.appearances.map((each) => each.path))) {
			if (path !== here.card.path) drafts.add(path, `mentioned ${id}`, WEIGHTS.mention / Math.sqrt(person.appearances.length), () => ({ kind: 'mention', where: 'here', person: refOf(person), isLinked, passage: passageOf(here, turn, { from, to }) }));
		}
	}
}

function addLinks(across: Across, here: OpenNote, drafts: Drafts): void {
	for (const { turn, from, to, target } of here.card.links) {
		const path = across.resolve(target, here.card.path);
		if (path !== null && path !== here.card.path && across.catalog.interviews.has(path)) drafts.add(path, 'from-here', WEIGHTS.link, () => ({ kind: 'link', direction: 'from-here', passage: passageOf(here, turn, { from, to }) }));
	}
	// A host resolves links by the name of the file, so only links with that name are worth asking for.
	const name = nameKey(baseName(here.card.path));
	for (const card of across.catalog.interviews.values()) {
		if (card.path === here.card.path) continue;
		for (const { turn, from, to, target } of card.links) {
			if (nameKey(baseName(target)) !== name || across.resolve(target, card.path) !== here.card.path) continue;
			drafts.add(card.path, 'to-here', WEIGHTS.link, (there) => ({ kind: 'link', direction: 'to-here', passage: passageOf(there, turn, { from, to }) }));
		}
	}
}

async function addRelations(across: Across, here: OpenNote, drafts: Drafts): Promise<void> {
	const relations = await across.relations();
	for (const { here: own, path, there: other, score, parts, isTelling, stance } of await across.inSlices(relations.viewpoints(here.card, MOST_PAIRS))) {
		drafts.add(path, 'viewpoint', WEIGHTS.viewpoint * score, (there) => (isTelling ? viewpointReason(across, [here, own], [there, other], { score: Math.round(score * 1000) / 1000, parts }, stance) : null));
	}
	for (const { path, term, words, wordsThere, here: own, there: other, notes } of relations.sharedTopics(here.card, MOST_PAIRS)) {
		drafts.add(path, 'topic', WEIGHTS.topic / Math.sqrt(notes), (there) => ({ kind: 'topic', words, wordsThere, here: own, there: other, notes, passages: [passageWith(here, term), passageWith(there, term)] }));
	}
}

/** What the reader said of the two counts more than what cue words propose. */
function viewpointReason(across: Across, [note, own]: readonly [OpenNote, CardViewpoint], [otherNote, other]: readonly [OpenNote, CardViewpoint], likeness: { readonly score: number; readonly parts: LikenessParts }, proposed: Stance | null): Reason {
	const [here, there] = [shownViewpoint(note, own), shownViewpoint(otherNote, other)];
	const told = here.passage === null || there.passage === null ? null : toldStance(across.corrections, { note, passage: here.passage }, { note: otherNote, passage: there.passage });
	const stance = told !== null ? { kind: told, cues: ['', ''] as const, by: 'reader' as const } : proposed === null ? null : { ...proposed, by: 'words' as const };
	return { kind: 'viewpoint', here, there, ...likeness, stance };
}

/** The first turn of somebody who does not only ask that says the folded words, else the first that does. */
function passageWith(note: OpenNote, words: string): Passage | null {
	let asked: Passage | null = null;
	for (let turn = 0; turn < turnCount(note.card.turns); turn++) {
		const { body, speaker } = turnAt(note.card.turns, turn);
		const [place] = placesOf(note.text, body.from, body.to, { words, terms: [], isOpen: true }, 1);
		if (place === undefined) continue;
		if (note.card.speakers[speaker]?.role !== 'interviewer') return passageOf(note, turn, place);
		asked ??= passageOf(note, turn, place);
	}
	return asked;
}
