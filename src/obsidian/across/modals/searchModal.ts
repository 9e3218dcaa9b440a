// Who said what: turns of all interviews by their words, narrowed by speaker, role and note.
import { Keymap, SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import { searchTurns } from '../../../app/across/search.ts';
import type { FoundTurn } from '../../../app/across/search.ts';
import { filterOffers, parseSearch } from '../../../present/searchQuery.ts';
import type { FilterOffer } from '../../../present/searchQuery.ts';
import { excerptWords } from '../../../present/words/excerpt.ts';
import { askAgain } from '../askAgain.ts';
import type { AcrossDoor } from '../door.ts';
import { drawExcerpt, placeOf } from '../passage.ts';

/** Turns that are shown. */
const MOST = 50;
/** Milliseconds after a keystroke before the turns are searched. */
const AFTER_TYPING = 60;

type Row = FoundTurn | FilterOffer;

export class SearchModal extends SuggestModal<Row> {
	readonly #door: AcrossDoor;
	#latest = 0;
	#rest = (): void => undefined;

	constructor(app: App, door: AcrossDoor) {
		super(app);
		this.#door = door;
		const { search } = door.phrases.across;
		this.setPlaceholder(search.placeholder);
		this.emptyStateText = search.none;
		this.setInstructions([{ command: '↵', purpose: search.go }]);
		this.modalEl.addClass('interview-lens-search');
	}

	override onOpen(): void {
		void super.onOpen();
		this.#rest = askAgain(this, this.#door);
	}

	/** A later question makes an earlier one give nothing. */
	async getSuggestions(query: string): Promise<Row[]> {
		const search = ++this.#latest;
		const { across, indexer, phrases } = this.#door;
		const offers = filterOffers(query, this.#names(), phrases);
		if (query.trim() === '') return [...offers];
		await new Promise((settled) => window.setTimeout(settled, AFTER_TYPING));
		if (search !== this.#latest) return [];
		const { words, speaker, role, note } = parseSearch(query, phrases);
		const { waiting } = indexer.progress();
		this.emptyStateText = waiting > 0 ? phrases.across.stillReading(waiting) : phrases.across.search.none;
		if (words === '' && speaker === null && role === null && note === null) return [...offers];
		const { turns } = await searchTurns(across, words, { speaker, role, note }, MOST);
		return search === this.#latest ? [...offers, ...turns] : [];
	}

	renderSuggestion(row: Row, element: HTMLElement): void {
		const { phrases } = this.#door;
		if ('about' in row) {
			element.addClass('interview-lens-offer-row');
			element.createSpan({ text: row.words, attr: { dir: 'auto' } });
			element.createSpan({ cls: 'interview-lens-count', text: row.about });
			return;
		}
		const { passage, title, date } = row;
		if (passage.question !== null) element.createDiv({ cls: 'interview-lens-passage-question', text: excerptWords(passage.question.words), attr: { dir: 'auto' } });
		const words = element.createDiv({ attr: { dir: 'auto' } });
		words.createSpan({ cls: 'interview-lens-speaker', text: `${passage.speaker.name}${phrases.colon}` });
		drawExcerpt(words, passage, true);
		element.createDiv({ cls: 'interview-lens-passage-source', text: date === null ? title : `${title} · ${date}`, attr: { dir: 'auto' } });
	}

	/** A filter goes into the field, and the search goes on. */
	override selectSuggestion(row: Row, event: MouseEvent | KeyboardEvent): void {
		if (!('about' in row)) {
			super.selectSuggestion(row, event);
			return;
		}
		this.inputEl.value = row.query;
		this.inputEl.focus();
		this.inputEl.dispatchEvent(new Event('input'));
	}

	onChooseSuggestion(row: Row, event: MouseEvent | KeyboardEvent): void {
		if (!('about' in row)) this.#door.goTo(placeOf(row.passage), { pane: Keymap.isModEvent(event) });
	}

	override onClose(): void {
		super.onClose();
		this.#rest();
		this.#latest++;
	}

	/** Who speaks most comes first. */
	#names(): Parameters<typeof filterOffers>[1] {
		const { across } = this.#door;
		const often = (): readonly string[] => [...across.people.all].filter(({ appearances }) => appearances.length > 0).sort((a, b) => b.appearances.length - a.appearances.length).map(({ name }) => name);
		return { speakers: often, notes: () => [...across.catalog.interviews.values()].map(({ title }) => title) };
	}
}
