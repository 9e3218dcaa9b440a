// How source mode looks: classes on Markdown's syntax, from CodeMirror's own tree (so broken bold is not bold), and [[links]].
import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { getFrontMatterInfo } from '../base/text.ts';

const lineClasses: Readonly<Record<string, string>> = { Blockquote: 'HyperMD-quote', FencedCode: 'HyperMD-codeblock', CodeBlock: 'HyperMD-codeblock' };
const markClasses: Readonly<Record<string, string>> = {
	StrongEmphasis: 'cm-strong', Emphasis: 'cm-em', InlineCode: 'cm-inline-code', Strikethrough: 'cm-strikethrough', Link: 'cm-link', URL: 'cm-url',
	HeaderMark: 'cm-formatting', EmphasisMark: 'cm-formatting', QuoteMark: 'cm-formatting', CodeMark: 'cm-formatting', ListMark: 'cm-formatting-list', HorizontalRule: 'cm-hr',
};

interface Piece { readonly from: number; readonly to: number; readonly deco: Decoration }

function pieces(view: EditorView): Piece[] {
	const { doc } = view.state;
	const found: Piece[] = [];
	const line = (at: number, cls: string): void => { found.push({ from: at, to: at, deco: Decoration.line({ class: cls }) }); };
	const eachLine = (from: number, to: number, cls: string): void => {
		for (let row = doc.lineAt(from); ; row = doc.line(row.number + 1)) {
			line(row.from, cls);
			if (row.to >= to || row.number === doc.lines) return;
		}
	};
	const matter = getFrontMatterInfo(doc.sliceString(0, Math.min(doc.length, 20_000))).contentStart;
	const first = view.visibleRanges[0]?.from ?? 0;
	if (matter > first) eachLine(0, matter - 1, 'cm-hmd-frontmatter');
	for (const { from, to } of view.visibleRanges) {
		syntaxTree(view.state).iterate({ from: Math.max(from, matter), to, enter: (node) => {
			if (node.from < matter && node.name !== 'Document') return;
			const heading = /^(?:ATX|Setext)Heading([1-6])$/u.exec(node.name)?.[1];
			if (heading !== undefined) line(doc.lineAt(node.from).from, `HyperMD-header HyperMD-header-${heading}`);
			const lines = lineClasses[node.name];
			if (lines !== undefined) eachLine(Math.max(node.from, from), Math.min(node.to, to), lines);
			const mark = markClasses[node.name];
			if (mark !== undefined && node.to > node.from) found.push({ from: node.from, to: node.to, deco: Decoration.mark({ class: mark }) });
		} });
		const start = Math.max(from, matter);
		for (const link of doc.sliceString(start, Math.max(start, to)).matchAll(/\[\[[^\]\n]+\]\]|==[^=\n]+==/gu)) {
			const at = start + link.index;
			found.push({ from: at, to: at + link[0].length, deco: Decoration.mark({ class: link[0].startsWith('=') ? 'cm-highlight' : 'cm-hmd-internal-link' }) });
		}
	}
	return found;
}

function decorate(view: EditorView): DecorationSet {
	const all = pieces(view);
	const lines = new Set<string>();
	const builder = new RangeSetBuilder<Decoration>();
	const sorted = [...all.filter((piece) => piece.from === piece.to), ...all.filter((piece) => piece.from !== piece.to)]
		.sort((a, b) => a.from - b.from || Number(a.from !== a.to) - Number(b.from !== b.to));
	for (const { from, to, deco } of sorted) {
		const key = `${from} ${String((deco.spec as { class: string }).class)}`;
		if (from === to && lines.has(key)) continue;
		lines.add(key);
		builder.add(from, to, deco);
	}
	return builder.finish();
}

export const sourceStyle: Extension = ViewPlugin.fromClass(class {
	decorations: DecorationSet;

	constructor(view: EditorView) {
		this.decorations = decorate(view);
	}

	update(update: ViewUpdate): void {
		if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state)) this.decorations = decorate(update.view);
	}
}, { decorations: (plugin) => plugin.decorations });
