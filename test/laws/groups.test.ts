// Law of groups: they are for the eye. Without them a note has the same turns, viewpoints and card, so the library need not look for them.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import { makeCard } from '../../src/core/index/makeCard.ts';
import type { InterviewRecord } from '../../src/core/model/record.ts';
import { finish } from '../../src/core/model/steps.ts';
import { longTalk } from '../notes/longTalk.ts';
import { anyNote } from '../notes/write.ts';

const heading = fc.constantFrom('', '# The salt road\n\n', '## Key takeaways\n\nSalt keeps. Roads do not.\n\n', '## 核心观点总结\n\n- 盐路很老\n- 桥更老\n\n', '## Key takeaways\n\n### Salt keeps\n\nLonger than roads.\n\n## Talk\n\n');
/** Talk that stands right under the heading that is put before it. */
const bareTalk = longTalk(40).map((text) => text.slice(text.indexOf('## 1\n') + '## 1\n\n'.length));
const options = { readerSays: 'interview', nearest: true } as const;

/** What does not tell of groups. */
const apart = ({ sections, turns, ...record }: InterviewRecord): unknown => ({
	...record,
	sections: sections.filter(({ origin }) => origin === 'heading').map(({ level, title, from }) => ({ level, title, from })),
	turns: turns.map((turn) => ({ ...turn, section: null })),
});

test('with groups = without, but for the groups', () => {
	let grouped = 0;
	fc.assert(
		fc.property(heading, fc.oneof(anyNote, bareTalk), (head, talk) => {
			const text = head + talk;
			const [one, other] = [readNote('a.md', text, options), readNote('a.md', text, { ...options, groups: false })];
			if (one.sections.some(({ origin }) => origin === 'inferred')) grouped++;
			expect(other.sections.filter(({ origin }) => origin === 'inferred')).toEqual([]);
			if (!isDeepStrictEqual(apart(one), apart(other))) expect(apart(one)).toEqual(apart(other));
			expect(finish(makeCard(one, text))).toEqual(finish(makeCard(other, text)));
		}),
		{ numRuns: 60 },
	);
	expect(grouped).toBeGreaterThan(3);
});
