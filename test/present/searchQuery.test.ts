// What is typed into the search of who said what.
import { expect, test } from 'vitest';
import { phrasesFor } from '../../src/present/phrases.ts';
import { filterOffers, parseSearch } from '../../src/present/searchQuery.ts';

const [en, zh] = [phrasesFor('en'), phrasesFor('zh')];
const NAMES = { speakers: () => ['Ann Marit', 'Marit Tveldal', '林牧舟'], notes: () => ['The Sea', 'Tide'] };

test('filters stand anywhere among the words, quoted where they have spaces', () => {
	expect(parseSearch('tides speaker:Marit role:respondent note:"The Sea" storms', en)).toEqual({ words: 'tides storms', speaker: 'Marit', role: 'respondent', note: 'The Sea', open: null });
	expect(parseSearch('at 10:30 the speakers: all', en)).toMatchObject({ words: 'at 10:30 the speakers: all', speaker: null, open: null });
});

test('Chinese filters and English ones both work in Chinese, and a role by how it begins', () => {
	expect(parseSearch('说话人：林牧舟 身份:受访 机器', zh)).toMatchObject({ words: '机器', speaker: '林牧舟', role: 'respondent' });
	expect(parseSearch('speaker:林牧舟 机器', zh)).toMatchObject({ words: '机器', speaker: '林牧舟' });
	expect(parseSearch('role:king', en).role).toBeNull();
});

test('a filter at the end is still being typed', () => {
	expect(parseSearch('tides speaker:', en)).toMatchObject({ words: 'tides', speaker: null, open: { kind: 'speaker', typed: '', from: 6 } });
	expect(parseSearch('note:"The S', en).open).toEqual({ kind: 'note', typed: 'The S', from: 0 });
	expect(parseSearch('note:"The Sea"', en).open).toBeNull();
});

test('what can be chosen is offered: the filters at first, then their values, those that begin so first', () => {
	expect(filterOffers('', NAMES, en).map(({ query }) => query)).toEqual(['speaker:', 'role:', 'note:']);
	expect(filterOffers('tides speaker:mar', NAMES, en).map(({ query }) => query)).toEqual(['tides speaker:"Marit Tveldal" ', 'tides speaker:"Ann Marit" ']);
	expect(filterOffers('身份：', NAMES, zh).map(({ words }) => words)).toContain(zh.roles.respondent);
	expect(filterOffers('tides', NAMES, en)).toEqual([]);
	expect(filterOffers('speaker:林牧舟', NAMES, zh)).toEqual([]);
});
