// Writes corrections into a note as one step, and follows the reader who takes that step back.
import { Component } from 'obsidian';
import type { App } from 'obsidian';
import type { CorrectionStore } from '../../app/corrections/store.ts';
import type { WritingPlan } from '../../app/corrections/write.ts';
import type { Correction } from '../../core/model/correction.ts';
import { editIn } from '../noteText.ts';
import { editedView } from '../place/noteViews.ts';

/** The last step, so that undoing it in the editor brings the corrections back and redoing it takes them away again. */
interface Step {
	readonly path: string;
	readonly before: string;
	readonly after: string;
	readonly corrections: { readonly before: readonly Correction[]; readonly after: readonly Correction[] };
}

export class CorrectionWriter extends Component {
	readonly #app: App;
	readonly #store: CorrectionStore;
	readonly #failed: (error: unknown) => void;
	#step: Step | null = null;
	/** Whether the note stands after the step, as far as the corrections know. */
	#isAfter = false;

	constructor(app: App, store: CorrectionStore, failed: (error: unknown) => void) {
		super();
		this.#app = app;
		this.#store = store;
		this.#failed = failed;
	}

	override onload(): void {
		const { workspace, vault } = this.#app;
		// Corrections come back at once; they are given up only when the text that says them is saved, which it may be already.
		this.registerEvent(workspace.on('editor-change', (editor, context) => {
			if (context.file?.path !== this.#step?.path) return;
			const text = editor.getValue();
			if (text === this.#step?.before) this.#follow(text);
			else if (text === this.#step?.after) this.#followSaved();
		}));
		this.registerEvent(vault.on('modify', (file) => {
			if (file.path === this.#step?.path) this.#followSaved();
		}));
		this.registerEvent(vault.on('rename', (file, old) => {
			if (this.#step?.path === old) this.#step = { ...this.#step, path: file.path };
		}));
	}

	/** False where the note is no longer as the plan knows it; then nothing is written. */
	async write(path: string, before: string, plan: WritingPlan): Promise<boolean> {
		const file = this.#app.vault.getFileByPath(path);
		if (file === null) return false;
		const own = [...plan.written, ...plan.kept.map((each) => each.before)].filter(({ everywhere }) => everywhere !== true);
		const order = this.#store.of(path).filter((correction) => own.includes(correction));
		const after = plan.kept.map((each) => each.after).filter(({ everywhere }) => everywhere !== true);
		// Known before the text changes: that it is saved is followed like any other change.
		const step: Step = { path, before, after: plan.text, corrections: { before: order, after } };
		const editor = editedView(this.#app, path)?.editor;
		if (editor !== undefined) {
			if (editor.getValue() !== before) return false;
			this.#begin(step);
			editIn(editor, plan.edits);
			return true;
		}
		let isSame = false;
		this.#begin(step);
		await this.#app.vault.process(file, (text) => {
			isSame = text === before;
			return isSame ? plan.text : text;
		});
		if (!isSame) this.#step = null;
		return isSame;
	}

	#begin(step: Step): void {
		this.#step = step;
		this.#isAfter = false;
	}

	#followSaved(): void {
		const { vault } = this.#app;
		const file = vault.getFileByPath(this.#step?.path ?? '');
		if (file !== null) vault.read(file).then((text) => this.#follow(text)).catch(this.#failed);
	}

	/** The corrections follow the text: those that it says are beside it no more, and come back when it says them no more. */
	#follow(text: string): void {
		const step = this.#step;
		if (step === null) return;
		const isAfter = text === step.after;
		if (isAfter === this.#isAfter || (!isAfter && text !== step.before)) return;
		this.#isAfter = isAfter;
		const [remove, add] = isAfter ? [step.corrections.before, step.corrections.after] : [step.corrections.after, step.corrections.before];
		this.#store.change(step.path, { remove, add }).catch(this.#failed);
	}
}
