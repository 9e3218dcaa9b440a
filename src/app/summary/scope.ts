// Finding the part of an interview that is to be summed up, by the words that name it.
import type { Turn } from '../../core/model/conversation.ts';
import type { Scope } from '../../core/model/digest.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import { fold } from '../../core/text/fold.ts';
import { plainWords } from '../../core/text/plain.ts';

/** Code units of a question that name it. */
const QUESTION_NAME = 48;

/** What names this question in a scope: its first words. */
export function questionName(text: string, turn: Turn): string {
	return plainWords(text.slice(turn.body.from, Math.min(turn.body.to, turn.body.from + 400))).slice(0, QUESTION_NAME).trim();
}

/** The turns of the scope in the order of the note; null where the note has no such speaker, section or question any more. */
export function turnsOf(record: InterviewRecord, text: string, scope: Scope): readonly Turn[] | null {
	const { turns, sections, speakers, exchanges } = record;
	switch (scope.kind) {
		case 'note':
			return turns;
		case 'person':
		case 'speaker': {
			const speaker = speakers.find((each) => each.names.some((name) => fold(name) === fold(scope.of)));
			return speaker === undefined ? null : turns.filter((turn) => turn.speaker === speaker.id);
		}
		case 'section': {
			const at = sections.findIndex((section) => fold(section.title) === fold(scope.of));
			const section = sections[at];
			if (section === undefined) return null;
			const next = sections.findIndex((other, place) => place > at && other.level <= section.level);
			const ids = new Set(sections.slice(at, next < 0 ? undefined : next).map(({ id }) => id));
			return turns.filter((turn) => turn.section !== null && ids.has(turn.section));
		}
		case 'question': {
			const exchange = exchanges.find(({ question }) => turns.some((turn) => turn.id === question && fold(questionName(text, turn)) === fold(scope.of)));
			if (exchange === undefined) return null;
			const ids = new Set([exchange.question, ...exchange.answers]);
			return turns.filter((turn) => ids.has(turn.id));
		}
	}
}
