// Who speaks how much and where: a strip of the whole note, and the speakers below it, which filter the outline.
import { setIcon } from 'obsidian';
import { clock } from '../../../present/outline/clock.ts';
import type { Run } from '../../../present/outline/shares.ts';
import { toggled } from '../../../present/outline/state.ts';
import type { OutlineState } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel, SpeakerRow } from '../../../present/sideView.ts';
import { KeyedRows } from '../list/keyedRows.ts';
import { PALETTE, speakerMark } from '../panes/rows.ts';

/** What the head asks of its pane. */
export interface ShareOwner {
	readonly state: OutlineState;
	change(state: OutlineState): void;
	/** Goes to the turn at a place of the talk, 0 to 1; to the nearest of one speaker where an id names one. */
	goToShare(place: number, event: MouseEvent, speaker?: string): void;
	/** Goes to the turn with this id. */
	goToTurn(turn: string, event: MouseEvent): void;
	/** Opens the page of the person behind a speaker; null where nobody knows who that is. */
	pageOf(speaker: string): ((event: MouseEvent) => void) | null;
}

export interface ShareHead {
	show(model: InterviewModel): void;
	/** Where the reader is in the talk, 0 to 1; null where nothing is known. */
	readAt(place: number | null): void;
	end(): void;
}

/** Speakers shown while the numbers are folded: at least so many, at most so many, and between them those with this share of the text. */
const FEW = { least: 2, most: 4, share: 0.05 };

interface Legend {
	readonly speaker: SpeakerRow;
	readonly isChosen: boolean;
	readonly strip: string | null;
	readonly unit: 'characters' | 'words';
}

export function openShares(parent: HTMLElement, owner: ShareOwner, phrases: Phrases): ShareHead {
	const { outline, view } = phrases;
	const head = parent.createDiv('interview-lens-shares');
	const strip = head.createDiv({ cls: 'interview-lens-strip', attr: { role: 'img', 'aria-label': outline.strip, dir: 'ltr' } });
	const here = strip.createDiv('interview-lens-strip-here');
	strip.addEventListener('click', (event) => owner.goToShare(placeIn(strip, event), event));
	const legend = head.createDiv('interview-lens-legend');
	const list = legend.createDiv('interview-lens-speakers');
	const rows = new KeyedRows<Legend>(list, {
		key: ({ speaker }) => speaker.id,
		make: (box) => box.createDiv('interview-lens-speaker-box'),
		draw: (box, legend) => drawSpeaker(box, legend, owner, phrases),
	});
	const more = legend.createEl('button', { cls: 'interview-lens-more', attr: { type: 'button' } });
	more.addEventListener('click', () => owner.change({ ...owner.state, numbers: !owner.state.numbers }));

	return {
		show({ speakers, shares }) {
			const { numbers, speakers: chosen } = owner.state;
			strip.setCssProps({ '--interview-lens-strip': gradientOf(shares.runs) });
			head.toggleClass('has-numbers', numbers);
			const bySize = [...speakers].sort((a, b) => b.share.share - a.share.share);
			const few = bySize.filter(({ name, share }, at) => numbers || at < FEW.least || (at < FEW.most && share.share >= FEW.share) || chosen.includes(name));
			rows.show(few.map((speaker) => ({ speaker, isChosen: chosen.includes(speaker.name), unit: shares.unit, strip: numbers ? gradientOf(shares.runs, speaker.colour) : null })));
			const left = speakers.length - few.length;
			more.empty();
			if (left > 0) more.createSpan({ text: `+${left}` });
			setIcon(more.createSpan(), numbers ? 'chevron-up' : 'chevron-down');
			more.setAttrs({ 'aria-label': [...(left > 0 ? [`+${left}`] : []), outline.numbers].join(phrases.comma), 'aria-expanded': String(numbers) });
		},
		readAt(place) {
			here.toggle(place !== null);
			if (place !== null) here.setCssProps({ '--interview-lens-place': String(place) });
		},
		end: () => rows.show([]),
	};

	function drawSpeaker(box: HTMLElement, { speaker, isChosen, strip: own, unit }: Legend, asked: ShareOwner, { comma }: Phrases): void {
		const percent = view.share(speaker.percent);
		const button = box.createEl('button', { cls: 'interview-lens-speaker-row', attr: { type: 'button', 'aria-pressed': String(isChosen) } });
		speakerMark(button, speaker.colour, speaker.mark);
		button.createSpan({ cls: 'interview-lens-speaker', text: speaker.name, attr: { dir: 'auto' } });
		button.appendText(' ');
		if (own !== null) button.createSpan({ cls: 'interview-lens-role', text: speaker.role });
		if (own !== null) button.appendText(' ');
		button.createSpan({ cls: 'interview-lens-count', text: percent });
		// What is seen comes first, so that who speaks to the computer may say it.
		if (own === null) button.setAttr('aria-label', [button.textContent ?? '', view.textShare, speaker.role, speaker.turns].join(comma));
		button.addEventListener('click', () => asked.change({ ...asked.state, speakers: toggled(asked.state.speakers, speaker.name) }));
		if (own === null) return;
		const places = box.createDiv({ cls: ['interview-lens-strip', 'mod-own'], attr: { 'aria-hidden': 'true', dir: 'ltr' } });
		places.setCssProps({ '--interview-lens-strip': own });
		places.addEventListener('click', (event) => asked.goToShare(placeIn(places, event), event, speaker.id));
		const page = asked.pageOf(speaker.name);
		const { longest, seconds, amount } = speaker.share;
		const numbers = box.createDiv('interview-lens-numbers');
		numbers.createSpan({ text: [speaker.turns, outline.amount(amount, unit), ...(seconds === null ? [] : [outline.talkTime(clock(seconds))])].join(' · ') });
		const link = (words: string, act: (event: MouseEvent) => void): void => numbers.createEl('button', { cls: 'interview-lens-plain', text: words, attr: { type: 'button' } }).addEventListener('click', act);
		if (longest !== null) link(outline.longest(outline.amount(longest.amount, unit)), (event) => asked.goToTurn(longest.turn, event));
		if (page !== null) link(phrases.across.person.openPage, page);
	}
}

/** Where in a strip the pointer is, 0 to 1. */
function placeIn(strip: HTMLElement, { clientX }: MouseEvent): number {
	const { left, width } = strip.getBoundingClientRect();
	return width === 0 ? 0 : (clientX - left) / width;
}

/** Runs as one background with hard edges; of one colour only where `only` names it. */
function gradientOf(runs: readonly Run[], only: number | null = null): string {
	const stops: string[] = [];
	let at = 0;
	for (const { colour, from, to } of runs) {
		const paint = only === null || only === colour ? `var(--interview-lens-c${colour % PALETTE})` : 'transparent';
		if (from > at) stops.push(`transparent ${percent(at)} ${percent(from)}`);
		stops.push(`${paint} ${percent(from)} ${percent(to)}`);
		at = to;
	}
	if (at < 1) stops.push(`transparent ${percent(at)} 100%`);
	return `linear-gradient(to right, ${stops.join(', ')})`;
}

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;
