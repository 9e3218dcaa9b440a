// Who said what: found by words in every script, exactly, and filtered.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, commonTopics } from '../../../src/app/across/compare.ts';
import { searchTurns } from '../../../src/app/across/search.ts';
import type { SearchFilters } from '../../../src/app/across/search.ts';
import { readNote } from '../../../src/app/readNote.ts';
import { finish } from '../../../src/core/model/steps.ts';
import { eachPosting, packWords, placeOf } from '../../../src/core/index/search/noteWords.ts';
import type { NoteWords } from '../../../src/core/index/search/noteWords.ts';
import { spokenTalk } from '../../../src/core/index/search/spokenTalk.ts';
import { placesOfTerms } from '../../../src/core/index/search/termPlaces.ts';
import { parseQuery, placesOf } from '../../../src/core/index/search/query.ts';
import { rankTurns } from '../../../src/core/index/search/rank.ts';
import type { Ranking, SearchableNote } from '../../../src/core/index/search/rank.ts';
import { checkQuote } from '../../../src/core/index/search/quote.ts';
import { eachTerm, foldUnits, pairTerm } from '../../../src/core/index/search/words.ts';
import { turnAt, turnCount, turnTable } from '../../../src/core/index/turnTable.ts';
import type { TurnTable } from '../../../src/core/index/turnTable.ts';
import { settledLibrary } from '../../fakes/library.ts';
import { restsOf } from '../../fakes/stepped.ts';
import { anyNote } from '../../notes/write.ts';

const NOTES = {
	'en.md': '---\ntitle: On plans\n---\n**Host:** Do you plan your week?\n\n**Ada Lund:** I never plan. Planning ruins the café.\n\n**Host:** And machine learning?\n\n**Ada Lund:** Learning is slow; the machine learning people plan too much.\n',
	'zh.md': '**主持人：**你怎么看机器学习？\n\n**李飞飞：**机器会学，学习要时间。我喜欢书。\n\n**主持人：**再说说人工智能？\n\n**李飞飞：**人工智能和机器学习都需要 **耐心** 。\n',
	'th.md': '**พิธีกร:** คุณคิดอย่างไรกับการเรียนรู้?\n\n**สมชาย ใจดี:** ฉันคิดว่าการเรียนรู้สำคัญมาก\n\n**พิธีกร:** ทำไมครับ?\n\n**สมชาย ใจดี:** เพราะชีวิตสั้น\n',
	'other/de.md': '**Moderator:** Planen Sie, Herr Öz?\n\n**Jürgen Öz:** Ich plane nie, ehrlich.\n\n**Moderator:** Nie?\n\n**Jürgen Öz:** Wirklich nie.\n',
};
const said = async (query: string, filters: SearchFilters = {}): Promise<readonly string[]> => {
	const { across } = await settledLibrary(NOTES, {});
	const { turns } = await searchTurns(across, query, filters);
	return turns.map(({ passage, hits, isComplete }) => `${passage.path} ${passage.turn}${isComplete ? '' : ' (part)'}: ${hits.map(({ from, to }) => NOTES[passage.path as keyof typeof NOTES].slice(from, to)).join('|')}`);
};

test('a word finds words that begin with it, whatever their case and accents; a phrase in quotes only itself', async () => {
	expect(await said('plan')).toEqual(expect.arrayContaining(['en.md 0: plan', 'en.md 1: plan|Planning', 'en.md 3: plan', 'other/de.md 0: Planen', 'other/de.md 1: plane']));
	expect(await said('"plan"')).toEqual(expect.arrayContaining(['en.md 0: plan']));
	expect(await said('"plan"')).not.toContainEqual(expect.stringContaining('de.md'));
	expect(await said('cafe')).toEqual(['en.md 1: café']);
	expect(await said('oz ＰＬＡＮＥ')).toEqual(['other/de.md 0: Planen|Öz', 'other/de.md 1 (part): plane']);
});

test('words without spaces are found as they stand together, not by their parts', async () => {
	expect(await said('机器学习')).toEqual(['zh.md 0: 机器学习', 'zh.md 3: 机器学习']);
	expect(await said('书')).toEqual(['zh.md 1: 书']);
	expect(await said('智能 耐心')).toEqual(['zh.md 3: 智能|耐心', 'zh.md 2 (part): 智能']);
	expect(await said('เรียนรู้')).toHaveLength(2);
});

test('turns with all words come before turns with some; a minus sends away', async () => {
	expect(await said('machine learning people')).toEqual(['en.md 3: Learning|machine|learning|people', 'en.md 2 (part): machine|learning']);
	expect(await said('"machine learning"')).toEqual(expect.arrayContaining(['en.md 2: machine learning', 'en.md 3: machine learning']));
	expect(await said('plan -too')).not.toContainEqual(expect.stringContaining('en.md 3'));
});

