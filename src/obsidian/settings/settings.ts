// The settings: plain data, kept as differences from the defaults.
import { DEFAULT_RULES } from '../../app/rules.ts';
import type { Rules } from '../../app/rules.ts';
import { DEFAULT_CORRECTION_SETTINGS } from '../corrections/correctionSettings.ts';
import type { CorrectionSettings } from '../corrections/correctionSettings.ts';
import { DEFAULT_SUMMARY_OPTIONS, LINK_STYLES, SUMMARY_LENGTHS, SUMMARY_PLACES } from '../../app/summary/options.ts';
import type { SummaryOptions } from '../../app/summary/options.ts';
import { DEFAULT_MODEL_OPTIONS, MODEL_KINDS } from '../../app/summary/model/options.ts';
import type { ModelOptions } from '../../app/summary/model/options.ts';
import { DEFAULT_LINK_SETTINGS } from '../links/linkSettings.ts';
import type { LinkSettings } from '../links/linkSettings.ts';
import { DEFAULT_PLACE_SETTINGS, GOAL_PLACES } from '../place/placeSettings.ts';
import type { PlaceSettings } from '../place/placeSettings.ts';
import { DEFAULT_MARK_SETTINGS } from '../marks/markSettings.ts';
import type { MarkSettings } from '../marks/markSettings.ts';

/** What the settings file may hold. Each capability declares its own part beside its code. */
export type Settings = Rules & CorrectionSettings & LinkSettings & MarkSettings & PlaceSettings & SummaryOptions & ModelOptions;

export const DEFAULT_SETTINGS: Settings = Object.freeze({ ...DEFAULT_RULES, ...DEFAULT_CORRECTION_SETTINGS, ...DEFAULT_LINK_SETTINGS, ...DEFAULT_MARK_SETTINGS, ...DEFAULT_PLACE_SETTINGS, ...DEFAULT_SUMMARY_OPTIONS, ...DEFAULT_MODEL_OPTIONS });

/** Gives what may be kept of a saved value, undefined where it has the wrong shape. */
type Reader<Value> = (saved: unknown) => Value | undefined;

const words: Reader<string> = (saved) => (typeof saved === 'string' ? saved : undefined);

const yes: Reader<boolean> = (saved) => (typeof saved === 'boolean' ? saved : undefined);

/** A path of a note; a file of another kind is not shown or synced as one. */
const notePath: Reader<string> = (saved) => (typeof saved === 'string' && /[^/]\.md$/.test(saved) ? saved : undefined);

const count: Reader<number> = (saved) => (typeof saved === 'number' && Number.isSafeInteger(saved) && saved >= 0 ? saved : undefined);

const oneOf = <Value extends string>(values: readonly Value[]): Reader<Value> => (saved) => values.find((value) => value === saved);

const READERS: { readonly [Key in keyof Settings]: Reader<Settings[Key]> } = {
	folders: words,
	tags: words,
	correctionsFile: notePath,
	publishedAt: words,
	marksInEditor: yes,
	marksInReading: yes,
	goalAt: oneOf(GOAL_PLACES),
	summaryPlace: oneOf(['ask', ...SUMMARY_PLACES]),
	summaryFolder: words,
	summaryLength: oneOf(SUMMARY_LENGTHS),
	summaryLinks: oneOf(LINK_STYLES),
	summaryTemplate: words,
	modelKind: oneOf(MODEL_KINDS),
	modelAddress: words,
	modelName: words,
	modelKey: words,
	modelMostTokens: count,
	modelMostNotes: count,
};

const KEYS = Object.keys(READERS) as readonly (keyof Settings)[];

/** Settings from what was saved; what has the wrong shape is left at its default. */
export function settingsFrom(saved: unknown): Settings {
	const values: Readonly<Record<string, unknown>> = typeof saved === 'object' && saved !== null ? { ...saved } : {};
	return KEYS.reduce((settings, key) => withSetting(settings, key, values[key]), DEFAULT_SETTINGS);
}

/** Settings with one value replaced; the same settings where the key is unknown or the value has the wrong shape. */
export function withSetting(settings: Settings, key: string, value: unknown): Settings {
	const known = KEYS.find((each) => each === key);
	const read = known === undefined ? undefined : READERS[known](value);
	return read === undefined ? settings : { ...settings, [key]: read };
}

/** Only what differs from the defaults. */
export function differences(settings: Settings): Partial<Settings> {
	return Object.fromEntries(KEYS.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULT_SETTINGS[key])).map((key) => [key, settings[key]]));
}
