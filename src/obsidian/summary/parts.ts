// What a command sums up: the part in view, or interviews that the reader picks.
import { MarkdownView } from 'obsidian';
import { interviewsAmong, partAt, partsOf } from '../../app/summary/choose.ts';
import type { PartKind } from '../../app/summary/choose.ts';
import type { Scope } from '../../core/model/digest.ts';
import { chooseOne } from './choose.ts';
import type { SummaryContext } from './context.ts';
import { pickInterviews } from './pickInterviews.ts';
import type { Picked } from './pickInterviews.ts';

/** The part at the cursor of the editor; where there is none, or in reading mode, the reader chooses. Null where nothing was chosen. */
export async function partInView(context: SummaryContext, kind: PartKind): Promise<Scope | null> {
	const reading = context.reading();
	if (reading === null) return null;
	const view = context.app.workspace.getActiveViewOfType(MarkdownView);
	const isEditing = view?.getMode() === 'source' && view.file?.path === reading.record.path && view.editor.hasFocus();
	const here = isEditing ? partAt(reading, kind, view.editor.getCursor().line) : null;
	const { whichSpeaker, whichSection, whichQuestion } = context.phrases.summary;
	const asked = { speaker: whichSpeaker, section: whichSection, question: whichQuestion }[kind];
	return here?.scope ?? (await chooseOne(context.app, partsOf(reading, kind).map((part) => ({ value: part.scope, words: part.words })), asked));
}

export function pickedInterviews({ app, library, phrases, saying }: SummaryContext): Promise<Picked | null> {
	const paths = app.vault.getMarkdownFiles().map(({ path }) => path);
	return pickInterviews(app, { rows: interviewsAmong(library, paths), saying }, phrases.summary);
}
