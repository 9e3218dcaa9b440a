// MarkdownPreviewView: reading mode. Virtual like Obsidian's: blocks far from the viewport are empty, with an estimated height.
import type * as Obsidian from 'obsidian';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { drawBlock, newDocId, postProcess } from './draw.ts';
import { MarkdownRenderChild, MarkdownRenderer } from './render.ts';

/** One block on the page. `child` lives as long as what was drawn; null while it is an empty placeholder. */
interface Section { block: Block; readonly source: string; readonly el: HTMLElement; child: MarkdownRenderChild | null }

/** Height of a line that was not drawn yet, in pixels; and how many viewports above and below are drawn. */
const estimatedLine = 27;
const nearby = 1.2;

const classFor = (block: Block): string => `el-${block.tokens[0]?.tag === 'code' ? 'pre' : block.tokens[0]?.tag ?? 'p'}`;

export class MarkdownPreviewView extends MarkdownRenderer implements Pick<Obsidian.MarkdownPreviewView, keyof Obsidian.MarkdownPreviewView> {
	private readonly owner: Obsidian.MarkdownFileInfo;
	private readonly scrollEl: HTMLElement;
	private readonly sizerEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private sections: Section[] = [];
	private text = '';
	private env = {};
	private docId = newDocId();
	private waits = false;

	constructor(owner: Obsidian.MarkdownFileInfo, parentEl: HTMLElement) {
		super(owner.app, parentEl.createDiv('markdown-reading-view'));
		this.owner = owner;
		this.scrollEl = this.containerEl.createDiv({ cls: 'markdown-preview-view markdown-rendered node-insert-event is-readable-line-width', attr: { tabindex: -1 } });
		this.sizerEl = this.scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
		this.titleEl = this.sizerEl.createDiv('mod-header').createDiv('inline-title');
		this.scrollEl.addEventListener('scroll', () => this.drawSoon());
		const observer = new ResizeObserver(() => this.drawSoon());
		observer.observe(this.scrollEl);
		this.register(() => observer.disconnect());
	}

	get file(): Obsidian.TFile {
		if (!this.owner.file) throw new Error('workbench: the reading view has no file');
		return this.owner.file;
	}

	get(): string { return this.text; }
	clear(): void { this.set('', true); }

	/** Takes a text in. Blocks whose source is the same keep their elements; `clear` draws everything anew. */
	set(data: string, clear: boolean): void {
		if (clear) this.docId = newDocId();
		else if (data === this.text) return;
		this.text = data;
		this.lay(!clear);
		if (clear) this.scrollEl.scrollTop = 0;
	}

	rerender(full = false): void {
		const scroll = this.getScroll();
		this.lay(!full);
		this.applyScroll(scroll);
	}

	/** Line at the top of the viewport, with a fraction inside its block. */
	getScroll(): number {
		const top = this.scrollEl.scrollTop;
		if (top <= (this.sections[0]?.el.offsetTop ?? 0)) return 0;
		const section = this.sections.find(({ el }) => el.offsetTop + el.offsetHeight > top) ?? this.sections[this.sections.length - 1];
		if (!section) return 0;
		const { lineStart, lineEnd } = section.block;
		const within = Math.min(Math.max((top - section.el.offsetTop) / Math.max(section.el.offsetHeight, 1), 0), 1);
		return lineStart + within * (lineEnd + 1 - lineStart);
	}

	/**
	 * Puts a line at the top. Inside a block of several lines the place is interpolated by line: what Obsidian does there we
	 * infer from its behaviour and have not seen, so nothing should rest on more than "about there".
	 */
	applyScroll(scroll: number): void {
		const section = this.sectionAt(scroll);
		if (!section || scroll <= 0) {
			// Above the first block stands the title.
			this.scrollEl.scrollTop = 0;
			this.drawNearby();
			return;
		}
		const { lineStart, lineEnd } = section.block;
		const within = Math.min(Math.max((scroll - lineStart) / (lineEnd + 1 - lineStart), 0), 1);
		const place = (): void => { this.scrollEl.scrollTop = section.el.offsetTop + within * section.el.offsetHeight; };
		// Drawing what is near changes heights above, so the place is set again until it stays.
		this.draw(section);
		for (let round = 0, before = -1; round < 5 && before !== this.scrollEl.scrollTop; round++) {
			place();
			before = this.scrollEl.scrollTop;
			this.drawNearby();
			place();
		}
	}

