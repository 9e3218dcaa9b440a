// Every dialogue in every shape, read without the reader's word.
import { readNote } from '../../src/app/readNote.ts';
import { DIALOGUES } from './dialogues.ts';
import { SHAPES, writeNote } from './shapes.ts';

export const LANGUAGES: readonly string[] = Object.keys(DIALOGUES);
export const SHAPE_NAMES: readonly string[] = Object.keys(SHAPES);

/** What stands before the words and belongs to their line: marks of a quotation, quotes, the tag of a paragraph, a number. */
const OPENED = /^(?:>\s|"|<(?:dd|p)>|\d{1,2}\.\s)/;

/** '·' where all is read as written, 'r' where the note is refused, 'w' where a turn, its name or its time differs. */
export function outcome(shapeName: string, language: string, named: 'names' | 'roles'): { readonly mark: '·' | 'r' | 'w'; readonly told: string } {
	const [shape, dialogue] = [SHAPES[shapeName], DIALOGUES[language]];
	if (shape === undefined || dialogue === undefined) throw new RangeError(`outcome: no shape ${shapeName} or language ${language}`);
	const { text, said } = writeNote(shape, dialogue, named);
	const record = readNote('n.md', text);
	const names = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
	const bare = (name: string): string => name.replace(/[_ ]/g, '').toLowerCase();
	const found = record.turns.map((turn) => `${bare(names.get(turn.speaker) ?? '').replace(/^([qa])\d+$/, '$1')}${shape.times === true ? `@${turn.seconds ?? '?'}` : ''}`);
	const wanted = said.map(({ name, seconds }, at) => `${shape.nameless === true ? (at % 2 === 0 ? 'q' : 'a') : bare(name)}${shape.times === true ? `@${seconds}` : ''}`);
	if (!record.verdict.isInterview) return { mark: 'r', told: `${record.verdict.kind} ${record.verdict.confidence} ${record.verdict.reasons.map((reason) => `${reason.code} ${reason.weight}`).join(', ')}` };
	const odd = record.turns.findIndex((turn, at) => !text.slice(turn.body.from, turn.body.to).replace(OPENED, '').startsWith(said[at]?.words ?? '?'));
	if (found.join(' ') !== wanted.join(' ')) return { mark: 'w', told: found.join(' ') };
	const first = record.turns[odd];
	return first !== undefined && shapeName !== 'objects' ? { mark: 'w', told: `says ${JSON.stringify(text.slice(first.body.from, first.body.to).slice(0, 80))}` } : { mark: '·', told: '' };
}
