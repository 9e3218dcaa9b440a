// Notes that carry their own expectation: ⟦Ada|**Ada:** hi⟧ says that '**Ada:** hi' is a turn of Ada. A bar in a name is written ¦.

export interface ExpectedTurn {
	readonly speaker: string;
	readonly from: number;
	readonly to: number;
}

/** The note without its marks, and what the marks said; offsets are those of the note. */
export function readMarks(marked: string): { readonly text: string; readonly turns: readonly ExpectedTurn[] } {
	const turns: ExpectedTurn[] = [];
	let text = '';
	let open: { speaker: string; from: number } | null = null;
	for (const piece of marked.split(/(⟦[^|⟧]*\||⟧)/)) {
		if (piece.startsWith('⟦')) {
			if (open !== null) throw new Error(`readMarks: a turn of ${open.speaker} is still open at ${piece}`);
			open = { speaker: piece.slice(1, -1).replaceAll('¦', '|'), from: text.length };
		} else if (piece === '⟧') {
			if (open === null) throw new Error(`readMarks: nothing to close after …${text.slice(-20)}`);
			turns.push({ ...open, to: text.length });
			open = null;
		} else text += piece;
	}
	if (open !== null) throw new Error(`readMarks: the turn of ${open.speaker} is never closed`);
	return { text, turns };
}

/** Puts marks around turns, for a failure that reads like the note. */
export function writeMarks(text: string, turns: readonly ExpectedTurn[]): string {
	let [marked, at] = ['', 0];
	for (const turn of turns) {
		marked += `${text.slice(at, turn.from)}⟦${turn.speaker.replaceAll('|', '¦')}|${text.slice(turn.from, turn.to)}⟧`;
		at = turn.to;
	}
	return marked + text.slice(at);
}
