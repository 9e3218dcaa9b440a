// The commands that let a language model write, and the test of the settings. Both need a provider that the reader set up.
import { Notice } from 'obsidian';
import { askModel, ModelError } from '../../../app/summary/model/ask.ts';
import type { Asking } from '../../../app/summary/model/ask.ts';
import { isSetUp } from '../../../app/summary/model/options.ts';
import type { ModelOptions } from '../../../app/summary/model/options.ts';
import { addressOf } from '../../../app/summary/model/providers.ts';
import { allSent, askForDigests, taskFor } from '../../../app/summary/model/summarise.ts';
import type { ModelTask } from '../../../app/summary/model/summarise.ts';
import type { SummaryPlace } from '../../../app/summary/options.ts';
import type { Digest, Scope } from '../../../core/model/digest.ts';
import type { CommandRow } from '../../commands/row.ts';
import { readingOf, whyOf } from '../context.ts';
import type { SummaryContext } from '../context.ts';
import { partInView, pickedInterviews } from '../parts.ts';
import { placeFor, putSummary, putSummaryOfSeveral } from '../place.ts';
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

/** Shows what is sent before the first use, then asks part by part; the reader may cancel. Null where nothing was sent. */
async function digestsByModel(context: ModelContext, tasks: readonly ModelTask[]): Promise<readonly Digest[] | null> {
	const words = context.phrases.model;
	const options = context.modelOptions();
	const address = addressOf(options);
	if (address === null) throw new ModelError('address');
	const sending = allSent(tasks);
	if (!(await mayBeSent(context.app, { address, model: options.modelName, sending, notes: tasks.length }, words))) return null;
	const cancelling = new AbortController();
	const progress = new Notice(words.progress(0, sending.parts.length), 0);
	try {
		const button = progress.messageEl.createEl('button', { text: words.cancel, cls: 'interview-lens-cancel' });
		button.addEventListener('click', () => cancelling.abort());
		return await askForDigests(tasks, asking(context, cancelling.signal), (done, all) => {
			progress.setMessage(words.progress(done, all));
			progress.messageEl.append(button);
		});
	} finally {
		progress.hide();
	}
}

function tellCount({ phrases }: ModelContext, digests: readonly Digest[]): void {
	const statements = digests.flatMap((digest) => digest.statements).filter(({ origin }) => origin === 'model');
	new Notice(phrases.model.done(statements.length, statements.filter(({ quotes }) => quotes.length === 0).length));
}

/** With every parameter given, nothing is asked but whether the text may be sent, once. */
export async function summarizeWithModel(context: ModelContext, { path, scope, length }: SummaryRequest, place: SummaryPlace): Promise<void> {
	const reading = await readingOf(context, path);
	const task = reading === null ? null : taskFor(reading, scope, length ?? context.options().summaryLength);
	if (task === null) new Notice(context.phrases.summary.partGone(scope.kind === 'note' ? path : scope.of));
	const digests = task === null ? null : await digestsByModel(context, [task]);
	const [digest] = digests ?? [];
	if (digest === undefined) return;
	await putSummary(context, digest, place);
	tellCount(context, [digest]);
}

/** The same part of several interviews; those that have nothing for it are named. */
export async function summarizeSeveralWithModel(context: ModelContext, paths: readonly string[], scope: Scope, place: SummaryPlace): Promise<void> {
	const tasks: ModelTask[] = [];
	const silent: { path: string; title: string }[] = [];
	for (const path of paths) {
		const reading = await readingOf(context, path);
		const task = reading === null ? null : taskFor(reading, scope, 'short');
		if (task !== null) tasks.push(task);
		else if (reading !== null) silent.push({ path, title: reading.record.title });
	}
	const digests = tasks.length === 0 ? null : await digestsByModel(context, tasks);
	if (digests === null) return;
	await putSummaryOfSeveral(context, { digests, silent }, { scope, length: 'short', writer: context.modelOptions().modelName.trim() }, place);
	tellCount(context, digests);
}

/** Whatever goes wrong is told. */
const told = (run: (context: ModelContext) => Promise<unknown>) => async (context: ModelContext): Promise<void> => {
	try {
		await run(context);
	} catch (error) {
		new Notice(wordsFor(context, error));
	}
};

const runPart = (scopeIn: (context: ModelContext) => Promise<Scope | null>) => told(async (context) => {
	const path = context.reading()?.record.path;
	const scope = path === undefined ? null : await scopeIn(context);
	const place = scope === null ? null : await placeFor(context, false);
	if (path !== undefined && scope !== null && place !== null) await summarizeWithModel(context, { path, scope }, place);
});

const runPicked = told(async (context) => {
	const picked = await pickedInterviews(context);
	const place = picked === null ? null : await placeFor(context, true);
	if (picked !== null && place !== null) await summarizeSeveralWithModel(context, picked.paths, picked.scope, place);
});

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

const applies = (context: ModelContext): boolean => isSetUp(context.modelOptions()) && (context.reading()?.record.turns.length ?? 0) > 0;

export const MODEL_COMMANDS: readonly CommandRow<ModelContext>[] = [
	{ id: 'summarize-with-model', name: ({ model }) => model.commands.note, icon: 'sparkles', applies, run: runPart(() => Promise.resolve({ kind: 'note' })) },
	{ id: 'summarize-speaker-with-model', name: ({ model }) => model.commands.speaker, icon: 'sparkles', applies, run: runPart((context) => partInView(context, 'speaker')) },
	{ id: 'summarize-section-with-model', name: ({ model }) => model.commands.section, icon: 'sparkles', applies, run: runPart((context) => partInView(context, 'section')) },
	{ id: 'summarize-question-with-model', name: ({ model }) => model.commands.question, icon: 'sparkles', applies, run: runPart((context) => partInView(context, 'question')) },
	{ id: 'summarize-several-with-model', name: ({ model }) => model.commands.several, icon: 'sparkles', applies: (context) => isSetUp(context.modelOptions()), run: runPicked },
];
