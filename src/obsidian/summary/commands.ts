// The commands about summaries. What they lack they ask for; with everything given, run.ts does the same without a question.
import { MarkdownView, Notice } from 'obsidian';
import { interviewsAmong, partAt, partsOf } from '../../app/summary/choose.ts';
import { findRegions } from '../../app/summary/region.ts';
import type { Scope } from '../../core/model/digest.ts';
import type { CommandRow } from '../commands/row.ts';
import { chooseOne } from './choose.ts';
import { whyOf } from './context.ts';
import type { SummaryContext } from './context.ts';
import { pickInterviews } from './pickInterviews.ts';
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

/** The part at the cursor of the editor; where there is none, or in reading mode, the reader chooses. */
const summarizeOneOf = (kind: 'speaker' | 'section' | 'question') => told(async (context) => {
	const reading = context.reading();
	if (reading === null) return;
	const view = context.app.workspace.getActiveViewOfType(MarkdownView);
	const isEditing = view?.getMode() === 'source' && view.file?.path === reading.record.path && view.editor.hasFocus();
	const here = isEditing ? partAt(reading, kind, view.editor.getCursor().line) : null;
	const { whichSpeaker, whichSection, whichQuestion } = context.phrases.summary;
	const asked = { speaker: whichSpeaker, section: whichSection, question: whichQuestion }[kind];
	const scope = here?.scope ?? (await chooseOne(context.app, partsOf(reading, kind).map((part) => ({ value: part.scope, words: part.words })), asked));
	await summarizePart(context, scope);
});

const summarizePicked = told(async (context) => {
	const paths = context.app.vault.getMarkdownFiles().map(({ path }) => path);
	const picked = await pickInterviews(context.app, interviewsAmong(context.library, paths), context.phrases.summary);
	if (picked === null) return;
	const place = await placeFor(context, true);
	if (place !== null) await summarizeSeveral(context, picked.paths, picked.scope, place);
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
