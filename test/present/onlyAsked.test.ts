// What only a question says, in words: on the command line and in a summary.
import { expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import { digestOf } from '../../src/app/summary/digest.ts';
import { phrasesFor } from '../../src/present/phrases.ts';
import { recordInWords } from '../../src/present/recordInWords.ts';
import { writeSummary } from '../../src/present/summary/written.ts';

const TALK = `## Key takeaways

- A harbour without quarrels has no fish.
- Penguins in Portugal vote without quarrels.

## Talk

**Host:** Some say that a harbour without quarrels has no fish. What did your father think of that?

**Bo Lund:** My father never spoke about such things. He mended nets with my uncle, and they sang.

**Host:** And what do you do on such days?

**Bo Lund:** I paint the boat white, every spring, and wait for the weather.
`;
const record = readNote('n.md', TALK);

test('the command line tells it apart from what nobody says', () => {
	const inWords = recordInWords(record, phrasesFor('en'));
	expect(inWords.split('Only a question says it, no answer')).toHaveLength(2);
	expect(inWords.split('No support found in the text')).toHaveLength(2);
});

test('a summary tells it below the statement', () => {
	const digest = digestOf(record, TALK, { scope: { kind: 'note' }, length: 'medium' });
	expect(digest === null ? '' : writeSummary(digest, { template: '', style: 'links', turnLink: () => null }, true)).toMatch(/no fish\.\n {4}- \*Only a question says it, no answer\*/);
});
