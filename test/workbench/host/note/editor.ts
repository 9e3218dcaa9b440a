// Editor: Obsidian's lines-and-columns face over a CodeMirror view.
import * as commands from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import type { ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Command } from '@codemirror/view';
import type * as Obsidian from 'obsidian';

type Position = Obsidian.EditorPosition;

const byName: Readonly<Record<Obsidian.EditorCommandName, Command>> = {
	goUp: commands.cursorLineUp, goDown: commands.cursorLineDown, goLeft: commands.cursorCharLeft, goRight: commands.cursorCharRight,
	goStart: commands.cursorDocStart, goEnd: commands.cursorDocEnd, goWordLeft: commands.cursorGroupLeft, goWordRight: commands.cursorGroupRight,
	indentMore: commands.indentMore, indentLess: commands.indentLess, newlineAndIndent: commands.insertNewlineAndIndent,
	swapLineUp: commands.moveLineUp, swapLineDown: commands.moveLineDown, deleteLine: commands.deleteLine,
	toggleFold: () => false, foldAll: () => false, unfoldAll: () => false,
};

export class Editor implements Pick<Obsidian.Editor, keyof Obsidian.Editor> {
	/** As in Obsidian: there, and not in obsidian.d.ts. */
	readonly cm: EditorView;

	constructor(cm: EditorView) {
		this.cm = cm;
	}

	getDoc(): this { return this; }
	refresh(): void { this.cm.requestMeasure(); }
	getValue(): string { return this.cm.state.doc.toString(); }
	setValue(content: string): void { this.change({ from: 0, to: this.cm.state.doc.length, insert: content }); }
	getLine(line: number): string { return line >= 0 && line < this.lineCount() ? this.cm.state.doc.line(line + 1).text : ''; }
	setLine(line: number, text: string): void { this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length }); }
	lineCount(): number { return this.cm.state.doc.lines; }
	lastLine(): number { return this.lineCount() - 1; }

	posToOffset({ line, ch }: Position): number {
		const { doc } = this.cm.state;
		if (line < 0) return 0;
		if (line >= doc.lines) return doc.length;
		const { from, length } = doc.line(line + 1);
		return from + Math.min(Math.max(ch, 0), length);
	}

	offsetToPos(offset: number): Position {
		const { doc } = this.cm.state;
		const at = Math.min(Math.max(offset, 0), doc.length);
		const line = doc.lineAt(at);
		return { line: line.number - 1, ch: at - line.from };
	}

	getRange(from: Position, to: Position): string { return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to)); }
	getSelection(): string { const { from, to } = this.cm.state.selection.main; return this.cm.state.sliceDoc(from, to); }
	somethingSelected(): boolean { return !this.cm.state.selection.main.empty; }
	replaceSelection(replacement: string): void { this.cm.dispatch(this.cm.state.replaceSelection(replacement), { userEvent: 'input', scrollIntoView: true }); }

	replaceRange(replacement: string, from: Position, to: Position = from): void {
		this.change({ from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position { return this.offsetToPos(this.cm.state.selection.main[side]); }

	listSelections(): Obsidian.EditorSelection[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
	}

	setCursor(position: Position | number, ch = 0): void { this.setSelection(typeof position === 'number' ? { line: position, ch } : position); }
	setSelection(anchor: Position, head: Position = anchor): void { this.setSelections([{ anchor, head }]); }

	setSelections(ranges: Obsidian.EditorSelectionOrCaret[], main = 0): void {
		const made = ranges.map(({ anchor, head }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
		this.cm.dispatch({ selection: EditorSelection.create(made, main) });
	}

	focus(): void { this.cm.focus(); }
	blur(): void { this.cm.contentDOM.blur(); }
	hasFocus(): boolean { return this.cm.hasFocus; }
	getScrollInfo(): { top: number; left: number } { return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft }; }
	scrollTo(x?: number | null, y?: number | null): void { this.cm.scrollDOM.scrollTo({ left: x ?? this.cm.scrollDOM.scrollLeft, top: y ?? this.cm.scrollDOM.scrollTop }); }

	scrollIntoView({ from, to }: Obsidian.EditorRange, center = false): void {
		const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
	}

	undo(): void { commands.undo(this.cm); }
	redo(): void { commands.redo(this.cm); }
	exec(command: Obsidian.EditorCommandName): void { byName[command](this.cm); }

	/** All changes in original positions, as one undoable step. */
	transaction({ changes = [], replaceSelection, selection, selections }: Obsidian.EditorTransaction, origin?: string): void {
		const specs: ChangeSpec[] = changes.map(({ from, to, text }) => ({ from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text }));
		if (replaceSelection !== undefined) {
			for (const { from, to } of this.cm.state.selection.ranges) specs.push({ from, to, insert: replaceSelection });
		}
		const change = this.cm.state.changes(specs);
		const after = change.apply(this.cm.state.doc);
		const offset = ({ line, ch }: Position): number => {
			const row = after.line(Math.min(Math.max(line + 1, 1), after.lines));
			return row.from + Math.min(Math.max(ch, 0), row.length);
		};
		const wished = selections ?? (selection ? [selection] : []);
		const ranges = wished.map(({ from, to }) => EditorSelection.range(offset(from), offset(to ?? from)));
		this.cm.dispatch({ changes: change, ...(ranges.length > 0 ? { selection: EditorSelection.create(ranges) } : {}), userEvent: origin ?? 'input' });
	}

	wordAt(position: Position): Obsidian.EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(position));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => Obsidian.EditorChange | void, ignoreEmpty = true): void {
		const lines = new Set<number>();
		for (const { from, to } of this.cm.state.selection.ranges) {
			for (let { line } = this.offsetToPos(from); line <= this.offsetToPos(to).line; line++) lines.add(line);
		}
		const rows = [...lines].map((line) => ({ line, text: this.getLine(line) })).filter(({ text }) => !ignoreEmpty || lines.size === 1 || text.trim() !== '');
		const values = rows.map(({ line, text }) => ({ line, text, value: read(line, text) }));
		const changes = values.map(({ line, text, value }) => write(line, text, value)).filter((change) => change !== undefined);
		if (changes.length > 0) this.transaction({ changes });
	}

	private change(changes: ChangeSpec): void { this.cm.dispatch({ changes, userEvent: 'input' }); }
}
