// `relate`: what the interviews of a folder have to do with each other, and why.
import { once } from 'node:events';
import { relatedNotes } from '../../app/across/backlinks.ts';
import type { Reason, RelatedNote } from '../../app/across/reasons.ts';
import { relationsForPrograms } from '../../app/programs/related.ts';
import type { Passage } from '../../core/index/passage.ts';
import { plainWords } from '../../core/text/plain.ts';
import { isThere, openFolder } from './library.ts';
import { splitFlags, takeWords, WrongUsage } from '../usage.ts';

export const RELATE_USAGE = `relate [--json] FOLDER [--note PATH]
      for each interview, or the one named, the others that have to do with it. With --json one object for each interview and line:
      {path, title, date, people: [{speaker, id, name}], related: [{path, title, date, score, reasons: [{kind: link|person|mention|viewpoint|topic, …}]}]}`;

/** Exit code 0 when every note was read, 1 when some could not be or the note is no interview. */
export async function relateFolder(args: readonly string[]): Promise<number> {
	const note = takeWords(args, '--note');
	const { flags, rest: [folder, ...more] } = splitFlags(note.rest, ['--json']);
	if (folder === undefined || more.length > 0) throw new WrongUsage('relate needs one FOLDER');
	if (!(await isThere(folder))) return 1;
	const { across, failed } = await openFolder(folder);
	const paths = [...across.catalog.interviews.keys()].sort();
	const wanted = note.value === null ? paths : paths.filter((path) => path === note.value || path.endsWith(`/${note.value ?? ''}`));
	if (note.value !== null && wanted.length === 0) process.stderr.write(`${note.value}: no interview of that path in ${folder}\n`);
	for (const path of wanted) {
		const related = (await relatedNotes(across, path)) ?? [];
		const words = flags.has('--json') ? `${JSON.stringify(relationsForPrograms(across, path, related))}\n` : inWords(path, related);
		if (!process.stdout.write(words)) await once(process.stdout, 'drain');
	}
	return failed > 0 || (note.value !== null && wanted.length === 0) ? 1 : 0;
}

function inWords(path: string, related: readonly RelatedNote[]): string {
	const lines = [path, ...related.flatMap(({ path: other, title, reasons }) => [`  ${other}  ${title}`, ...reasons.map((reason) => `    ${reasonInWords(reason)}`)])];
	if (related.length === 0) lines.push('  nothing in common with another interview');
	return `${lines.join('\n')}\n\n`;
}

function reasonInWords(reason: Reason): string {
	const quote = (passage: Passage | null): string => (passage === null ? '' : ` (${passage.line + 1}: ${passage.speaker.name}: “${plainWords(passage.quote).slice(0, 120)}”)`);
	switch (reason.kind) {
		case 'link':
			return `${reason.direction === 'to-here' ? 'links here' : 'is linked from here'}${quote(reason.passage)}`;
		case 'person':
			return `${reason.person.name} speaks there, ${reason.turns} turns`;
		case 'mention':
			return `${reason.person.name} is spoken of ${reason.where === 'there' ? 'there' : 'here'}${quote(reason.passage)}`;
		case 'viewpoint':
			return `viewpoint, likeness ${reason.score}${reason.stance === null ? '' : `, ${reason.stance.kind} (proposed)`}: “${reason.here.text.slice(0, 100)}” and “${reason.there.text.slice(0, 100)}”`;
		case 'topic':
			return `both talk of “${reason.words}”, ${reason.here} and ${reason.there} times`;
	}
}
