// The record for people at a terminal.
import type { InterviewRecord } from '../core/model/record.ts';
import { percentOf } from './outline.ts';
import type { Phrases } from './phrases/shape.ts';

/** A few lines for each part that the note has; ends with an empty line. Lines are 1-based, as editors count. */
export function recordInWords(record: InterviewRecord, phrases: Phrases): string {
	const { verdict, speakers, sections, turns, viewpoints, problems } = record;
	const lines = [`${record.path}`, `  ${record.title}`];
	lines.push(`  ${verdict.kind} (${Math.round(100 * verdict.confidence)} %), ${record.language}`);
	for (const reason of verdict.reasons) lines.push(`    ${phrases.reasons[reason.code](reason.values)}`);
	for (const speaker of speakers) {
		lines.push(`  ${speaker.name}: ${phrases.roles[speaker.role]}, ${phrases.view.turns(speaker.turns)}, ${phrases.view.share(percentOf(speaker))} of the text`);
	}
	if (verdict.isInterview) {
		for (const section of sections) lines.push(`  ${section.line + 1}: ${'#'.repeat(section.level)} ${section.title} (${phrases.view.turns(turns.filter((turn) => turn.section === section.id).length)})`);
	}
	for (const viewpoint of viewpoints) {
		lines.push(`  ${viewpoint.line + 1}: ${viewpoint.title || viewpoint.text}`);
		for (const evidence of viewpoint.evidence) lines.push(`      ${evidence.line + 1}: ${phrases.quote(evidence.quote)} (${evidence.score})`);
		if (viewpoint.evidence.length === 0) lines.push(`      ${phrases.viewpoints.support[viewpoint.asked === undefined ? 'none' : 'asked']}`);
	}
	for (const problem of problems) lines.push(`  ! ${phrases.view.line(problem.line + 1)}: ${phrases.problems[problem.code](problem.values)}`);
	return `${lines.join('\n')}\n\n`;
}
