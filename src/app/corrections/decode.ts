// One line of the corrections file as a correction, and back.
import type { Role } from '../../core/model/conversation.ts';
import type { Anchor, Correction, StanceKind } from '../../core/model/correction.ts';
import type { ProblemCode } from '../../core/model/problem.ts';

const ROLES: ReadonlySet<unknown> = new Set<Role>(['interviewer', 'respondent', 'audience', 'other', 'unknown']);

const STANCES: ReadonlySet<unknown> = new Set<StanceKind>(['agrees', 'differs', 'unclear']);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isWords = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The correction that the line tells; null where it tells none that we know. */
export function decode(line: string): Correction | null {
	let fields: unknown;
	try {
		fields = JSON.parse(line);
	} catch {
		return null;
	}
	if (!isFields(fields) || !isWords(fields.id)) return null;
	const { id, kind, says, role, problem } = fields;
	const place = anchorOf(fields.place);
	const last = anchorOf(fields.last);
	const label = typeof fields.label === 'string' ? fields.label : null;
	const name = isWords(fields.name) ? fields.name : null;
	switch (kind) {
		case 'verdict':
			return says === 'interview' || says === 'none' ? { id, kind, says } : null;
		case 'speaker':
		case 'relabel':
			return label !== null && name !== null ? { id, kind, label, name } : null;
		case 'role':
			return label !== null && ROLES.has(role) ? { id, kind, label, role: role as Role } : null;
		case 'reassign':
		case 'split':
			return place !== null && label !== null && name !== null ? { id, kind, place, label, name } : null;
		case 'join':
			return place !== null && label !== null ? { id, kind, place, label } : null;
		case 'silence': {
			const end = anchorOf(fields.end);
			return place !== null && label !== null && (end !== null || (fields.end ?? null) === null) ? { id, kind, place, end, label } : null;
		}
		case 'dismiss':
			return place !== null && isWords(problem) ? { id, kind, place, problem: problem as ProblemCode } : null;
		case 'viewpoint':
		case 'pin':
		case 'hide':
			return place !== null && last !== null ? { id, kind, place, last } : null;
		case 'reword': {
			const { title, text } = fields;
			const isTold = typeof title === 'string' && typeof text === 'string' && title + text !== '';
			return place !== null && last !== null && isTold ? { id, kind, place, last, title, text } : null;
		}
		case 'stance': {
			const there = anchorOf(fields.there);
			return place !== null && there !== null && STANCES.has(says) ? { id, kind, place, there, says: says as StanceKind } : null;
		}
		default:
			return null;
	}
}

function anchorOf(value: unknown): Anchor | null {
	if (!isFields(value) || !isWords(value.words)) return null;
	const { words, before, at } = value;
	return { words, before: typeof before === 'string' ? before : '', at: typeof at === 'number' ? at : 0 };
}

/** One line, what matters to a reader first. */
export function encode(correction: Correction): string {
	const { id, everywhere: _, kind, ...rest } = correction;
	return JSON.stringify({ kind, ...rest, id });
}
