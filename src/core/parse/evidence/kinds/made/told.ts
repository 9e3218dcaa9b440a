// Talk as a story tells it: what is said stands in quotation marks, and what is done behind it.
//
//     记者：“您一个人住在灯塔里？”她打开了本子。
//     老人：“还有一只猫。”
import type { Find } from '../../../../text/piece.ts';
import { announcesInterview } from '../../announced.ts';
import { saidIn } from '../../speech.ts';
import type { KindOfNote } from '../kind.ts';

const OPENS = /^["“„«»「『]/;
/** Nothing behind what is said, or in brackets what is done. */
const CLOSES = /["”“»«」』][.。]?(?:\s*[（(][^()（）]{1,40}[)）])?$/;
/** Below it what is no sentence: the title of the next part, or in a story what somebody does meanwhile. */
const TITLE_BELOW = /\n\s*\n[^\n.。!！?？…:："”」』]{1,40}$/;
const NEXT_SCENE = /\n\s*(?:#{1,6}\s|(?:-{3,}|\*{3,}|_{3,})\s*(?:\n|$))/;
type Telling = 'quoted' | 'titled' | 'told' | null;
const tellingOf: Find<Telling> = (body) => {
	const said = saidIn(body).trim();
	if (!OPENS.test(said)) return null;
	if (CLOSES.test(said)) return 'quoted';
	return CLOSES.test(said.replace(TITLE_BELOW, '')) ? 'titled' : 'told';
};
/** The same of a turn before others: a heading or a rule below it is the note's, and what follows too. */
const tellingInScene: Find<Telling> = (body) => tellingOf(body.split(NEXT_SCENE, 1)[0] ?? '');
/** … and of the last one of what the note calls an interview: behind its first paragraph anything may stand. */
const tellingAtEnd: Find<Telling> = (body) => (tellingOf(body.trimStart().split(/\n\s*\n/, 1)[0] ?? '') === 'quoted' ? 'quoted' : tellingOf(body));
/** Parts of the turns that open with quotation marks, and behind which the story goes on; of transcripts some quote every turn, but those tell nothing. */
const MOST_QUOTED = 0.6;
const SOME_TOLD = 0.1;
/** Turns that have a title below them, beyond which it is what somebody does. */
const FEW_TITLED = 0.3;

/** Questions that are set apart, but as headings: a story may have those too; and part of the turns. */
const MARKED_QUESTION = /^(?!heading|html-heading).*-question$/;
const SOME_ASKED = 0.2;
/** Code units behind a label in which a mark stands that opens what is said. */
const REACH = 4;

export const told: KindOfNote = ({ note, heads, bodies, sample }) => {
	// Where questions are set apart, somebody asked them.
	if (heads.filter(({ form }) => MARKED_QUESTION.test(form)).length >= SOME_ASKED * heads.length) return null;
	// Of most talk hardly any does.
	const opening = sample.filter((at) => OPENS.test(note.text.slice(heads[at]?.bodyFrom, (heads[at]?.bodyFrom ?? 0) + REACH).trimStart())).length;
	if (opening < MOST_QUOTED * sample.length) return null;
	const found = sample.map((at) => bodies.at(at).recall(at < heads.length - 1 ? tellingInScene : announcesInterview(note, heads[0]?.from ?? 0) ? tellingAtEnd : tellingOf));
	const count = (telling: Telling): number => found.filter((each) => each === telling).length / Math.max(1, found.length);
	const [quoted, titled, going] = [count('quoted'), count('titled'), count('told')];
	const all = quoted + titled + going;
	return all >= MOST_QUOTED && going + (titled > FEW_TITLED ? titled : 0) >= SOME_TOLD ? { kind: 'none', code: 'words-in-quotes', values: { percent: Math.round(100 * all) } } : null;
};
