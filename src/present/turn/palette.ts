// The colours of speakers, as classes of styles.css.

/** Colours in the palette; further speakers start again. */
const PALETTE = 8;

/** `colour` is the speaker's place among the speakers of the note. */
export function colourClass(colour: number): string {
	return `interview-lens-colour-${colour % PALETTE}`;
}
