// The record as other programs read it: every reason and problem also in words.
import type { InterviewRecord } from '../core/model/record.ts';
import type { Phrases } from './phrases/shape.ts';

/** The same fields in the same order, with `words` added; pass English phrases for output that must not depend on the reader. */
export function recordForPrograms(record: InterviewRecord, phrases: Phrases): object {
	const { schema, path, verdict, title, language, labelForms, speakers, sections, turns, exchanges, viewpoints, hiddenViewpoints, problems, corrections } = record;
	return {
		schema,
		path,
		verdict: { ...verdict, reasons: verdict.reasons.map((reason) => ({ ...reason, words: phrases.reasons[reason.code](reason.values) })) },
		title,
		language,
		labelForms,
		speakers,
		sections,
		turns,
		exchanges,
		viewpoints,
		hiddenViewpoints,
		problems: problems.map((problem) => ({ ...problem, words: phrases.problems[problem.code](problem.values) })),
		corrections,
	};
}
