// Corrections of a speaker, a turn or a doubtful place of the note in view. Speakers and turns are told by their ids.
import { Notice } from 'obsidian';
import { changingRole, dismissing, handovers, joining, labelAt, reassigning, relabelling, renaming, silencing, splitting } from '../../app/corrections/make.ts';
import type { Correctable, Made } from '../../app/corrections/make.ts';
import type { Role, Speaker, Turn } from '../../core/model/conversation.ts';
import type { Problem } from '../../core/model/problem.ts';
import { firstWords } from '../../present/words/firstWords.ts';
import type { Correcting } from './correcting.ts';
import { pick, pickSpeaker } from './dialogs/pickModal.ts';
import type { Offer } from '../view/pane.ts';
import { askAboutSpeaker } from './dialogs/speakerForm.ts';
import type { Asked, SpeakerChoice } from './dialogs/speakerForm.ts';

/** Passages of a speaker that are shown while the speaker is corrected. */
const PASSAGES = 3;
const ROLES: readonly Role[] = ['interviewer', 'respondent', 'audience', 'other'];

function choicesOf(note: Correctable): readonly SpeakerChoice[] {
	return note.record.speakers.map(({ id, name }) => ({ id, name, says: note.record.turns.filter(({ speaker }) => speaker === id).map((turn) => firstWords(note.text, turn)).filter((words) => words !== '').slice(0, PASSAGES) }));
}

function aboutSpeaker(desk: Correcting, id: string | undefined, title: string, asked: (note: Correctable) => Asked, make: (note: Correctable, speaker: Speaker, answer: string) => Made): void {
	const note = desk.note();
	if (note === null) return;
	const speakers = choicesOf(note);
	askAboutSpeaker(desk.app, {
		title, speakers, chosen: id ?? speakers[0]?.id ?? '', asked: asked(note),
		save: (choice, answer, everywhere) => {
			const speaker = note.record.speakers.find((each) => each.id === choice.id);
			if (speaker !== undefined) void desk.keep(everywhere ? null : note.record.path, make(note, speaker, answer));
		},
	}, desk.phrases);
}

export function renameSpeaker(desk: Correcting, id?: string): void {
	const { form } = desk.phrases.corrections;
	aboutSpeaker(desk, id, form.renameTitle, () => ({ kind: 'words', label: form.newName, start: ({ name }) => name }), renaming);
}

export function mergeSpeakers(desk: Correcting, id?: string): void {
	const { form } = desk.phrases.corrections;
	aboutSpeaker(desk, id, form.mergeTitle, ({ record }) => ({ kind: 'choice', label: form.sameAs, choices: ({ id: own }) => Object.fromEntries(record.speakers.filter((other) => other.id !== own).map(({ name }) => [name, name])) }), renaming);
}

export function changeRole(desk: Correcting, id?: string): void {
	const { form } = desk.phrases.corrections;
	aboutSpeaker(desk, id, form.roleTitle, ({ record }) => ({
		kind: 'choice', label: form.role,
		choices: ({ id: own }) => Object.fromEntries(ROLES.filter((role) => role !== record.speakers.find((speaker) => speaker.id === own)?.role).map((role) => [role, desk.phrases.roles[role]])),
	}), (note, speaker, answer) => changingRole(note, speaker, ROLES.find((role) => role === answer) ?? 'other'));
}

/** Speakers but the one who has the turn, each with role. */
function others(desk: Correcting, note: Correctable, turn: Turn): readonly { readonly name: string; readonly remark: string }[] {
	return note.record.speakers.filter(({ id }) => id !== turn.speaker).map(({ name, role }) => ({ name, remark: desk.phrases.roles[role] }));
}

/** Runs with the note and a turn of it: the one with this id, or the one in view. */
function withTurn(desk: Correcting, id: string | undefined, act: (note: Correctable, turn: Turn) => void): void {
	const note = desk.note();
	const turn = note?.record.turns.find((each) => each.id === (id ?? desk.turn()?.id));
	if (note === null || turn === undefined) new Notice(desk.phrases.corrections.refused['no-place']);
	else act(note, turn);
}

export function reassignTurn(desk: Correcting, id?: string): void {
	withTurn(desk, id, (note, turn) => pickSpeaker(desk.app, desk.phrases.corrections.pick.reassign, others(desk, note, turn), desk.phrases, (name) => void desk.keep(note.record.path, reassigning(note, turn, name))));
}

export function reassignLabel(desk: Correcting, id?: string): void {
	withTurn(desk, id, (note, turn) => pickSpeaker(desk.app, `${desk.phrases.corrections.pick.relabel} ${desk.phrases.quote(labelAt(note, turn.from))}`, others(desk, note, turn), desk.phrases, (name) => void desk.keep(note.record.path, relabelling(note, turn, name))));
}

export function splitTurn(desk: Correcting): void {
	const cursor = desk.cursor();
	withTurn(desk, undefined, (note, turn) => {
		const { pick: words, refused } = desk.phrases.corrections;
		if (cursor === null || cursor <= turn.body.from || cursor >= turn.body.to) new Notice(refused['no-place']);
		else pickSpeaker(desk.app, words.split, [...others(desk, note, turn), ...note.record.speakers.filter(({ id }) => id === turn.speaker).map(({ name, role }) => ({ name, remark: desk.phrases.roles[role] }))], desk.phrases, (name) => void desk.keep(note.record.path, splitting(note, turn, cursor, name)));
	});
}

