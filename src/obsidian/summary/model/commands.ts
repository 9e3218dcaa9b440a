// The command that lets a language model write, and the test of the settings. Both need a provider that the reader set up.
import { Notice } from 'obsidian';
import { askModel, ModelError } from '../../../app/summary/model/ask.ts';
import type { Asking } from '../../../app/summary/model/ask.ts';
import { isSetUp } from '../../../app/summary/model/options.ts';
import type { ModelOptions } from '../../../app/summary/model/options.ts';
import { addressOf } from '../../../app/summary/model/providers.ts';
import { modelStatements, sendingFor } from '../../../app/summary/model/summarise.ts';
import type { SummaryPlace } from '../../../app/summary/options.ts';
import type { CommandRow } from '../../commands/row.ts';
import { readingOf, whyOf } from '../context.ts';
import type { SummaryContext } from '../context.ts';
import { placeFor, putSummary } from '../place.ts';
import { digestFor } from '../run.ts';
import type { SummaryRequest } from '../run.ts';
import { mayBeSent } from './consent.ts';
import { modelDoor, windowClock } from './modelDoor.ts';

export interface ModelContext extends SummaryContext {
	modelOptions(): ModelOptions;
}

const asking = (context: ModelContext, signal: AbortSignal): Asking => {
	const options = context.modelOptions();
	return { door: modelDoor, clock: windowClock, options, key: options.modelKey === '' ? '' : (context.app.secretStorage.getSecret(options.modelKey) ?? ''), signal };
};

/** Whatever went wrong, in words; what a provider said is shown as it is, as text. */
function wordsFor(context: ModelContext, error: unknown): string {
	return error instanceof ModelError ? context.phrases.model.problems[error.problem](error.message) : context.phrases.summary.failed(whyOf(error));
}

/** Shows what is sent before the first use, then asks part by part; the reader may cancel. */
export async function summarizeWithModel(context: ModelContext, request: SummaryRequest, place: SummaryPlace): Promise<void> {
	const words = context.phrases.model;
	const options = context.modelOptions();
	const reading = await readingOf(context, request.path);
	const sending = reading === null ? null : sendingFor(reading, request.scope);
	const digest = await digestFor(context, request);
	const address = addressOf(options);
	if (reading === null || sending === null || digest === null) return;
	if (address === null) throw new ModelError('address');
	if (!(await mayBeSent(context.app, address, options.modelName, sending, words))) return;
	const cancelling = new AbortController();
	const progress = new Notice(words.progress(0, sending.parts.length), 0);
	try {
		const button = progress.messageEl.createEl('button', { text: words.cancel, cls: 'interview-lens-cancel' });
		button.addEventListener('click', () => cancelling.abort());
		const statements = await modelStatements(reading, sending, digest.length, asking(context, cancelling.signal), (done, all) => {
			progress.setMessage(words.progress(done, all));
			progress.messageEl.append(button);
		});
		await putSummary(context, { ...digest, statements: [...statements, ...digest.statements], writer: options.modelName.trim() }, place);
		new Notice(words.done(statements.length, statements.filter(({ quotes }) => quotes.length === 0).length));
	} finally {
		progress.hide();
	}
}

async function run(context: ModelContext): Promise<void> {
	const path = context.reading()?.record.path;
	const place = path === undefined ? null : await placeFor(context, false);
	if (path === undefined || place === null) return;
	try {
		await summarizeWithModel(context, { path, scope: { kind: 'note' } }, place);
	} catch (error) {
		new Notice(wordsFor(context, error));
	}
}

/** One greeting, nothing of any note. */
export async function testModel(context: ModelContext): Promise<void> {
	const words = context.phrases.model;
	const waiting = new Notice(words.testing, 0);
	try {
		await askModel(asking(context, new AbortController().signal), { system: 'Answer with one word.', user: 'Hello' });
		new Notice(words.works(context.modelOptions().modelName));
	} catch (error) {
		new Notice(wordsFor(context, error));
	} finally {
		waiting.hide();
	}
}

export const MODEL_COMMANDS: readonly CommandRow<ModelContext>[] = [
	{ id: 'summarize-with-model', name: ({ model }) => model.command, icon: 'sparkles', applies: (context) => isSetUp(context.modelOptions()) && (context.reading()?.record.turns.length ?? 0) > 0, run },
];
