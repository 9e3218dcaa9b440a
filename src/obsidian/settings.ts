// The settings: plain data, kept as differences from the defaults.
import { DEFAULT_RULES } from '../app/rules.ts';
import type { Rules } from '../app/rules.ts';

/** What the settings file may hold. The reader's rules are all there is today. */
export type Settings = Rules;

export const DEFAULT_SETTINGS: Settings = DEFAULT_RULES;

/** Settings from what was saved; what has the wrong shape is left at its default. */
export function settingsFrom(saved: unknown): Settings {
	if (typeof saved !== 'object' || saved === null) return DEFAULT_SETTINGS;
	const { folders, tags, notes } = saved as Record<string, unknown>;
	const said = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
	return {
		folders: typeof folders === 'string' ? folders : DEFAULT_SETTINGS.folders,
		tags: typeof tags === 'string' ? tags : DEFAULT_SETTINGS.tags,
		notes: Object.fromEntries(said.filter((entry): entry is [string, 'interview' | 'none'] => entry[1] === 'interview' || entry[1] === 'none')),
	};
}

/** Only what differs from the defaults. */
export function differences(settings: Settings): Partial<Settings> {
	const { folders, tags, notes } = settings;
	return {
		...(folders === DEFAULT_SETTINGS.folders ? {} : { folders }),
		...(tags === DEFAULT_SETTINGS.tags ? {} : { tags }),
		...(Object.keys(notes).length === 0 ? {} : { notes }),
	};
}
