// Tooltips: `aria-label` is shown while the pointer rests on an element, as everywhere in Obsidian.
import type * as Obsidian from 'obsidian';

const waitMs = 500;

export function setTooltip(el: HTMLElement, tooltip: string, options: Obsidian.TooltipOptions = {}): void {
	el.setAttr('aria-label', tooltip === '' ? null : tooltip);
	if (options.placement) el.setAttr('data-tooltip-position', options.placement);
}

/** One tooltip shows at a time, in whatever window. */
let shown: HTMLElement | null = null;

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, { placement = 'bottom', gap = 6, classes = [] }: Obsidian.TooltipOptions = {}): void {
	hideTooltip();
	const el = target.doc.body.createDiv({ cls: ['tooltip', ...classes], attr: { role: 'tooltip' } });
	shown = el;
	el.setText(content);
	const rect = target.getBoundingClientRect();
	const beside = placement === 'left' || placement === 'right';
	const x = beside ? (placement === 'right' ? rect.right + gap : rect.left - gap - el.offsetWidth) : rect.left + (rect.width - el.offsetWidth) / 2;
	const y = beside ? rect.top + (rect.height - el.offsetHeight) / 2 : placement === 'top' ? rect.top - gap - el.offsetHeight : rect.bottom + gap;
	el.setCssStyles({
		left: `${Math.max(4, Math.min(x, el.win.innerWidth - el.offsetWidth - 4))}px`,
		top: `${Math.max(4, Math.min(y, el.win.innerHeight - el.offsetHeight - 4))}px`,
	});
}

export function hideTooltip(): void {
	shown?.detach();
	shown = null;
}

/** Begins to watch the pointer in a window. */
export function startTooltips(doc: Document): void {
	let timer = 0;
	let over: HTMLElement | null = null;
	doc.addEventListener('pointerover', (event) => {
		const el = (event.target as Element).closest<HTMLElement>('[aria-label]:not(.cm-content)');
		if (el === over) return;
		over = el;
		window.clearTimeout(timer);
		hideTooltip();
		if (!el || event.pointerType === 'touch') return;
		timer = window.setTimeout(() => {
			const placement = el.getAttr('data-tooltip-position') as Obsidian.TooltipPlacement | null;
			if (el.isConnected) displayTooltip(el, el.getAttr('aria-label') ?? '', placement ? { placement } : {});
		}, waitMs);
	});
	doc.addEventListener('pointerdown', () => { window.clearTimeout(timer); hideTooltip(); }, true);
}
