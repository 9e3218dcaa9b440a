// Puts the table of interviews among the views of Bases; where Bases is off the app registers nothing.
import type { Plugin } from 'obsidian';
import { interviewRow } from '../../present/interviewRow.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { AcrossDoor } from '../across/door.ts';
import { INTERVIEW_TABLE, interviewTable } from './interviewTable.ts';

export function registerInterviewTable(plugin: Plugin, { across, onChange, goTo }: AcrossDoor, phrases: Phrases): void {
	const actions = {
		row: (path: string) => {
			const card = across.catalog.get(path);
			return card === null ? undefined : interviewRow(card);
		},
		onChange,
		openNote: (path: string, pane: Parameters<AcrossDoor['goTo']>[1]['pane']) => goTo({ path, line: 0, column: 0 }, { pane }),
	};
	plugin.registerBasesView(INTERVIEW_TABLE, interviewTable(actions, phrases));
}
