// Law: a catalog that was kept through any changes equals one that is built anew, and so do the people and relations that follow from it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import type { Card } from '../../src/core/index/card.ts';
import { Catalog } from '../../src/core/index/catalog.ts';
import { findPeople } from '../../src/core/index/people/findPeople.ts';
import type { Person } from '../../src/core/index/people/people.ts';
import { makeCard } from '../../src/core/index/makeCard.ts';
import { Relations } from '../../src/core/index/related/relations.ts';
import { finish } from '../../src/core/model/steps.ts';

const PATHS = ['a.md', 'b.md', 'c/a.md', 'c/Ann Low.md', 'People/Ann Low.md'];
const TEXTS = [
	'a list\n\n- of things\n',
	'---\naliases: [Ann, 安]\ntags: person\n---\n',
	'---\ntitle: Ann Low on tides\n---\n**Ann:** I like the tides, the harbour tides. Do you?\n\n**Bo Ek:** The tides of the harbour wait for nobody.\n\n**Ann:** Tides?\n\n**Bo Ek:** Yes, harbour tides.\n',
	'**Ann Low:** The tides of the harbour, do they wait?\n\n**Cy Moor:** Harbour tides do not wait, I think, tides never do.\n\n**Ann Low:** Why?\n\n**Cy Moor:** Because tides are tides.\n',
	'**安：**潮水（Ann Low）会等人吗？我想知道潮水。\n\n**李小满：**潮水不等人，我知道潮水。\n\n**安：**为什么？\n\n**李小满：**潮水就是潮水。\n',
];
const READ: ReadonlyMap<string, (path: string) => Card> = new Map(TEXTS.map((text) => [text, (path) => finish(makeCard(readNote(path, text, { readerSays: text.includes('**') ? 'interview' : null, viewpoints: 4 }), text)).card]));
const cardOf = (path: string, text: string): Card => READ.get(text)?.(path) ?? expect.fail(text);

const path = fc.constantFrom(...PATHS);
const change = fc.oneof(
	fc.record({ kind: fc.constant('put' as const), path, text: fc.constantFrom(...TEXTS) }),
	fc.record({ kind: fc.constant('remove' as const), path }),
	fc.record({ kind: fc.constant('rename' as const), path, to: path }),
	fc.record({ kind: fc.constant('ask' as const) }),
	// Begins to find who is who, and goes on by a few steps before each further change.
	fc.record({ kind: fc.constant('find' as const), steps: fc.integer({ min: 1, max: 6 }) }),
);

test('who asks while others find who is who gets the same answer as they', () => {
	const catalog = new Catalog();
	for (const [at, text] of TEXTS.entries()) catalog.put(cardOf(PATHS[at] ?? '', text));
	const [one, other] = [catalog.peopleInSteps(), catalog.peopleInSteps()];
	one.next();
	other.next();
	const people = finish(one);
	expect(finish(other)).toBe(people);
	expect(catalog.people()).toBe(people);
});

/** Takes one step of finding people, false at the end: those of the moment of asking, whatever came between. */
function inSteps(catalog: Catalog, asked: readonly Person[]): () => boolean {
	const steps = catalog.peopleInSteps();
	let step = steps.next();
	if (step.done === true) expect(step.value.all).toEqual(asked);
	return () => {
		if (step.done === true) return false;
		step = steps.next();
		if (step.done === true) expect(step.value.all).toEqual(asked);
		return step.done !== true;
	};
}

test('law: kept catalog, people and relations equal rebuilt ones after any sequence', () => {
	fc.assert(
		fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
			const kept = new Catalog();
			const relations = new Relations();
			const texts = new Map<string, string>();
			const finding: { readonly goOn: () => boolean; readonly steps: number }[] = [];
			for (const each of changes) {
				for (const { goOn, steps } of finding) for (let step = 0; step < steps && goOn(); step++);
				if (each.kind === 'put') {
					texts.set(each.path, each.text);
					kept.put(cardOf(each.path, each.text));
				} else if (each.kind === 'remove') {
					texts.delete(each.path);
					kept.remove(each.path);
				} else if (each.kind === 'rename') {
					const text = texts.get(each.path);
					if (text === undefined || each.path === each.to) continue;
					texts.delete(each.path);
					texts.set(each.to, text);
					kept.rename(each.path, each.to);
				} else if (each.kind === 'find') {
					const asked = finish(findPeople(kept.all())).all;
					finding.push({ goOn: inSteps(kept, asked), steps: each.steps });
				} else {
					kept.people();
					finish(relations.catchUp(kept.interviews));
				}
			}
			for (const { goOn } of finding) while (goOn());
			const rebuilt = new Catalog();
			for (const [place, text] of texts) rebuilt.put(cardOf(place, text));
			const sorted = (catalog: Catalog): readonly Card[] => [...catalog.all()].sort((a, b) => (a.path < b.path ? -1 : 1));
			expect(sorted(kept)).toEqual(sorted(rebuilt));
			expect(kept.people().all).toEqual(rebuilt.people().all);
			const anew = new Relations();
			finish(relations.catchUp(kept.interviews));
			finish(anew.catchUp(rebuilt.interviews));
			for (const card of rebuilt.interviews.values()) {
				expect(finish(relations.viewpoints(card, 20))).toEqual(finish(anew.viewpoints(card, 20)));
				expect(relations.sharedTopics(card, 20)).toEqual(anew.sharedTopics(card, 20));
			}
		}),
		{ numRuns: 120 },
	);
});
