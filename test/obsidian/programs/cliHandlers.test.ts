// What Obsidian's own command line needs is never made up where it is missing.
import { expect, test } from 'vitest';
import type { LensApi } from '../../../src/obsidian/programs/api.ts';
import { CLI_ROWS } from '../../../src/obsidian/programs/cliHandlers.ts';

const required = CLI_ROWS.flatMap(({ id, flags }) => Object.keys(flags).filter((name) => flags[name]?.required === true).map((name) => [id, name] as const));

test.each(required)('%s needs %s=', (id, missing) => {
	const row = CLI_ROWS.find((each) => each.id === id);
	const asked: unknown[] = [];
	// Whatever is asked of it, this API only notes that it was.
	const api = new Proxy({}, { get: (_, name) => (...given: readonly unknown[]) => Promise.resolve(asked.push(name, given)) }) as LensApi;
	const given = Object.fromEntries(required.filter(([of, name]) => of === id && name !== missing).map(([, name]) => [name, name === 'format' ? 'csv' : 'x']));
	expect(() => row?.answer(api, given)).toThrow(`${missing}= is missing`);
	expect(asked).toEqual([]);
});