	/** Shows the block of a line for a moment, as Obsidian does after a jump. */
	flash(line: number): void {
		const el = this.sectionAt(line)?.el;
		if (!el) return;
		el.addClass('is-flashing');
		window.setTimeout(() => el.removeClass('is-flashing'), 1500);
	}

	override onunload(): void { this.drop(this.sections); }

	/** Becomes visible: heights can be measured from now on. */
	shown(): void {
		this.titleEl.setText(this.owner.file?.basename ?? '');
		this.drawNearby();
	}

	/** For the exact text of a block: by the element itself or anything in it. */
	private sectionInfo(el: HTMLElement): Obsidian.MarkdownSectionInformation | null {
		const section = this.sections.find((one) => one.el === el || one.el.contains(el));
		return section ? { text: this.text, lineStart: section.block.lineStart, lineEnd: section.block.lineEnd } : null;
	}

	private sectionAt(line: number): Section | undefined {
		let found = this.sections[0];
		for (const section of this.sections) if (section.block.lineStart <= line) found = section;
		return found;
	}

	private drop(sections: readonly Section[]): void {
		for (const { child } of sections) if (child) this.removeChild(child);
	}

	private lay(reuse: boolean): void {
		this.env = {};
		const lines = this.text.split('\n');
		const old = new Map<string, Section[]>();
		for (const section of this.sections) old.set(section.source, [...(old.get(section.source) ?? []), section]);
		const next = blocksOf(this.text, this.env).map((block): Section => {
			const source = lines.slice(block.lineStart, block.lineEnd + 1).join('\n');
			const kept = reuse ? old.get(source)?.shift() : undefined;
			if (kept) return Object.assign(kept, { block });
			const el = createDiv(classFor(block));
			el.setCssStyles({ minHeight: `${(block.lineEnd - block.lineStart + 1) * estimatedLine}px` });
			return { block, source, el, child: null };
		});
		const kept = new Set(next);
		this.drop(this.sections.filter((section) => !kept.has(section)));
		this.sections = next;
		this.sizerEl.setChildrenInPlace([this.titleEl.parentElement ?? this.titleEl, ...next.map(({ el }) => el)]);
		this.shown();
	}

	private drawSoon(): void {
		if (this.waits) return;
		this.waits = true;
		window.requestAnimationFrame(() => {
			this.waits = false;
			this.drawNearby();
		});
	}

	private drawNearby(): void {
		const { clientHeight, scrollTop } = this.scrollEl;
		if (clientHeight === 0) return;
		const margin = clientHeight * nearby;
		// Places are read before anything is drawn, so that one pass costs one layout.
		const near = this.sections.filter(({ el, child }) => !child && el.offsetTop < scrollTop + clientHeight + margin && el.offsetTop + el.offsetHeight > scrollTop - margin);
		for (const section of near) this.draw(section);
	}

	private draw(section: Section): void {
		if (section.child) return;
		const { el, block } = section;
		const child = this.addChild(new MarkdownRenderChild(el));
		section.child = child;
		el.setCssStyles({ minHeight: '' });
		drawBlock(el, block, this.env);
		void postProcess(this.app, el, {
			docId: this.docId, sourcePath: this.owner.file?.path ?? '', frontmatter: this.owner.file ? this.app.metadataCache.getFileCache(this.owner.file)?.frontmatter : undefined,
			addChild: (one) => { child.addChild(one); },
			getSectionInfo: (inner) => this.sectionInfo(inner),
		});
	}
}
