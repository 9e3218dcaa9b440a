// The commands about summaries. What they lack they ask for; with everything given, run.ts does the same without a question.
import { Notice } from 'obsidian';
import type { PartKind } from '../../app/summary/choose.ts';
import { findRegions } from '../../app/summary/region.ts';
import type { Scope } from '../../core/model/digest.ts';
import type { CommandRow } from '../commands/row.ts';
import { whyOf } from './context.ts';
import type { SummaryContext } from './context.ts';
import { partInView, pickedInterviews } from './parts.ts';
import { placeFor } from './place.ts';
import { summarize, summarizeSeveral, updateSummaries } from './run.ts';

const isInterview = (context: SummaryContext): boolean => context.reading()?.record.verdict.isInterview ?? false;

/** Whatever goes wrong is told. */
const told = (run: (context: SummaryContext) => Promise<unknown>) => async (context: SummaryContext): Promise<void> => {
	try {
		await run(context);
	} catch (error) {
		new Notice(context.phrases.summary.failed(whyOf(error)));
	}
};

async function summarizePart(context: SummaryContext, scope: Scope | null): Promise<void> {
	const path = context.reading()?.record.path;
	if (path === undefined || scope === null) return;
	const place = await placeFor(context, false);
	if (place !== null) await summarize(context, { path, scope }, place);
}

const summarizeOneOf = (kind: PartKind) => told(async (context) => summarizePart(context, await partInView(context, kind)));

const summarizePicked = told(async (context) => {
	const picked = await pickedInterviews(context);
	const place = picked === null ? null : await placeFor(context, true);
	if (picked !== null && place !== null) await summarizeSeveral(context, picked.paths, picked.scope, place);
});

export const SUMMARY_COMMANDS: readonly CommandRow<SummaryContext>[] = [
	{ id: 'summarize-interview', name: ({ summary }) => summary.interview, icon: 'file-text', applies: isInterview, run: told((context) => summarizePart(context, { kind: 'note' })) },
	{ id: 'summarize-speaker', name: ({ summary }) => summary.speaker, icon: 'user-round', applies: isInterview, run: summarizeOneOf('speaker') },
	{ id: 'summarize-section', name: ({ summary }) => summary.section, icon: 'heading', applies: isInterview, run: summarizeOneOf('section') },
	{ id: 'summarize-question', name: ({ summary }) => summary.question, icon: 'message-circle-question-mark', applies: isInterview, run: summarizeOneOf('question') },
	{ id: 'summarize-several', name: ({ summary }) => summary.several, icon: 'files', run: summarizePicked },
	{ id: 'update-summaries', name: ({ summary }) => summary.update, icon: 'refresh-cw', applies: (context) => findRegions(context.reading()?.text ?? '').length > 0, run: told(async (context) => updateSummaries(context, context.reading()?.record.path ?? '')) },
	{ id: 'copy-summary', name: ({ summary }) => summary.copy, icon: 'clipboard-copy', applies: isInterview, run: told((context) => summarize(context, { path: context.reading()?.record.path ?? '', scope: { kind: 'note' } }, 'clipboard')) },
];
