// MR. NAME. words · Name » words · Name → words · Name > words · Name / words · Name ~ words · Name :: words · ~ Name ~ words · -- Name -- words · // Name // words · `Name` words
import type { LabelForm, Wrapped } from './form.ts';

/** A name before a stroke, which ends none where a colon follows soon or a link: 'Ana Ruiz / 安娜: words' is one name, 'Nets → [[Harbour]]' a way to another note. */
const BEFORE = /^([^\s:：»→>/~～`*_[\]<][^:：»→>/~～`*\n]{0,30}?)(?:\s(?:[»→>/~]|::)\s+|～\s*)(?![^,.!?，。！？\n]{0,30}[:：])(?!\[\[|\[[^\]\n]{1,60}\]\()(?=\S)/;
/** A name between two strokes that are the same; as code it has a capital or no Latin letters, as names in programs seldom have. */
const BETWEEN = /^((~|--|\/\/|`(?=\p{Lu}\p{L}*[\s`]|\p{Lo}))\s?)([^\s~`/-][^~`/\n]{0,30}?)\s?(?:\2)(?=\s\S)/u;

/** 'The CHAIRMAN. ', 'Mr. ALDER. ': a title and capitals up to a full stop, as parliaments print them; capitals alone are parts of a play as well. */
const CAPITALS = /^((?:The|[MD]rs?\.|Ms\.|M\.|Mme|Sen\.|Rep\.|Senator|Representative)\s)(\p{Lu}[\p{Lu}'’-]{1,30}(?:\s\p{Lu}[\p{Lu}'’-]{1,30}){0,3})\.\s+(?=\S)/u;

/** A form that one pattern reads. `nameOf` parts what stands before the name from the name; `isEnded` says that what follows ends a label as a colon does. */
function stroke(id: string, opens: string | null, pattern: RegExp, nameOf: (match: RegExpExecArray) => readonly [before: string, name: string], isEnded = false): LabelForm {
	return {
		id,
		strength: isEnded ? 'marked' : 'bare',
		closed: true,
		opens,
		wrap(head, at): Wrapped | null {
			const match = pattern.exec(head.slice(at, at + 80));
			if (match === null) return null;
			const [before, name] = nameOf(match);
			const nameFrom = at + before.length;
			return { nameFrom, nameTo: nameFrom + name.trimEnd().length, to: at + match[0].length, colon: isEnded, seconds: null, whole: false };
		},
	};
}

export const capitals = stroke('capitals', 'TMDSR', CAPITALS, ([, title = '', name = '']) => ['', title + name], true);
export const beforeStroke = stroke('stroke', null, BEFORE, ([, name = '']) => ['', name]);
export const betweenStrokes = stroke('strokes', '~-/`', BETWEEN, ([, before = '', , name = '']) => [before, name]);
