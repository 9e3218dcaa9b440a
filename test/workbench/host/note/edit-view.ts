// MarkdownEditView: the source editor of a note, over CodeMirror, with the plugins' editor extensions in it.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { ChangeSet, Compartment, EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, drawSelection, keymap } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import { Keymap } from '../base/keymap.ts';
import { replacement } from './diff.ts';
import type { Replacement } from './diff.ts';
import { Editor } from './editor.ts';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './fields.ts';
import { inlineTitle } from './inline-title.ts';
import { wikilinkAt } from './inline.ts';
import { sourceStyle } from './source-style.ts';

/** What the editor needs of its Markdown view. */
export interface EditHost {
	readonly info: Obsidian.MarkdownFileInfo;
	readonly app: Obsidian.App;
	extensions(): Extension[];
	edited(): void;
	followLink(link: string, event: MouseEvent): void;
}

const asChanges = (change: Replacement | null, length: number): ChangeSet => (change ? ChangeSet.of(change, length) : ChangeSet.empty(length));

export class MarkdownEditView implements Pick<Obsidian.MarkdownEditView, keyof Obsidian.MarkdownEditView> {
	readonly app: Obsidian.App;
	hoverPopover: Obsidian.HoverPopover;
	readonly containerEl: HTMLElement;
	readonly cm: EditorView;
	readonly editor: Editor & Obsidian.Editor;
	private readonly host: EditHost;
	private readonly plugins = new Compartment();
	private readonly title = new Compartment();

	constructor(host: EditHost, parentEl: HTMLElement) {
		this.host = host;
		this.app = host.app;
		// Nothing is shown yet; the type wants a value where Obsidian has null at first.
		this.hoverPopover = null as unknown as Obsidian.HoverPopover;
		this.containerEl = parentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width');
		this.cm = new EditorView({ parent: this.containerEl });
		this.editor = new Editor(this.cm);
	}

	get file(): Obsidian.TFile {
		const { file } = this.host.info;
		if (!file) throw new Error('workbench: the editor has no file');
		return file;
	}

	get(): string { return this.editor.getValue(); }
	clear(): void { this.set('', true); }
	getSelection(): string { return this.editor.getSelection(); }

	/** `clear`: another note, with a new history; else the smallest change, so that cursor and marks stay. */
	set(data: string, clear: boolean): void {
		if (clear) this.cm.setState(EditorState.create({ doc: data, extensions: this.extensions() }));
		else this.merge(this.get(), data);
	}

	/** Brings in a text that grew from `base`; what was typed since `base` stays. */
	merge(base: string, data: string): void {
		const theirs = asChanges(replacement(base, data), base.length);
		const ours = asChanges(replacement(base, this.get()), base.length);
		const changes = theirs.map(ours);
		if (!changes.empty) this.cm.dispatch({ changes });
	}

	/** The plugins' extensions were registered, taken back or changed. */
	reconfigure(): void { this.cm.dispatch({ effects: this.plugins.reconfigure(this.host.extensions()) }); }

	renamed(): void { this.cm.dispatch({ effects: this.title.reconfigure(this.titleNow()) }); }
	private titleNow(): Extension { return inlineTitle(this.host.info.file?.basename ?? ''); }

	getScroll(): number {
		const block = this.cm.lineBlockAtHeight(Math.max(0, this.cm.scrollDOM.scrollTop - this.cm.documentPadding.top));
		const within = (this.cm.scrollDOM.scrollTop - this.cm.documentPadding.top - block.top) / block.height;
		return this.cm.state.doc.lineAt(block.from).number - 1 + Math.min(Math.max(within, 0), 0.99);
	}

	/** Puts a line at the top; inside a long wrapped line the fraction goes by characters. Cursor and focus stay. */
	applyScroll(scroll: number): void {
		const { doc } = this.cm.state;
		const line = doc.line(Math.min(Math.max(Math.floor(scroll), 0) + 1, doc.lines));
		const at = line.from + Math.floor(line.length * (scroll - Math.floor(scroll)));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 0 }) });
	}

	destroy(): void { this.cm.destroy(); }

	private extensions(): Extension[] {
		return [
			editorInfoField.init(() => this.host.info), editorEditorField.init(() => this.cm), editorLivePreviewField.init(() => false),
			// Ours first: a plugin's keys come before the default ones, as its extensions do in Obsidian.
			this.plugins.of(this.host.extensions()),
			this.title.of(this.titleNow()), history(), drawSelection(), EditorView.lineWrapping, markdown({ base: markdownLanguage }), sourceStyle,
			keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
			EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note text' }),
			EditorView.updateListener.of((update) => { if (update.docChanged) this.host.edited(); }),
			EditorView.domEventHandlers({ click: (event) => this.clicked(event) }),
		];
	}

	private clicked(event: MouseEvent): boolean {
		if (Keymap.isModEvent(event) === false) return false;
		const at = this.cm.posAtCoords({ x: event.clientX, y: event.clientY });
		if (at === null) return false;
		const line = this.cm.state.doc.lineAt(at);
		for (let open = line.text.indexOf('[['); open >= 0; open = line.text.indexOf('[[', open + 2)) {
			const found = wikilinkAt(line.text, open);
			if (!found || at < line.from + open || at > line.from + found.end) continue;
			this.host.followLink(found.link, event);
			return true;
		}
		return false;
	}
}
