// The kinds of conversation that are no interviews. Order means precedence: the first that fits gives the reason.
import { brief } from './made/brief.ts';
import { changes } from './changes.ts';
import { chatLog } from './chatLog.ts';
import { excerpt } from './excerpt.ts';
import { fieldsBetween } from './fields/fieldsBetween.ts';
import { fragments } from './made/fragments.ts';
import type { KindOfNote, OtherKind, Shown } from './kind.ts';
import { isLed } from './led.ts';
import { lengthsOf } from '../lengths.ts';
import type { Lengths } from '../lengths.ts';
import { modelChat } from './modelChat.ts';
import { nameless } from './unnamed/nameless.ts';
import { parts } from './parts.ts';
import { play } from './made/play.ts';
import { questionField } from './unnamed/questionField.ts';
import { records } from './fields/records.ts';
import { titled } from './titled.ts';
import { values } from './fields/values.ts';
import { told } from './made/told.ts';

/** Of notes that would be interviews. */
const KINDS: readonly KindOfNote[] = [changes, modelChat, play, records, fieldsBetween, questionField, chatLog, excerpt, told];
/** Of any notes with labels. */
const EVEN_OF_OTHERS: readonly KindOfNote[] = [nameless];
/** Of what is left: doubtful. */
const DOUBTFUL: readonly KindOfNote[] = [fragments, titled, parts, brief, values];

type Found = Pick<Shown, 'note' | 'heads' | 'uses' | 'bodies'>;

/** The other kind that the believed heads make, null where they make none. */
export function otherKind(found: Found, isConversation: boolean): OtherKind | null {
	const shown = shownBy(found);
	for (const kindOf of isConversation ? [...KINDS, ...EVEN_OF_OTHERS, ...DOUBTFUL] : EVEN_OF_OTHERS) {
		const kind = kindOf(shown);
		if (kind !== null) return kind;
	}
	return null;
}

/** Lengths and who leads are found when first asked for: few kinds ask, and of most notes none does. */
function shownBy({ note, heads, uses, bodies }: Found): Shown {
	const { sample } = bodies;
	let lengths: Lengths | null = null;
	let led: boolean | null = null;
	return {
		note,
		heads,
		uses,
		bodies,
		sample,
		get lengths() {
			return (lengths ??= lengthsOf(bodies, sample, heads.length - 1));
		},
		get isLed() {
			return (led ??= isLed(note, heads, uses));
		},
	};
}
