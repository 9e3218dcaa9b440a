// Name » words · Name → words · Name > words · Name / words · Name ~ words · Name :: words · ~ Name ~ words · -- Name -- words · // Name // words · `Name` words
import type { LabelForm, Wrapped } from './form.ts';

/** A name before a stroke, which ends none where a colon follows soon: 'Ana Ruiz / 安娜: words' is one name. */
const BEFORE = /^([^\s:：»→>/~～`*_[\]<][^:：»→>/~～`*\n]{0,30}?)(?:\s(?:[»→>/~]|::)\s+|～\s*)(?![^,.!?，。！？\n]{0,30}[:：])(?=\S)/;
/** A name between two strokes that are the same; as code it has a capital or no Latin letters, as names in programs seldom have. */
const BETWEEN = /^((~|--|\/\/|`(?=\p{Lu}\p{L}*[\s`]|\p{Lo}))\s?)([^\s~`/-][^~`/\n]{0,30}?)\s?(?:\2)(?=\s\S)/u;

/** A form that one pattern reads; `stroke` tells which of its groups is the name. */
function stroke(id: string, opens: string | null, pattern: RegExp, nameOf: (match: RegExpExecArray) => readonly [before: string, name: string]): LabelForm {
	return {
		id,
		strength: 'bare',
		closed: true,
		opens,
		wrap(head, at): Wrapped | null {
			const match = pattern.exec(head.slice(at, at + 80));
			if (match === null) return null;
			const [before, name] = nameOf(match);
			const nameFrom = at + before.length;
			return { nameFrom, nameTo: nameFrom + name.trimEnd().length, to: at + match[0].length, colon: false, seconds: null, whole: false };
		},
	};
}

export const beforeStroke = stroke('stroke', null, BEFORE, ([, name = '']) => ['', name]);
export const betweenStrokes = stroke('strokes', '~-/`', BETWEEN, ([, before = '', , name = '']) => [before, name]);
