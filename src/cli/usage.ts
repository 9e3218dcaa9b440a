// Wrong words on the command line: told on stderr, exit code 2.

export class WrongUsage extends Error {}

/** Takes `name NUMBER` out of the arguments; null where the option is not given. */
export function takeNumber(args: readonly string[], name: string): { readonly value: number | null; readonly rest: readonly string[] } {
	const at = args.indexOf(name);
	if (at < 0) return { value: null, rest: args };
	const words = args[at + 1] ?? '';
	if (!/^\d{1,4}$/.test(words)) throw new WrongUsage(`${name} needs a whole number, not "${words}"`);
	return { value: Number(words), rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}

/** Takes `name WORD` out of the arguments; null where the option is not given. */
export function takeWord(args: readonly string[], name: string): { readonly value: string | null; readonly rest: readonly string[] } {
	const at = args.indexOf(name);
	if (at < 0) return { value: null, rest: args };
	const value = args[at + 1];
	if (value === undefined || value.startsWith('-')) throw new WrongUsage(`${name} needs a value`);
	return { value, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}

/** Splits arguments into known flags and the rest; an unknown flag is wrong usage. After `--` everything is a path. */
export function splitFlags(args: readonly string[], known: readonly string[]): { readonly flags: ReadonlySet<string>; readonly rest: readonly string[] } {
	const end = args.indexOf('--');
	const before = end < 0 ? args : args.slice(0, end);
	const flags = new Set(before.filter((arg) => arg.startsWith('-')));
	for (const flag of flags) if (!known.includes(flag)) throw new WrongUsage(`unknown option "${flag}"`);
	return { flags, rest: [...before.filter((arg) => !arg.startsWith('-')), ...(end < 0 ? [] : args.slice(end + 1))] };
}

/** Takes `name WORDS` out of the arguments; null where the option is not given. */
export function takeWords(args: readonly string[], name: string): { readonly value: string | null; readonly rest: readonly string[] } {
	const end = args.indexOf('--');
	const at = args.indexOf(name);
	if (at < 0 || (end >= 0 && at > end)) return { value: null, rest: args };
	const words = args[at + 1];
	if (words === undefined || words === '--') throw new WrongUsage(`${name} needs a value`);
	return { value: words, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}
