// One question to a language model: tried again where that helps, ended where it takes too long or the reader cancels.
import type { ModelOptions } from './options.ts';
import type { Clock, ModelAnswer, ModelDoor } from './ports.ts';
import { readAnswer, requestFor } from './providers.ts';
import type { Prompt, Said } from './providers.ts';

/** Milliseconds before each further try, and the longest that a provider may make us wait. */
const PAUSES = [1_000, 4_000, 15_000];
const LONGEST_PAUSE = 60_000;
/** Milliseconds for one answer. */
const TIME_OUT = 180_000;
/** Code units of a provider's words that are told. */
const TOLD = 200;

export type ModelProblem = 'address' | 'cancelled' | 'time-out' | 'unreachable' | 'refused' | 'busy' | 'unreadable' | 'cut' | 'budget' | 'notes';

/** Why there is no summary by a model; `told` is what the provider said, which is shown as words only. */
export class ModelError extends Error {
	readonly problem: ModelProblem;

	constructor(problem: ModelProblem, told = '') {
		super(told);
		this.problem = problem;
	}
}

export interface Asking {
	readonly door: ModelDoor;
	readonly clock: Clock;
	readonly options: ModelOptions;
	readonly key: string;
	readonly signal: AbortSignal;
}

/** Rejects with a ModelError. A late answer after cancelling is dropped. */
export async function askModel({ door, clock, options, key, signal }: Asking, prompt: Prompt): Promise<Said> {
	const request = requestFor(options, key, prompt);
	if (request === null) throw new ModelError('address');
	let last = new ModelError('unreachable');
	let askedToWait = 0;
	for (const pause of [0, ...PAUSES]) {
		if (pause > 0) await unless(signal, clock, Math.min(LONGEST_PAUSE, Math.max(pause, askedToWait)), null);
		let answer: ModelAnswer | null = null;
		try {
			answer = await unless(signal, clock, TIME_OUT, () => door.post(request));
		} catch (error) {
			if (error instanceof ModelError) throw error;
			last = new ModelError('unreachable', error instanceof Error ? error.message.slice(0, TOLD) : '');
		}
		if (answer === null) continue;
		if (answer.status < 300) {
			const said = readAnswer(options.modelKind, answer.text);
			if (said === null) throw new ModelError('unreadable', answer.text.slice(0, TOLD));
			if (said.isCut) throw new ModelError('cut');
			return said;
		}
		last = new ModelError(answer.status === 429 || answer.status >= 500 ? 'busy' : 'refused', `${answer.status} ${answer.text.slice(0, TOLD)}`);
		if (last.problem === 'refused') throw last;
		askedToWait = 1000 * (Number(answer.headers['retry-after']) || 0);
	}
	throw last;
}

/** Resolves with the work, or, without work, when the time is over; rejects when time or reader end it first. */
async function unless<Value>(signal: AbortSignal, clock: Clock, milliseconds: number, work: (() => Promise<Value>) | null): Promise<Value | null> {
	if (signal.aborted) throw new ModelError('cancelled');
	const time = clock.wait(milliseconds);
	let cancel = (): void => undefined;
	const cancelled = new Promise<never>((_, reject) => {
		cancel = () => reject(new ModelError('cancelled'));
		signal.addEventListener('abort', cancel);
	});
	try {
		if (work === null) await Promise.race([time.over, cancelled]);
		else return await Promise.race([work(), cancelled, time.over.then(() => Promise.reject(new ModelError('time-out')))]);
		return null;
	} finally {
		time.end();
		signal.removeEventListener('abort', cancel);
	}
}
