// A turn that a pane shows, and what readers do with one: drag it, copy it, look at all of it.
import { HoverPopover, Keymap, Notice } from 'obsidian';
import type { Phrases } from '../../../present/phrases/shape.ts';
import { quotationOf } from '../../../present/words/quotation.ts';
import type { QuoteForm } from '../../../present/words/quotation.ts';
import type { PaneActions } from '../pane.ts';
import { speakerMark } from '../panes/rows.ts';

/** What is known of a turn, or of some words of it, wherever they are shown. */
export interface TurnInView {
	readonly path: string;
	/** Id of the turn in its note; null for words that stand in none. */
	readonly turn: string | null;
	readonly speaker: string;
	readonly colour: number;
	readonly mark: string;
	/** Markdown as it stands in the note, without the label. */
	readonly markdown: string;
}

/** Code units of a turn that a popover renders: more than anyone reads in one. */
const MOST_SHOWN = 12_000;
/** Milliseconds that the pointer rests until the popover comes. */
const REST = 250;

/** The turn as a quotation with its speaker and a link to it. */
export function quoteOf({ path, turn, speaker, markdown }: TurnInView, form: QuoteForm, actions: PaneActions, phrases: Phrases): string {
	const link = turn === null ? null : (actions.linkTo?.(path, turn) ?? null);
	return quotationOf({ words: markdown, speaker, note: actions.noteLink(path), link }, form, phrases.outline.turn);
}

/** What a drag carries: plain text alone, because an editor would turn HTML into Markdown of its own. */
export function carry(transfer: DataTransfer, turn: TurnInView, actions: PaneActions, phrases: Phrases): void {
	transfer.setData('text/plain', quoteOf(turn, 'quote', actions, phrases));
	transfer.effectAllowed = 'copy';
}

/** Copies words and says so, or says why not. */
export async function copyWords(win: Window, words: string, { outline }: Phrases): Promise<void> {
	try {
		await win.navigator.clipboard.writeText(words);
		new Notice(outline.copied);
	} catch (error) {
		new Notice(outline.notCopied(error instanceof Error ? error.message : String(error)));
	}
}

/** While Mod is held: the whole turn beside its row, as the app previews notes. */
export function previewTurn(turn: TurnInView, target: HTMLElement, event: MouseEvent, actions: PaneActions): void {
	if (!Keymap.isModifier(event, 'Mod')) return;
	const { hoverParent } = actions;
	if (shown.get(target) === hoverParent.hoverPopover && hoverParent.hoverPopover !== null) return;
	const popover = new HoverPopover(hoverParent, target, REST);
	shown.set(target, popover);
	popover.hoverEl.addClass('interview-lens-popover');
	const head = popover.hoverEl.createDiv('interview-lens-popover-head');
	speakerMark(head, turn.colour, turn.mark);
	head.createSpan({ cls: 'interview-lens-speaker', text: turn.speaker, attr: { dir: 'auto' } });
	const body = popover.hoverEl.createDiv({ cls: ['interview-lens-popover-body', 'markdown-rendered'], attr: { dir: 'auto' } });
	void actions.render(turn.markdown.slice(0, MOST_SHOWN), body, turn.path, popover);
}

/** The popover of each target, so that a pointer that moves within a row opens one only. */
const shown = new WeakMap<HTMLElement, HoverPopover>();
