// Summaries by a language model: note after note and part after part, within the budget, every statement checked.
import type { CitedStatement, Digest, Scope, SummaryLength } from '../../../core/model/digest.ts';
import type { Reading } from '../../library.ts';
import { digestOf } from '../digest.ts';
import { turnsOf } from '../scope.ts';
import { askModel, ModelError } from './ask.ts';
import type { Asking } from './ask.ts';
import { planSending, promptFor } from './parts.ts';
import type { Sending } from './parts.ts';
import { checkClaims, claimsIn } from './statements.ts';

/** One interview that is to be summed up. */
export interface ModelTask {
	readonly reading: Reading;
	/** What we chose ourselves; the model's statements come before it. */
	readonly digest: Digest;
	readonly sending: Sending;
}

/** Null where the note has no such part, or nobody speaks there. */
export function taskFor(reading: Reading, scope: Scope, length: SummaryLength): ModelTask | null {
	const { record, text } = reading;
	const turns = turnsOf(record, text, scope);
	const digest = digestOf(record, text, { scope, length });
	return turns === null || turns.length === 0 || digest === null ? null : { reading, digest, sending: planSending(record, text, turns) };
}

/** All that would be sent, for the reader to see. */
export function allSent(tasks: readonly ModelTask[]): Sending {
	const sendings = tasks.map(({ sending }) => sending);
	const sum = (of: (sending: Sending) => number): number => sendings.reduce((total, sending) => total + of(sending), 0);
	return { parts: sendings.flatMap(({ parts }) => parts), text: sendings.map(({ text }) => text).join('\n\n'), characters: sum(({ characters }) => characters), tokens: sum(({ tokens }) => tokens) };
}

/** Each digest with what the model said of its interview. An answer that cannot be read is asked for once more. Rejects with a ModelError; nothing half is given. */
export async function askForDigests(tasks: readonly ModelTask[], asking: Asking, progress: (done: number, all: number) => void): Promise<readonly Digest[]> {
	const { modelMostTokens, modelMostNotes, modelName } = asking.options;
	const { tokens, parts } = allSent(tasks);
	if (tasks.length > modelMostNotes) throw new ModelError('notes', `${tasks.length} > ${modelMostNotes}`);
	if (tokens > modelMostTokens) throw new ModelError('budget', `${tokens} > ${modelMostTokens}`);
	let [used, done] = [0, 0];
	const digests: Digest[] = [];
	for (const { reading: { record, text }, digest, sending } of tasks) {
		const statements: CitedStatement[] = [];
		for (const part of sending.parts) {
			progress(done++, parts.length);
			const sent = new Set(part.turns.map(({ turn }) => turn));
			const check = checkClaims(record, text, record.turns.filter(({ id }) => sent.has(id)));
			for (let tries = 0; ; tries++) {
				if (used > modelMostTokens) throw new ModelError('budget', `${used} > ${modelMostTokens}`);
				const said = await askModel(asking, promptFor(record, part, digest.length));
				used += Math.max(said.tokens, part.tokens);
				const claims = claimsIn(said.text);
				if (claims !== null) {
					statements.push(...check(claims));
					break;
				}
				if (tries > 0) throw new ModelError('unreadable', said.text.slice(0, 200));
			}
		}
		digests.push({ ...digest, statements: [...statements, ...digest.statements], writer: modelName.trim() });
	}
	progress(parts.length, parts.length);
	return digests;
}
