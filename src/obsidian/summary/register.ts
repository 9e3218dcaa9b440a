// Summaries, their language model and the export, as one part of the plugin.
import type { Plugin, SettingDefinitionItem } from 'obsidian';
import type { Across } from '../../app/across/across.ts';
import type { Library, Reading } from '../../app/library.ts';
import { interviewsSaying } from '../../app/summary/choose.ts';
import type { ModelOptions } from '../../app/summary/model/options.ts';
import type { SummaryOptions } from '../../app/summary/options.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { addCommands } from '../commands/row.ts';
import { EXPORT_COMMANDS } from '../export/commands.ts';
import { SUMMARY_COMMANDS } from './commands.ts';
import { MODEL_COMMANDS } from './model/commands.ts';
import type { ModelContext } from './model/commands.ts';
import { modelSettings } from './model/settingRows.ts';
import { placeInNote, refreshSummaries } from './run.ts';
import type { SummaryDoor } from './run.ts';
import { summarySettings } from './settingRows.ts';

type Options = SummaryOptions & ModelOptions;

export interface SummarySources {
	/** The note in view, read now; null where there is none. */
	readonly reading: () => Reading | null;
	readonly across: Across;
	readonly options: () => Options;
	readonly remember: (options: Partial<Options>) => Promise<void>;
	readonly personSection: ModelContext['personSection'];
}

/** Adds the commands; gives the rows of the settings, and what programs may do to the summaries of a note. */
export function registerSummaries(plugin: Plugin, library: Library, { reading, across, options, remember, personSection }: SummarySources, phrases: Phrases): { readonly settings: () => SettingDefinitionItem[]; readonly door: SummaryDoor } {
	const context: ModelContext = { app: plugin.app, library, phrases, reading, saying: (words) => interviewsSaying(across, words), options, modelOptions: options, remember, personSection };
	addCommands(plugin, SUMMARY_COMMANDS, context, phrases);
	addCommands(plugin, MODEL_COMMANDS, context, phrases);
	addCommands(plugin, EXPORT_COMMANDS, context, phrases);
	return {
		settings: () => [...summarySettings(context), ...modelSettings(context, remember)],
		door: { place: (request) => placeInNote(context, request), refresh: (path) => refreshSummaries(context, path) },
	};
}
