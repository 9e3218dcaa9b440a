// Names that differ by a slip of the pen: 'Krieger' and 'Kreiger'.

/** Letters that names must have for one of them to be a slip of the pen in the other; code units that are looked at. */
const FEWEST_LETTERS = 5;
const LONGEST_NAME = 40;

/** Whether a slip may be told in the name: it is no number's and no few letters. */
export const mayHaveSlip = (name: string): boolean => name.length <= LONGEST_NAME && !/\p{N}/u.test(name) && (name.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;

/** The folded name, and what it becomes when a letter is left out: two names that have one of these in common differ by one letter, or by two that changed places. */
export function slipsOf(key: string): readonly string[] {
	const slips = [key];
	let at = 0;
	for (const letter of key) {
		slips.push(key.slice(0, at) + key.slice(at + letter.length));
		at += letter.length;
	}
	return slips;
}
