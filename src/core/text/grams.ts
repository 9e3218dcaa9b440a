// Character n-grams: what two texts share where words are inflected, compounded or not spaced. No dictionary in any language.
//
//     'planned roads' → ' pla' 'plan' 'lann' 'anne' 'nned' 'ned ' ' roa' 'road' 'oads' 'ads '      '盐路很老' → '盐路' '路很' '很老'

/** A run of a script that is written without spaces, or of letters and digits between spaces. */
const RUN = /([\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u0e00-\u0e7f]+)|(?:(?![\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u0e00-\u0e7f])[\p{L}\p{N}])+/gu;
/** Characters of a gram of spaced words, the space before and behind a word included. */
const SIZE = 4;
/** Shorter words say nothing of a matter. */
const SHORTEST_WORD = 3;

/** The runs of the words, folded; their grams depend on nothing else. */
export function runsOf(words: string): readonly string[] {
	return words.normalize('NFKC').toLowerCase().match(RUN) ?? [];
}

/** The grams of one run, repeats included; none for a word that is too short. */
export function gramsOfRun(run: string): readonly string[] {
	const grams: string[] = [];
	if (isUnspaced(run)) {
		for (let at = 0; at + 1 < run.length; at++) grams.push(run.slice(at, at + 2));
		return grams;
	}
	if (run.length < SHORTEST_WORD) return grams;
	const padded = ` ${run} `;
	for (let at = 0; at + SIZE <= padded.length; at++) grams.push(padded.slice(at, at + SIZE));
	return grams;
}

/** How many grams the run has, without making them. */
export function gramCount(run: string): number {
	if (isUnspaced(run)) return run.length - 1;
	return run.length < SHORTEST_WORD ? 0 : run.length + 3 - SIZE;
}

function isUnspaced(run: string): boolean {
	const unit = run.charCodeAt(0);
	return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x0e00 && unit <= 0x0e7f);
}
