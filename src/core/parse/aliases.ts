// Spellings that the note itself shows to be one speaker: 'Mike' and 'Mike Krieger', 'Andrew Poelstra（AP）' and 'AP', 'DONALD TRUMP' and 'TRUMP'.
import { namedRole } from '../text/namedRole.ts';
import { fold } from '../text/fold.ts';

/** Folded short forms that a full name may take: what stands in its brackets, its first and last word, its initials. */
export function shortNames(name: string): readonly string[] {
	const inside = /[(（[]([^()（）[\]]{1,40})[)）\]]/.exec(name)?.[1];
	const bare = fold(name.replace(/[(（[][^()（）[\]]*[)）\]]/g, ' '));
	const words = bare.split(/[\s·.]+/).filter((word) => word !== '');
	const forms = [bare, ...(inside === undefined ? [] : [fold(inside)])];
	const [first, last] = [words[0], words.at(-1)];
	if (first !== undefined && last !== undefined && words.length > 1) forms.push(first, last, words.map((word) => word.charAt(0)).join(''));
	return [...new Set(forms)].filter((form) => form !== fold(name));
}

/**
 * For each key the key it stands for. A short form is joined only where exactly one longer name of the note takes it, and neither is
 * a role or a numbered label.
 */
export function aliasesOf(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const owners = new Map<string, Set<string>>();
	const isPerson = (name: string): boolean => namedRole(name) === null && !/\d/.test(name);
	for (const [key, name] of names) {
		if (!isPerson(name)) continue;
		for (const short of shortNames(name)) {
			if (names.has(short) && isPerson(names.get(short) ?? '')) owners.set(short, (owners.get(short) ?? new Set()).add(key));
		}
	}
	const aliases = new Map<string, string>();
	for (const [short, full] of owners) {
		const [owner] = full;
		if (full.size === 1 && owner !== undefined && owner.length > short.length) aliases.set(short, owner);
	}
	for (const [short, owner] of aliases) aliases.set(short, aliases.get(owner) ?? owner);
	return aliases;
}
