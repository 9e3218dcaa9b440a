// The commands that correct the note in view. They change what is read of it; only the last one changes its text, after a preview.
import type { CommandRow } from '../commands/row.ts';
import { changeRole, joinTurn, mergeSpeakers, reassignLabel, reassignTurn, renameSpeaker, reviewDoubts, silence, splitTurn } from './actions.ts';
import { listCorrections, writeCorrections } from './allOfNote.ts';
import type { Correcting } from './correcting.ts';
import { markViewpoint } from './viewpoints.ts';

const isInterview = (desk: Correcting): boolean => desk.reading()?.record.verdict.isInterview === true;
const hasSpeakers = (fewest: number) => (desk: Correcting): boolean => isInterview(desk) && (desk.reading()?.record.speakers.length ?? 0) >= fewest;
const isInTurn = (desk: Correcting): boolean => isInterview(desk) && desk.turn() !== null;
const hasCorrections = (desk: Correcting): boolean => {
	const path = desk.reading()?.record.path;
	return path !== undefined && (desk.corrections.of(path).length > 0 || desk.corrections.unread.length > 0);
};

export const CORRECTION_COMMANDS: readonly CommandRow<Correcting>[] = [
	{ id: 'rename-speaker', name: ({ corrections }) => corrections.commands.rename, icon: 'user-pen', applies: hasSpeakers(1), run: (desk) => renameSpeaker(desk, desk.turn()?.speaker), isInEditorMenu: true },
	{ id: 'merge-speakers', name: ({ corrections }) => corrections.commands.merge, icon: 'users', applies: hasSpeakers(2), run: (desk) => mergeSpeakers(desk, desk.turn()?.speaker) },
	{ id: 'change-role', name: ({ corrections }) => corrections.commands.role, icon: 'user-cog', applies: hasSpeakers(1), run: (desk) => changeRole(desk, desk.turn()?.speaker) },
	{ id: 'reassign-turn', name: ({ corrections }) => corrections.commands.reassign, icon: 'user-check', applies: isInTurn, run: (desk) => reassignTurn(desk) },
	{ id: 'reassign-label', name: ({ corrections }) => corrections.commands.relabel, icon: 'tags', applies: isInTurn, run: (desk) => reassignLabel(desk) },
	{ id: 'split-turn', name: ({ corrections }) => corrections.commands.split, icon: 'split', applies: (desk) => desk.cursor() !== null && isInTurn(desk), run: splitTurn, isInEditorMenu: true },
	{ id: 'join-turn', name: ({ corrections }) => corrections.commands.join, icon: 'merge', applies: (desk) => isInTurn(desk) && desk.turn() !== desk.reading()?.record.turns[0], run: (desk) => joinTurn(desk) },
	{ id: 'mark-no-turn', name: ({ corrections }) => corrections.commands.silence, icon: 'message-square-x', applies: isInTurn, run: silence, isInEditorMenu: true },
	{ id: 'mark-viewpoint', name: ({ corrections }) => corrections.commands.viewpoint, icon: 'quote', applies: (desk) => (desk.selection() ?? desk.cursor()) !== null && isInTurn(desk), run: markViewpoint, isInEditorMenu: true },
	{ id: 'review-doubts', name: ({ corrections }) => corrections.commands.review, icon: 'circle-help', applies: (desk) => (desk.reading()?.record.problems.length ?? 0) > 0, run: reviewDoubts },
	{ id: 'show-corrections', name: ({ corrections }) => corrections.commands.list, icon: 'list-checks', applies: hasCorrections, run: listCorrections },
	{ id: 'write-corrections', name: ({ corrections }) => corrections.commands.write, icon: 'file-pen', applies: hasCorrections, run: writeCorrections },
];
