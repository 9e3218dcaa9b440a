// The command that lists broken bold, shows what it would change, and repairs it as one undoable step.
import { Notice } from 'obsidian';
import type { App, Plugin } from 'obsidian';
import type { Reading } from '../../app/library.ts';
import { repairsOf } from '../../app/repairs.ts';
import type { Repair } from '../../core/model/edit.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { addCommands } from '../commands/row.ts';
import type { CommandRow } from '../commands/row.ts';
import type { Places } from '../place/register.ts';
import { changeNote } from '../noteText.ts';
import { RepairModal } from './repairModal.ts';

interface RepairContext {
	readonly app: App;
	readonly places: Places;
	readonly phrases: Phrases;
}

function repairHere({ app, places, phrases }: RepairContext): void {
	const reading = places.front()?.reading;
	const repairs = reading === undefined ? [] : repairsOf(reading);
	if (reading === undefined || repairs.length === 0) new Notice(phrases.repair.nothing);
	else new RepairModal(app, reading.text, repairs, phrases, (chosen) => void apply(app, reading, chosen, phrases)).open();
}

/** Nothing where the text is no longer the one that was shown. */
async function apply(app: App, { record, text }: Reading, chosen: readonly Repair[], { repair }: Phrases): Promise<void> {
	const file = app.vault.getFileByPath(record.path);
	let isDone = false;
	try {
		if (file !== null) {
			await changeNote(app, file, (now) => {
				isDone = now === text;
				return isDone ? chosen.flatMap(({ edits }) => edits) : [];
			});
		}
		new Notice(isDone ? repair.done(chosen.length) : repair.changedMeanwhile);
	} catch (error) {
		new Notice(repair.failed(error instanceof Error ? error.message : String(error)));
	}
}

const REPAIR_COMMANDS: readonly CommandRow<RepairContext>[] = [
	{ id: 'repair-bold', name: ({ repair }) => repair.repair, icon: 'wrench', applies: ({ places }) => places.front() !== null, run: repairHere },
];

export function registerRepair(plugin: Plugin, places: Places, phrases: Phrases): void {
	addCommands(plugin, REPAIR_COMMANDS, { app: plugin.app, places, phrases }, phrases);
}
