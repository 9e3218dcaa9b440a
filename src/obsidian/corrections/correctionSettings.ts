// What the reader may set about corrections.

export interface CorrectionSettings {
	/** Path of the note that holds the reader's corrections. */
	readonly correctionsFile: string;
}

export const DEFAULT_CORRECTION_SETTINGS: CorrectionSettings = Object.freeze({ correctionsFile: 'Interview Lens corrections.md' });

/** What older settings hold of single notes; corrections hold it now. */
export function oldVerdicts(saved: unknown): readonly (readonly [path: string, says: 'interview' | 'none'])[] {
	const notes = typeof saved === 'object' && saved !== null && 'notes' in saved ? saved.notes : null;
	return typeof notes === 'object' && notes !== null ? Object.entries(notes).filter((entry): entry is [string, 'interview' | 'none'] => entry[1] === 'interview' || entry[1] === 'none') : [];
}
