// How much the words after labels are like speech: they speak of "I" and to "you", they ask, they are more than a value.
import { personsIn } from '../../text/persons.ts';
import { endsInQuestion } from '../../text/sentences.ts';

/** Bodies that are looked at. */
const SAMPLE = 80;
/** Letters: shorter bodies are values, or the little words of real talk. A Han character says as much as this many letters. */
const SHORT = 25;
const HAN = 2.5;

/** Shares of the bodies, 0 to 1. */
export interface Speech {
	/** Say "I". */
	readonly self: number;
	/** Say "I" or "we". */
	readonly first: number;
	/** Say "you". */
	readonly second: number;
	/** End in a question. */
	readonly asks: number;
	/** Are short, and neither ask nor name a person. */
	readonly values: number;
}

export function speechOf(bodies: readonly string[]): Speech {
	const step = Math.max(1, Math.floor(bodies.length / SAMPLE));
	const sample = bodies.filter((_, at) => at % step === 0);
	let [self, first, second, asks, values] = [0, 0, 0, 0, 0];
	for (const body of sample) {
		const persons = personsIn(body);
		const question = endsInQuestion(body);
		if (persons.self) self++;
		if (persons.self || persons.we) first++;
		if (persons.second) second++;
		if (question) asks++;
		if (!question && !persons.self && !persons.we && !persons.second && lengthOf(body) < SHORT) values++;
	}
	const all = Math.max(1, sample.length);
	return { self: self / all, first: first / all, second: second / all, asks: asks / all, values: values / all };
}

function lengthOf(body: string): number {
	const words = body.trim();
	return words.length >= SHORT ? words.length : words.length + (HAN - 1) * (words.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}