export function joinTurn(desk: Correcting, id?: string): void {
	withTurn(desk, id, (note, turn) => void desk.keep(note.record.path, joining(note, turn)));
}

/** What is selected, or the whole turn. */
export function silence(desk: Correcting): void {
	withTurn(desk, undefined, (note, turn) => void desk.keep(note.record.path, silencing(note, turn, desk.selection())));
}

/** The reader agrees that a question of somebody else stands at the end of a turn, and says where it begins. */
function acceptDoubt(desk: Correcting, problem: Problem): void {
	const note = desk.note();
	const turn = note?.record.turns.find(({ from }) => from === problem.from);
	splitAtSentence(desk, turn?.id ?? '', desk.phrases.corrections.pick.handover);
}

/** The reader says with which sentence of a turn somebody else begins to speak. */
function splitAtSentence(desk: Correcting, id: string, asked: string): void {
	withTurn(desk, id, (note, turn) => {
		const { sentences, asker } = handovers(note, turn);
		if (sentences.length === 0) new Notice(desk.phrases.corrections.refused['no-place']);
		else pick(desk.app, asked, sentences.map(({ from, to }) => ({
			words: note.text.slice(from, to),
			remark: asker?.name ?? '',
			choose: () => {
				const keep = (name: string): void => void desk.keep(note.record.path, splitting(note, turn, from, name));
				if (asker !== null && asker.id !== turn.speaker) keep(asker.name);
				else pickSpeaker(desk.app, desk.phrases.corrections.pick.split, others(desk, note, turn), desk.phrases, keep);
			},
		})));
	});
}

/** What can be corrected about where a turn of the note in view begins and ends. */
export function turnWays(desk: Correcting, path: string, id: string): readonly Offer[] {
	const { pick: words, commands } = desk.phrases.corrections;
	if (desk.reading()?.record.path !== path) return [];
	return [
		{ words: words.splitTurn, icon: 'split', run: () => splitAtSentence(desk, id, words.handoverTurn) },
		{ words: commands.silence, icon: 'message-square-x', run: () => withTurn(desk, id, (note, turn) => void desk.keep(path, silencing(note, turn, null))) },
	];
}

function dismissDoubt(desk: Correcting, problem: Problem): void {
	const reading = desk.reading();
	if (reading !== null) void desk.keep(reading.record.path, dismissing(reading, problem), desk.phrases.corrections.dismissed);
}

/** Lets the reader choose a doubtful place, and then what to do about it. */
export function reviewDoubts(desk: Correcting): void {
	const { phrases, app } = desk;
	const problems = desk.reading()?.record.problems ?? [];
	pick(app, phrases.view.problems, problems.map((problem) => {
		const words = phrases.problems[problem.code](problem.values);
		return { words, remark: phrases.view.line(problem.line + 1), choose: () => pick(app, words, waysOf(desk, problem).map((way) => ({ words: way.words, remark: '', choose: way.run }))) };
	}));
}

/** What can be done about the doubtful places that begin on a line of the note in view. */
export function doubtWays(desk: Correcting, path: string, line: number): readonly Offer[] {
	const record = desk.reading()?.record;
	return record?.path === path ? record.problems.filter((problem) => problem.line === line).flatMap((problem) => waysOf(desk, problem)) : [];
}

function waysOf(desk: Correcting, problem: Problem): readonly Offer[] {
	const { pick: { splitQuestion, noProblem }, commands } = desk.phrases.corrections;
	const fine = { words: noProblem, icon: 'check', run: () => dismissDoubt(desk, problem) };
	const turn = desk.reading()?.record.turns.find(({ from }) => from === problem.from);
	if (turn === undefined) return [fine];
	switch (problem.code) {
		case 'question-inside-turn':
			return [
				{ words: splitQuestion, icon: 'split', run: () => acceptDoubt(desk, problem) },
				{ words: commands.reassign, icon: 'user-check', run: () => reassignTurn(desk, turn.id) },
				fine,
			];
		case 'names-may-be-one':
			return [{ words: commands.merge, icon: 'users', run: () => mergeSpeakers(desk, turn.speaker) }, fine];
		default:
			return [fine];
	}
}

/** What can be corrected about a speaker of the note in view, or about one turn of that speaker: the side view's door to all of it. */
export function correctSpeaker(desk: Correcting, path: string, speaker: string, turn: string | null): void {
	const { commands, notShown } = desk.phrases.corrections;
	if (desk.reading()?.record.path !== path) {
		// A pinned view may be of another note than the one that is read.
		void desk.show(path).then(() => {
			if (desk.reading()?.record.path === path) correctSpeaker(desk, path, speaker, turn);
			else new Notice(notShown(path));
		}, (error: unknown) => new Notice(`${notShown(path)} ${error instanceof Error ? error.message : String(error)}`));
		return;
	}
	const rows: readonly (readonly [words: string, choose: () => void])[] = [
		...(turn === null ? [] : [[commands.reassign, () => reassignTurn(desk, turn)], [commands.relabel, () => reassignLabel(desk, turn)], [commands.join, () => joinTurn(desk, turn)]] as const),
		[commands.rename, () => renameSpeaker(desk, speaker)],
		[commands.merge, () => mergeSpeakers(desk, speaker)],
		[commands.role, () => changeRole(desk, speaker)],
	];
	pick(desk.app, desk.phrases.corrections.pick.what, rows.map(([words, choose]) => ({ words, remark: '', choose })));
}
