// The door of the headless command line: one row for each command.
import { CHECK_USAGE, checkPath } from './check.ts';
import { CITE_USAGE, citeIn } from './folder/cite.ts';
import { INSTALL_USAGE, installPlugin } from './installPlugin.ts';
import { LIST_USAGE, listFolder, PERSON_USAGE, tellPerson } from './folder/people.ts';
import { PLACE_USAGE, placeSummaryIn, UPDATE_USAGE, updateSummariesIn } from './placeSummary.ts';
import { READ_USAGE, readPaths } from './read.ts';
import { EXPORT_USAGE, exportNote, SUMMARISE_USAGE, summarise } from './summarise.ts';
import { RELATE_USAGE, relateFolder } from './folder/relate.ts';
import { SEARCH_USAGE, searchFolder } from './folder/search.ts';
import { WrongUsage } from './usage.ts';

/** A command gets its arguments and gives the exit code. */
type Command = { readonly usage: string; readonly run: (args: readonly string[]) => Promise<number> };

const COMMANDS: Readonly<Record<string, Command>> = {
	read: { usage: READ_USAGE, run: readPaths },
	summarise: { usage: SUMMARISE_USAGE, run: summarise },
	export: { usage: EXPORT_USAGE, run: exportNote },
	'place-summary': { usage: PLACE_USAGE, run: placeSummaryIn },
	'update-summaries': { usage: UPDATE_USAGE, run: updateSummariesIn },
	relate: { usage: RELATE_USAGE, run: relateFolder },
	search: { usage: SEARCH_USAGE, run: searchFolder },
	list: { usage: LIST_USAGE, run: listFolder },
	person: { usage: PERSON_USAGE, run: tellPerson },
	cite: { usage: CITE_USAGE, run: citeIn },
	check: { usage: CHECK_USAGE, run: checkPath },
	'install-plugin': { usage: INSTALL_USAGE, run: installPlugin },
};

// Who reads our lines may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
try {
	if (command === undefined) throw new WrongUsage(name === '' ? 'no command' : `unknown command "${name}"`);
	process.exitCode = await command.run(args);
} catch (error) {
	if (!(error instanceof WrongUsage)) throw error;
	const usages = command === undefined ? Object.values(COMMANDS).map((each) => each.usage) : [command.usage];
	process.stderr.write(`${error.message}\nusage:\n${usages.map((usage) => `  npm run -s cli -- ${usage}\n`).join('')}`);
	process.exitCode = 2;
}
