// What the reader may set about marks.

export interface MarkSettings {
	readonly marksInEditor: boolean;
	readonly marksInReading: boolean;
}

export const DEFAULT_MARK_SETTINGS: MarkSettings = Object.freeze({ marksInEditor: true, marksInReading: true });
