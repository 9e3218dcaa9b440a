// The smallest single replacement that turns one text into another.

export interface Replacement { readonly from: number; readonly to: number; readonly insert: string }

/** `abXcd` → `abYcd` gives 2..3 → `Y`; equal texts give null. */
export function replacement(before: string, after: string): Replacement | null {
	if (before === after) return null;
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let end = 0;
	while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
