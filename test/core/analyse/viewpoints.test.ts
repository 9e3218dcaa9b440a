// Viewpoints: the author's first, cited; ranked sentences only where more are wanted.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';

const NOTE = `## Key takeaways

1.  1. **Salt travels:** The carriers of salt brought news, and their roads are older than the towns.

2.  2. Nobody on the moon has ever needed a ferry.

## The road

**Interviewer:** What did the carriers bring, apart from salt?

**Edda Lindqvist:** Thank you. They brought news. The roads of the salt carriers are older than every town on them, because news and salt were wanted before anybody had walls. Hm.

**Interviewer:** Where did the roads end?

**Edda Lindqvist:** At the coast, in a row of huts that I have been digging out for eleven summers.
`;

test('an item rests on the sentence that carries it, or says that none does', () => {
	const { viewpoints, turns } = readNote('n.md', NOTE);
	expect(viewpoints.map(({ origin, title, line }) => ({ origin, title, line }))).toEqual([{ origin: 'author', title: 'Salt travels', line: 2 }, { origin: 'author', title: '', line: 4 }]);
	expect(viewpoints.map((viewpoint) => viewpoint.evidence.map((evidence) => evidence.quote))).toEqual([['The roads of the salt carriers are older than every town on them, because news and salt were wanted before anybody had walls.'], []]);
	expect(viewpoints[0]?.evidence[0]?.turn).toBe(turns[1]?.id);
});

test('ranked sentences follow the author, are whole, and are nobody’s who asks', () => {
	const { viewpoints, speakers } = readNote('n.md', NOTE, { viewpoints: 4 });
	expect(viewpoints.map((viewpoint) => viewpoint.origin)).toEqual(['author', 'author', 'extracted', 'extracted']);
	const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
	expect(viewpoints.slice(2).map((viewpoint) => names.get(viewpoint.speaker ?? ''))).toEqual(['Edda Lindqvist', 'Edda Lindqvist']);
	expect(viewpoints.slice(2).map((viewpoint) => viewpoint.text)).not.toContain('Hm.');
	expect(viewpoints.map((viewpoint) => viewpoint.salience)).toEqual([...viewpoints.map((viewpoint) => viewpoint.salience)].sort((a, b) => b - a));
});
