// The speakers of a conversation: their spellings, how much they say, and what part they play.
import type { Role, Speaker, Turn } from '../model/conversation.ts';
import type { SpeakerTold } from '../model/correction.ts';
import { endsInQuestion } from '../text/sentences.ts';
import { family, fold } from '../text/fold.ts';
import { charactersIn } from '../text/letters.ts';
import { NO_WORDS } from '../text/piece.ts';
import type { Piece } from '../text/piece.ts';
import { eachPieceIn } from '../text/scan.ts';
import type { ScannedNote } from '../text/scan.ts';
import { aliasesOf, shortNames, tellsShortForm, withoutCount } from './aliases.ts';
import { usesOf } from './head.ts';
import type { Head, LabelUse } from './head.ts';
import { bareName, isAnonymous, withoutBrackets } from './line/name.ts';
import { namedRole } from '../text/lexicon/namedRole.ts';

/** A speaker asks when this share of the turns ends in a question … */
const ASKING_SHARE = 0.3;
/** … and at least this many times as often as the one who asks least. */
const ASKING_RATIO = 2;
/** Code units at the end of a turn in which its question mark stands. */
const ENDING = 40;
/** Turns of the one who talks most, from which on somebody who speaks once is not the one who leads the talk. */
const MANY_TURNS = 3;

const LETTER = /^\p{L}[\s.-]?\d{0,3}$/u;

/** Ids by key, in the order of first speaking; spellings of one name share their id, and so do those that the reader told to be one. */
export function speakerIds(heads: readonly Head[], told: readonly SpeakerTold[] = []): ReadonlyMap<string, string> {
	const uses = usesOf(heads);
	const aliases = withTold(aliasesOf(uses), uses, told);
	const owners = new Map<string, string>();
	const ids = new Map<string, string>();
	for (const key of uses.keys()) {
		const owner = aliases.get(key) ?? key;
		const id = owners.get(owner) ?? `s${owners.size + 1}`;
		owners.set(owner, id);
		ids.set(key, id);
	}
	return ids;
}

/** Aliases that follow the reader's word too; what is told of labels that the note lacks joins nothing. */
function withTold(aliases: ReadonlyMap<string, string>, uses: ReadonlyMap<string, LabelUse>, told: readonly SpeakerTold[]): ReadonlyMap<string, string> {
	const joins = told.filter(({ sameAs }) => sameAs !== undefined);
	if (joins.length === 0) return aliases;
	const joined = new Map<string, string>();
	const ownerOf = (key: string): string => {
		let owner = aliases.get(key) ?? key;
		for (let next = joined.get(owner); next !== undefined; next = joined.get(owner)) owner = next;
		return owner;
	};
	for (const { key, sameAs = key } of joins) {
		const [owner, other] = [ownerOf(key), ownerOf(sameAs)];
		if (uses.has(key) && owner !== other) joined.set(owner, other);
	}
	return new Map([...uses.keys()].map((key) => [key, ownerOf(key)]));
}

