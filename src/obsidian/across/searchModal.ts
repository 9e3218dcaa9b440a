// Who said what: turns of all interviews by their words, narrowed by speaker, role and note.
import { Keymap, SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import { searchTurns } from '../../app/across/search.ts';
import type { FoundTurn, SearchFilters } from '../../app/across/search.ts';
import type { Role } from '../../core/model/conversation.ts';
import { askAgain } from './askAgain.ts';
import type { AcrossDoor } from './door.ts';
import { drawExcerpt, placeOf } from './passage.ts';

/** Turns that are shown. */
const MOST = 50;
/** Milliseconds after a keystroke before the turns are searched. */
const AFTER_TYPING = 60;

const ROLES: readonly Role[] = ['interviewer', 'respondent', 'audience', 'other', 'unknown'];

export class SearchModal extends SuggestModal<FoundTurn> {
	readonly #door: AcrossDoor;
	#latest = 0;
	#rest = (): void => undefined;

	constructor(app: App, door: AcrossDoor) {
		super(app);
		this.#door = door;
		const { search } = door.phrases.across;
		this.setPlaceholder(search.placeholder);
		this.emptyStateText = search.about;
		this.setInstructions([{ command: '↵', purpose: search.go }]);
		this.modalEl.addClass('interview-lens-search');
	}

	override onOpen(): void {
		void super.onOpen();
		this.#rest = askAgain(this, this.#door);
	}

	/** A later question makes an earlier one give nothing. */
	async getSuggestions(query: string): Promise<FoundTurn[]> {
		const search = ++this.#latest;
		await new Promise((settled) => window.setTimeout(settled, AFTER_TYPING));
		if (search !== this.#latest) return [];
		const { words, filters } = parted(query);
		const { waiting } = this.#door.indexer.progress();
		const { search: says, stillReading } = this.#door.phrases.across;
		this.emptyStateText = query.trim() === '' ? says.about : waiting > 0 ? stillReading(waiting) : says.none;
		if (words === '' && Object.keys(filters).length === 0) return [];
		const { turns } = await searchTurns(this.#door.across, words, filters, MOST);
		return search === this.#latest ? [...turns] : [];
	}

	renderSuggestion({ passage, title, date }: FoundTurn, element: HTMLElement): void {
		const { phrases } = this.#door;
		const words = element.createDiv({ attr: { dir: 'auto' } });
		words.createSpan({ cls: 'interview-lens-speaker', text: `${passage.speaker.name}${phrases.colon}` });
		drawExcerpt(words, passage, true);
		element.createDiv({ cls: 'interview-lens-passage-source', text: date === null ? title : `${title} · ${date}`, attr: { dir: 'auto' } });
	}

	onChooseSuggestion({ passage }: FoundTurn, event: MouseEvent | KeyboardEvent): void {
		this.#door.goTo(placeOf(passage), { pane: Keymap.isModEvent(event) });
	}

	override onClose(): void {
		super.onClose();
		this.#rest();
		this.#latest++;
	}
}

/** 'tides speaker:Marit role:respondent note:"The Sea"' → the words, and the filters beside them. */
function parted(query: string): { readonly words: string; readonly filters: SearchFilters } {
	const filters: { speaker?: string; role?: Role; note?: string } = {};
	const words = query.replace(/(speaker|role|note)[:：](?:"([^"]*)"|(\S+))/gi, (_, kind: string, quoted: string | undefined, bare: string | undefined) => {
		const value = quoted ?? bare ?? '';
		const role = ROLES.find((each) => each.startsWith(value.toLowerCase()));
		if (kind.toLowerCase() === 'speaker') filters.speaker = value;
		else if (kind.toLowerCase() === 'note') filters.note = value;
		else if (role !== undefined) filters.role = role;
		return ' ';
	});
	return { words: words.trim(), filters };
}