test('filters by speaker, role and note', async () => {
	expect(await said('plan', { speaker: 'Lund' })).toEqual(expect.arrayContaining(['en.md 1: plan|Planning', 'en.md 3: plan']));
	expect((await said('plan', { speaker: 'Lun' }))).toEqual([]);
	expect(await said('机器', { speaker: '飞飞' })).toEqual(expect.arrayContaining(['zh.md 1: 机器']));
	expect((await said('plan', { role: 'interviewer' })).map((each) => each.split(':')[0])).toEqual(expect.arrayContaining(['en.md 0', 'other/de.md 0']));
	expect(await said('plan', { note: 'other/' })).toHaveLength(2);
	expect(await said('plan', { note: 'on plans' })).toHaveLength(3);
	expect(await said('', { speaker: 'Jürgen Öz' })).toHaveLength(2);
	expect(await said('?!')).toEqual([]);
});

test('every result has its words, what stands around them, and the question', async () => {
	const { across } = await settledLibrary(NOTES);
	const { turns: [first] } = await searchTurns(across, 'ruins');
	expect(first?.title).toBe('On plans');
	expect(first?.passage).toMatchObject({ line: 5, quote: 'ruins', before: 'I never plan. Planning ', after: ' the café.', speaker: { name: 'Ada Lund', role: 'respondent' }, question: { turn: 0, line: 3, words: 'Do you plan your week?' } });
});

test('comparing gives each subject its row, also the one that has nothing', async () => {
	const { across } = await settledLibrary(NOTES);
	const rows = await compare(across, [{ kind: 'note', path: 'en.md' }, { kind: 'note', path: 'zh.md' }, { kind: 'person', person: 'Jürgen Öz' }, { kind: 'person', person: 'Nobody' }], 'plan', 1);
	expect(rows.map(({ name, turns, all }) => [name, turns.map(({ passage }) => passage.turn), all])).toEqual([['On plans', [expect.any(Number)], 3], ['zh', [], 0], ['Jürgen Öz', [1], 1], ['Nobody', [], 0]]);
	expect(commonTopics(across, [{ kind: 'note', path: 'en.md' }, { kind: 'note', path: 'zh.md' }])).toEqual([]);
});

test('law: packed words hold the turns of every term, counted term by term', () => {
	fc.assert(
		fc.property(anyNote, (text) => {
			const turns = turnTable(readNote('n.md', text, { readerSays: 'interview' }));
			const words = packedWords(text, turns);
			const postings = new Map<string, number[]>();
			for (let turn = 0; turn < turnCount(turns); turn++) {
				const { body } = turnAt(turns, turn);
				const take = (term: string): void => {
					const held = postings.get(term) ?? [];
					postings.set(term, held);
					if (held.at(-2) === turn) held[held.length - 1] = (held.at(-1) ?? 0) + 1;
					else held.push(turn, 1);
				};
				eachTerm(foldUnits(text.slice(body.from, body.to)), take, (first, second) => take(pairTerm(first, second)));
			}
			expect(words.ends).toHaveLength(postings.size);
			for (const [term, held] of postings) {
				const found: number[] = [];
				const place = placeOf(words, term);
				expect(words.terms.slice(place === 0 ? 0 : words.ends[place - 1], words.ends[place])).toBe(term);
				eachPosting(words, place, (turn, count) => found.push(turn, count));
				expect(found).toEqual(held);
			}
			expect(placeOf(words, 'no such term')).toBe(-1);
		}),
		{ numRuns: 60 },
	);
});

function packedWords(text: string, turns: TurnTable): NoteWords {
	return finish(packWords(finish(placesOfTerms(spokenTalk(text, turns)))));
}

/** A note of these turns, packed. */
function packedNote(path: string, turns: readonly string[]): SearchableNote {
	const text = turns.join('\n');
	let from = 0;
	const rows = turns.flatMap((turn, line) => {
		const row = [0, line, from, from, from + turn.length, -1];
		from += turn.length + 1;
		return row;
	});
	return { path, words: packedWords(text, Int32Array.from(rows)), admits: null };
}