/** Counts words said and decides roles: the reader's word first, then the label's own, then who asks and who answers. */
export function describeSpeakers(note: ScannedNote, heads: readonly Head[], turns: readonly Turn[], told: readonly SpeakerTold[] = []): readonly Speaker[] {
	const ids = told.length === 0 ? null : new Map(heads.map((head, at) => [head.key, turns[at]?.speaker]));
	const idOf = (key: string): string | undefined => ids?.get(key);
	const names = new Map(told.flatMap(({ key, name }) => (name === undefined ? [] : [[idOf(key), name] as const])));
	const roles = new Map(told.flatMap(({ key, role }) => (role === undefined ? [] : [[idOf(key), role] as const])));
	const drafts = new Map<string, { labels: Map<string, number>; turns: number; characters: number; questions: number; part: Role | null; isJoint: boolean }>();
	let [characters, last]: [number, Piece] = [0, NO_WORDS];
	const take = (piece: Piece): void => {
		characters += piece.recall(charactersIn);
		last = piece;
	};
	turns.forEach((turn, at) => {
		const draft = drafts.get(turn.speaker) ?? { labels: new Map<string, number>(), turns: 0, characters: 0, questions: 0, part: heads[at]?.part ?? null, isJoint: heads[at]?.isJoint === true };
		const name = heads[at]?.name ?? '';
		draft.labels.set(name, (draft.labels.get(name) ?? 0) + 1);
		draft.turns++;
		[characters, last] = [0, NO_WORDS];
		eachPieceIn(note, turn.body, turn.line, take);
		draft.characters += characters;
		if (last.recall(asks)) draft.questions++;
		drafts.set(turn.speaker, draft);
	});
	const all = [...drafts.values()].reduce((sum, draft) => sum + draft.characters, 0);
	const speakers = [...drafts].map(([id, draft]) => {
		const spellings = spellingsOf(draft.labels, draft.isJoint);
		const written = fullestOf(spellings);
		const name = names.get(id) ?? written;
		return { id, name, names: names.has(id) ? [...new Set([name, ...spellings])] : spellings, role: roles.get(id) ?? namedRole(written) ?? draft.part, turns: draft.turns, characters: draft.characters, share: all > 0 ? draft.characters / all : 0, asks: draft.questions / draft.turns };
	});
	const asker = speakers.some((speaker) => speaker.role === 'interviewer') ? null : mostAsking(speakers);
	// A letter stands for one part in one language and for the other in the next: 'P' asks in Spanish and takes part in English.
	const most = speakers.every((speaker) => speaker.role === 'interviewer') ? Math.max(...speakers.map(({ asks }) => asks)) : 0;
	const role = (speaker: (typeof speakers)[number]): Role => (speaker.id === asker ? 'interviewer' : most > 0 && LETTER.test(speaker.name) && !roles.has(speaker.id) && ASKING_RATIO * speaker.asks <= most ? 'respondent' : (speaker.role ?? 'unknown'));
	const somebodyAsks = speakers.some((speaker) => ['interviewer', 'audience'].includes(role(speaker)));
	return speakers.map((speaker) => {
		const { asks: _, ...rest } = speaker;
		const own = role(speaker);
		return { ...rest, role: own === 'unknown' && somebodyAsks ? 'respondent' : own };
	});
}

/** With and without what stands behind the names (brackets, what somebody is, the number of a question), the commonest first. */
function spellingsOf(labels: ReadonlyMap<string, number>, isJoint: boolean): readonly string[] {
	const bareOf = isJoint ? withoutBrackets : bareName;
	const counts = new Map<string, number>();
	// The number of a single label that comes again tells who, not which question.
	const nameOf = labels.size === 1 && [...labels.values()].some((times) => times > 1) ? bareOf : (name: string): string => withoutCount(bareOf(name));
	for (const [name, times] of labels) for (const spelling of new Set([nameOf(name), bareOf(name), name])) counts.set(spelling, (counts.get(spelling) ?? 0) + times);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
}

const asks = (words: string): boolean => endsInQuestion(words.slice(-ENDING));

/** The commonest spelling, or a longer one of which it is a short form: 'Wren Castellane' for 'WC'. */
function fullestOf(names: readonly string[]): string {
	const [commonest = ''] = names;
	if (names.some((name) => name !== commonest && withoutCount(name) === commonest)) return commonest;
	const short = fold(commonest);
	const full = names.map(bareName).find((name) => shortNames(name).includes(short)) ?? names.find((name) => shortNames(name).includes(short) && bareName(name) !== commonest) ?? commonest;
	return tellsShortForm(full) ? bareName(full) : full;
}

interface Asking {
	readonly id: string;
	readonly name: string;
	readonly role: Role | null;
	readonly turns: number;
	readonly asks: number;
	readonly share: number;
}

/** The id of the one who asks, where the note shows that one does. A machine's 'Speaker 1' may be anybody. */
function mostAsking(speakers: readonly Asking[]): string | null {
	const isOpen = ({ role, name }: Asking): boolean => role === null || (role === 'respondent' && isAnonymous(family(fold(name))));
	const hasMany = speakers.some(({ turns }) => turns >= MANY_TURNS);
	// Of two questions in two turns less can be told than of five in five.
	const surely = ({ asks, turns }: Asking): number => (asks * turns) / (turns + 1);
	const open = speakers.filter((speaker) => speaker.role === null || speaker.role === 'respondent').sort((a, b) => surely(b) - surely(a) || a.share - b.share);
	const most = open.find((speaker) => isOpen(speaker) && !(hasMany && speaker.turns === 1));
	const least = [...open].sort((a, b) => a.asks - b.asks)[0];
	if (most === undefined || least === undefined || most === least) return null;
	return most.asks >= ASKING_SHARE && most.asks >= ASKING_RATIO * least.asks ? most.id : null;
}
