// A summary by a language model: part after part, within the budget, every statement checked.
import type { CitedStatement, Scope, SummaryLength } from '../../../core/model/digest.ts';
import type { Reading } from '../../library.ts';
import { turnsOf } from '../scope.ts';
import { askModel, ModelError } from './ask.ts';
import type { Asking } from './ask.ts';
import { planSending, promptFor } from './parts.ts';
import type { Sending } from './parts.ts';
import { checkClaims, claimsIn } from './statements.ts';

/** What would be sent; null where the note has no such part. */
export function sendingFor({ record, text }: Reading, scope: Scope): Sending | null {
	const turns = turnsOf(record, text, scope);
	return turns === null || turns.length === 0 ? null : planSending(record, text, turns);
}

/** Asks for each part in turn. An answer that cannot be read is asked for once more. Rejects with a ModelError; nothing half is given. */
export async function modelStatements({ record, text }: Reading, sending: Sending, length: SummaryLength, asking: Asking, progress: (done: number, all: number) => void): Promise<readonly CitedStatement[]> {
	const { modelMostTokens } = asking.options;
	if (sending.tokens > modelMostTokens) throw new ModelError('budget', `${sending.tokens} > ${modelMostTokens}`);
	let used = 0;
	const statements: CitedStatement[] = [];
	for (const [at, part] of sending.parts.entries()) {
		progress(at, sending.parts.length);
		const sent = new Set(part.turns.map(({ turn }) => turn));
		const check = checkClaims(record, text, record.turns.filter(({ id }) => sent.has(id)));
		for (let tries = 0; ; tries++) {
			if (used > modelMostTokens) throw new ModelError('budget', `${used} > ${modelMostTokens}`);
			const said = await askModel(asking, promptFor(record, part, length));
			used += Math.max(said.tokens, part.tokens);
			const claims = claimsIn(said.text);
			if (claims !== null) {
				statements.push(...check(claims));
				break;
			}
			if (tries > 0) throw new ModelError('unreadable', said.text.slice(0, 200));
		}
	}
	progress(sending.parts.length, sending.parts.length);
	return statements;
}