test('law: a turn is ranked by what it says, whatever notes were counted before it; fewer wanted are the best of many', () => {
	const turn = fc.array(fc.constantFrom('tide', 'tides', 'bell', 'harbour', '潮水', '水'), { maxLength: 5 }).map((words) => words.join(' '));
	const notes = fc.array(fc.array(turn, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 20 });
	// Equal scores are in the order of the paths, in which the notes are asked.
	const nameOf = (at: number): string => `n${String(at).padStart(2, '0')}`;
	const query = fc.constantFrom('tide', 'tide storm', 'tide bell', '"tide bell" 潮水', 'bell -harbour', '水 tides "harbour"');
	/** What a turn says of each query, told without any index. */
	const HELD: Readonly<Record<string, (words: readonly string[]) => number>> = {
		'tide': (words) => Number(words.some((word) => word.startsWith('tide'))),
		'tide storm': (words) => Number(words.some((word) => word.startsWith('tide'))),
		'tide bell': (words) => Number(words.some((word) => word.startsWith('tide'))) + Number(words.includes('bell')),
		'"tide bell" 潮水': (words) => Number(words.includes('tide') && words.includes('bell')) + Number(words.includes('潮水')),
		'bell -harbour': (words) => Number(words.includes('bell') && !words.includes('harbour')),
		'水 tides "harbour"': (words) => Number(words.some((word) => word.includes('水'))) + Number(words.includes('tides')) + Number(words.includes('harbour')),
	};
	fc.assert(
		fc.property(notes, query, (texts, asked) => {
			const packed = texts.map((turns, at) => packedNote(nameOf(at), turns));
			const rank = (order: readonly SearchableNote[], most: number): Ranking => finish(rankTurns(order, parseQuery(asked), most));
			const all = rank(packed, 10_000);
			const held = new Map(texts.flatMap((turns, at) => turns.map((words, number) => [`${nameOf(at)} ${number}`, HELD[asked]?.(words.split(' ')) ?? 0] as const)).filter(([, count]) => count > 0));
			expect(new Map(all.ranked.map((each) => [`${each.path} ${each.turn}`, each.held]))).toEqual(held);
			expect(all.complete).toBe([...held.values()].filter((count) => count === parseQuery(asked).wanted.length).length);
			const scores = ({ ranked }: typeof all): ReadonlyMap<string, string> => new Map(ranked.map(({ path, turn: number, score }) => [`${path} ${number}`, score.toFixed(3)]));
			expect(scores(rank([...packed].reverse(), 10_000))).toEqual(scores(all));
			const few = rank(packed, 3);
			expect(few).toEqual({ ranked: all.ranked.slice(0, 3), complete: all.complete });
		}),
		{ numRuns: 150 },
	);
});

test('ranking rests after every few notes, in each of its passes', () => {
	const rests = (count: number): number => restsOf(rankTurns(Array.from({ length: count }, (_, at) => packedNote(`n${at}`, ['tide'])), parseQuery('tide'), 5));
	// Both passes over the notes rest: one alone would do so half as often.
	expect(rests(400)).toBeGreaterThan(20);
	expect(rests(400)).toBeGreaterThan(1.8 * rests(200));
});

test('law: folding keeps every code unit in its place', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
		expect(foldUnits(text)).toHaveLength(text.length);
	}));
	expect(foldUnits('İstanbul ŞẞＡé')).toHaveLength('İstanbul ŞẞＡé'.length);
});

test('hostile queries cost nothing', () => {
	for (const query of ['"', '"'.repeat(5000), '-', '-"', '\ud800', '('.repeat(2000), '机'.repeat(3000)]) {
		const { wanted } = parseQuery(query);
		for (const each of wanted) expect(placesOf('机器 text', 0, 7, each)).toEqual(expect.any(Array));
	}
});

describe('a quotation', () => {
	const text = '**Ada:** The tide *never* waits, as [[Ben|we]] know.\nIt comes back twice a day, or nearly so, whatever people say of it.\n**李：**潮水从不等人，我们都知道。';
	const check = (quote: string): readonly [string, string | null, number] => {
		const { kind, span, likeness } = checkQuote(text, quote);
		return [kind, span === null ? null : text.slice(span.from, span.to), likeness];
	};
	test('is verbatim with or without Markdown, over line ends', () => {
		expect(check('The tide never waits')).toEqual(['verbatim', 'The tide *never* waits', 1]);
		expect(check('as we know. It comes back')).toEqual(['verbatim', 'as [[Ben|we]] know.\nIt comes back', 1]);
		expect(check('潮水从不等人')[0]).toBe('verbatim');
	});
	test('is near with other punctuation, case or few other words', () => {
		expect(check('the tide never waits as we know')[0]).toBe('near');
		expect(check('It comes back twice each day, or nearly so, whatever people say of it')[0]).toBe('near');
		expect(check('潮水从不等人。我们知道')[0]).toBe('near');
	});
	test('is absent where the words stand in another order or are others', () => {
		expect(check('Ships sail at noon without anybody')[0]).toBe('absent');
		expect(check('say people whatever nearly or day twice back comes')[0]).toBe('absent');
		expect(check('')).toEqual(['absent', null, 0]);
		expect(check('**')).toEqual(['absent', null, 0]);
	});
	test('costs time linear in the text', () => {
		const cost = (size: number): number => {
			const long = 'the tide never waits for us '.repeat(size);
			// The processor's time: the clock also tells of whoever else is at work.
			const start = process.cpuUsage();
			checkQuote(long, 'the tide waits never for anybody of us at all and nobody cares '.repeat(3));
			return process.cpuUsage(start).user / 1000;
		};
		cost(1000);
		expect(Math.min(cost(40_000), cost(40_000))).toBeLessThan(12 * Math.max(4, Math.min(cost(10_000), cost(10_000))));
	});
});
