// Marks turns in rendered text: wraps labels, hides the asterisks of broken bold, and gives every turn an edge. Letters stay as they are.
import { colourClass } from '../../present/turn/palette.ts';
import { pointOf } from '../place/renderedPlace.ts';
import type { Point, Skeleton } from '../place/renderedPlace.ts';

/** A turn, or the part of it that a rendered block holds, by the letters it has there. */
export interface TurnPiece {
	/** Index of the first letter, and the index behind the last one. */
	readonly first: number;
	readonly end: number;
	readonly colour: number;
	/** How many letters the label has, and the signs around them in the source; null where the turn began in an earlier block. */
	readonly label: { readonly letters: number; readonly before: string; readonly after: string } | null;
}

/** Elements that hold blocks or are blocks. */
const BLOCKS = 'p, ul, ol, li, blockquote, div, table, thead, tbody, tr, td, th, pre, h1, h2, h3, h4, h5, h6, details, section';
/** Signs of emphasis that stayed in the text because Markdown did not close it. */
const LITERAL_MARKS = /\*+|__+/g;

/** What is known of one rendered block while it is marked. */
interface Work {
	readonly skeleton: Skeleton;
	/** The letters that each element holds. */
	readonly held: Map<HTMLElement, { readonly first: number; readonly end: number } | null>;
	/** The piece that was wrapped last in each paragraph: the one behind the next. */
	readonly wrapped: Map<HTMLElement, HTMLElement>;
	/** The one range that all the work is done with: the document keeps every range up to date. */
	readonly range: Range;
}

/** `skeleton` is of `element`; the pieces are in order and do not overlap. */
export function markPieces(element: HTMLElement, skeleton: Skeleton, pieces: readonly TurnPiece[]): void {
	const work: Work = { skeleton, held: new Map(), wrapped: new Map(), range: element.doc.createRange() };
	// From the last to the first: what is wrapped behind a place does not move it. Text nodes are split, never replaced.
	for (const piece of [...pieces].reverse()) {
		const head = piece.label === null ? null : wrapLabel(skeleton, piece.first, piece.label, piece.colour);
		edge(element, work, piece, head);
	}
}

/** The wrapped label's first element, null where its letters are not there. */
function wrapLabel(skeleton: Skeleton, first: number, label: NonNullable<TurnPiece['label']>, colour: number): HTMLElement | null {
	const start = pointOf(skeleton, first, 'before');
	const end = pointOf(skeleton, first + label.letters - 1, 'after');
	if (start === null || end === null) return null;
	const from = { ...start, offset: start.offset - commonEnd(start.node.data.slice(0, start.offset), label.before) };
	const wrapped = textBetween(skeleton, from, withSigns(skeleton, end, label.after)).map((text) => {
		const span = createSpan({ cls: ['interview-lens-label', colourClass(colour)] });
		text.replaceWith(span);
		span.append(text);
		for (const marks of [...text.data.matchAll(LITERAL_MARKS)].reverse()) {
			const literal = text.splitText(marks.index);
			if (literal.length > marks[0].length) literal.splitText(marks[0].length);
			const hidden = createSpan({ cls: 'interview-lens-broken' });
			literal.replaceWith(hidden);
			hidden.append(literal);
		}
		return span;
	});
	return wrapped[0] ?? null;
}

/** How many code units at the end of `rendered` are signs of the source, in its order; some of the source's may be hidden. */
function commonEnd(rendered: string, source: string): number {
	let count = 0;
	for (let at = source.length - 1; at >= 0 && count < rendered.length; at--) if (rendered.charAt(rendered.length - 1 - count) === source.charAt(at)) count++;
	return count;
}

/** The place behind the label's signs, which may stand in the next text nodes: '</strong>：'. */
function withSigns(skeleton: Skeleton, end: Point, signs: string): Point {
	let { at } = end;
	let place = end;
	let sign = 0;
	for (let node: Text | null = end.node, offset = end.offset; node !== null && sign < signs.length; offset = 0) {
		for (; offset < node.data.length; offset++) {
			const found = signs.indexOf(node.data.charAt(offset), sign);
			if (found < 0) return place;
			sign = found + 1;
			place = { node, offset: offset + 1, at };
		}
		node = skeleton.nodes[++at]?.node ?? null;
	}
	return place;
}

/** The text between two places as whole nodes, split off where need be. */
function textBetween(skeleton: Skeleton, from: Point, to: Point): readonly Text[] {
	return skeleton.nodes.slice(from.at, to.at + 1).flatMap(({ node }) => {
		if (node === to.node && to.offset < node.data.length) node.splitText(to.offset);
		const text = node === from.node && from.offset > 0 ? node.splitText(from.offset) : node;
		return text.data === '' ? [] : [text];
	});
}

/** Gives the piece its edge: as a class of what it fills, or by wrapping its part of a paragraph. */
function edge(element: HTMLElement, work: Work, piece: TurnPiece, head: HTMLElement | null): void {
	const held = lettersIn(element, work);
	if (held === null || piece.end <= held.first || piece.first >= held.end) return;
	if (piece.first <= held.first && held.end <= piece.end) {
		element.addClasses(['interview-lens-piece', colourClass(piece.colour)]);
		return;
	}
	const blocks = [...element.children].filter((child): child is HTMLElement => child.instanceOf(HTMLElement) && child.matches(BLOCKS));
	if (blocks.length > 0) for (const block of blocks) edge(block, work, piece, head !== null && block.contains(head) ? head : null);
	else wrapPart(element, work, piece.colour, head);
}

/** From the label, or from the paragraph's beginning, to the next piece or the paragraph's end. Bold that runs on into the next turn is cut in two. */
function wrapPart(paragraph: HTMLElement, { wrapped, range }: Work, colour: number, head: HTMLElement | null): void {
	range.selectNodeContents(paragraph);
	if (head !== null) range.setStartBefore(outermost(head, paragraph));
	const next = wrapped.get(paragraph);
	if (next !== undefined) range.setEndBefore(next);
	const span = createSpan({ cls: ['interview-lens-piece', colourClass(colour)] });
	span.append(range.extractContents());
	range.insertNode(span);
	wrapped.set(paragraph, span);
}

/** The highest element below `paragraph` that begins with `element`. */
function outermost(element: HTMLElement, paragraph: HTMLElement): HTMLElement {
	let at = element;
	while (at.parentElement !== null && at.parentElement !== paragraph && at.previousSibling === null) at = at.parentElement;
	return at;
}

function lettersIn(element: HTMLElement, { held, skeleton: { nodes, letters } }: Work): { readonly first: number; readonly end: number } | null {
	const known = held.get(element);
	if (known !== undefined) return known;
	const first = nodes.findIndex(({ node }) => element.contains(node));
	let last = first;
	while (last + 1 < nodes.length && element.contains(nodes[last + 1]?.node ?? null)) last++;
	const found = first < 0 ? null : { first: nodes[first]?.first ?? 0, end: nodes[last + 1]?.first ?? letters.length };
	held.set(element, found);
	return found;
}
