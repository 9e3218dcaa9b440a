// Random notes for the laws: conversations in several scripts, with the dirt that real notes have.
import fc from 'fast-check';

const NAMES = ['Ada', 'Mary Ann', '主持人', '魏师傅', '観客1', 'Олег', 'سليم', 'Interviewer', '观众1', '观众2'];
const WORDS = ['the tide came in late', '钟走得慢。', 'Did it?', '是的，我想是这样。', 'что дальше?', '**bold words**', '==marked==', 'a [[link|word]]', 'x\ty', '🙂', 'لماذا؟', 'Rule: none', 'see https://example.org'];
const DIRT = ['', '  ', '## A heading', '---', '![p](x.png)', '```', '%%', '> quoted', '- item', '****', '**Note:** careful', '#a #b #c', '| a | b |', '<!-- x', '\u0000', '\ud800', '# '];
const FORMS: readonly ((name: string, words: string) => string)[] = [
	(name, words) => `**${name}：**${words}`,
	(name, words) => `**${name}:** ${words}`,
	(name, words) => `**${name}**: ${words}`,
	(name, words) => `${name}: ${words}`,
	(name, words) => `${name}：${words}`,
];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 4 }).map((some) => some.join(' '));
const turn = fc.record({ name: fc.nat(3), words, more: fc.array(fc.oneof(words, fc.constantFrom(...DIRT)), { maxLength: 2 }) });

/** A note with turns in one form, dirt between them, and one of three line ends. */
export const anyNote: fc.Arbitrary<string> = fc
	.record({
		front: fc.constantFrom('', '---\ntitle: T\n---\n', '---\n{"title":"J"}\n---\n', '---\n: : [\n---\n', '\uFEFF'),
		form: fc.constantFrom(...FORMS),
		names: fc.shuffledSubarray(NAMES, { minLength: 4, maxLength: 4 }),
		turns: fc.array(turn, { maxLength: 14 }),
		end: fc.constantFrom('\n', '\r\n'),
	})
	.map(({ front, form, names, turns, end }) => front.replaceAll('\n', end) + turns.map((each) => [form(names[each.name] ?? 'Ada', each.words), ...each.more].join(end)).join(end));

/** Text without any order: what a damaged file looks like. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.array(fc.constantFrom(...'*:：_-#`~%<>![]()|\n\r\t \\"\'0123abc主持人？？', '\ud800', '\udc00', '\u0000', '**A:** ', '\nB: '), { maxLength: 400 }).map((some) => some.join('')),
);
