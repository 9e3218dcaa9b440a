// Remembers which rendered blocks of reading mode come from which lines, without a mark in the document.
import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

/** A rendered block and the source it came from; lines are 0-based, the last one inclusive. */
export interface RenderedBlock {
	readonly element: HTMLElement;
	readonly lineStart: number;
	readonly lineEnd: number;
}

export class ReadingSections {
	readonly #contexts = new WeakMap<HTMLElement, MarkdownPostProcessorContext>();

	/** Register this as a post-processor: it changes nothing. */
	readonly remember: MarkdownPostProcessor = (element, context) => void this.#contexts.set(element, context);

	/** The block under `container` whose lines hold `line`, or null while it is not rendered. */
	find(container: HTMLElement, line: number): RenderedBlock | null {
		return this.#first(container, ({ lineStart, lineEnd }) => lineStart <= line && line <= lineEnd);
	}

	/** The first block under `container` that ends below `height`, a distance from the top of the window; null where none does. */
	below(container: HTMLElement, height: number): RenderedBlock | null {
		return this.#first(container, ({ element }) => element.getBoundingClientRect().bottom > height);
	}

	#first(container: HTMLElement, fits: (block: RenderedBlock) => boolean): RenderedBlock | null {
		for (const element of container.findAll('div')) {
			// Asked late: the app answers null until the block has its place.
			const place = this.#contexts.get(element)?.getSectionInfo(element) ?? null;
			if (place === null) continue;
			const block = { element, lineStart: place.lineStart, lineEnd: place.lineEnd };
			if (fits(block)) return block;
		}
		return null;
	}

	/** The block that a node is rendered in; null where it is in none that is known. */
	holding(node: Node): RenderedBlock | null {
		for (let at = node.parentElement; at !== null; at = at.parentElement) {
			const place = this.#contexts.get(at)?.getSectionInfo(at) ?? null;
			if (place !== null) return { element: at, lineStart: place.lineStart, lineEnd: place.lineEnd };
		}
		return null;
	}
}
