// The page of a person over all interviews: where they spoke, what they hold, what others say of them.
import { ItemView, Keymap, debounce } from 'obsidian';
import type { App, PaneType, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { personPage } from '../../app/across/personPage.ts';
import type { PersonPage } from '../../app/across/personPage.ts';
import { emptyWords, plainButton, rowButton } from '../view/panes/rows.ts';
import type { AcrossDoor } from './door.ts';
import { drawPassage } from './passage.ts';
import type { GoTo } from './passage.ts';
import { placePerson } from './personSection.ts';

export const PERSON_VIEW = 'interview-lens-person';

/** Milliseconds of quiet in the library before the page is made again. */
const QUIET = 300;

export async function openPerson(app: App, id: string, pane: PaneType | boolean = false): Promise<void> {
	const leaf = app.workspace.getLeaf(pane === false ? 'tab' : pane);
	await leaf.setViewState({ type: PERSON_VIEW, state: { person: id }, active: true });
	await app.workspace.revealLeaf(leaf);
}

export class PersonView extends ItemView {
	override icon = 'user-round';
	override navigation = true;
	readonly #door: AcrossDoor;
	#person = '';
	#name = '';
	#latest = 0;

	constructor(leaf: WorkspaceLeaf, door: AcrossDoor) {
		super(leaf);
		this.#door = door;
	}

	getViewType(): string {
		return PERSON_VIEW;
	}

	getDisplayText(): string {
		return this.#name === '' ? this.#door.phrases.view.name : this.#name;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), person: this.#person };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		if (typeof state === 'object' && state !== null && 'person' in state && typeof state.person === 'string') this.#person = state.person;
		await this.#make();
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		this.contentEl.addClass('interview-lens-page');
		const soon = debounce(() => void this.#make(), QUIET, true);
		this.#door.onChange(this, () => soon());
		this.register(() => soon.cancel());
	}

	async #make(): Promise<void> {
		const latest = ++this.#latest;
		const { across, indexer, phrases } = this.#door;
		const page = await personPage(across, this.#person);
		if (latest !== this.#latest) return;
		const { scrollTop } = this.contentEl;
		this.contentEl.empty();
		const parent = this.contentEl.createDiv('interview-lens-sheet');
		if (page === null) emptyWords(parent, indexer.progress().waiting > 0 ? phrases.view.reading : phrases.across.person.nobody);
		else this.#draw(parent, page);
		this.contentEl.scrollTop = scrollTop;
	}

	#draw(page: HTMLElement, { person, names, note, appearances, topics, mentions }: PersonPage): void {
		const { phrases } = this.#door;
		const { person: words } = phrases.across;
		const goTo: GoTo = (place, way) => this.#door.goTo(place, way);
		this.#tellName(person.name);
		const heading = (text: string): void => void page.createDiv({ cls: 'interview-lens-page-heading', text, attr: { role: 'heading', 'aria-level': '2' } });
		page.createDiv({ cls: 'interview-lens-page-title', text: person.name, attr: { role: 'heading', 'aria-level': '1', dir: 'auto' } });
		const others = names.filter((name) => name !== person.name);
		if (others.length > 0) page.createDiv({ cls: 'interview-lens-remark', text: words.alsoCalled(others.join(phrases.comma)), attr: { dir: 'auto' } });
		if (note !== null) this.#noteRow(page, note, this.app.vault.getFileByPath(note)?.basename ?? note, words.note);
		const ways = page.createDiv('interview-lens-page-ways');
		if (note !== null) plainButton(ways, words.insert, words.insert, () => void placePerson(this.app, this.#door, person.id, note));
		if (note !== null && mentions.some(({ passages }) => passages.some(({ isLinked }) => !isLinked))) plainButton(ways, words.linkAll, words.linkAll, () => this.#door.linkMentions(person.id, null));
		heading(words.spoke);
		for (const { path, title, date, role, turns, share, with: company } of appearances) {
			const about = [date ?? '', phrases.roles[role], phrases.view.turns(turns), phrases.view.share(Math.round(100 * share))];
			this.#noteRow(page, path, title, about.filter((part) => part !== '').join(' · '));
			if (company.length > 0) this.#company(page, company);
		}
		heading(words.holds);
		if (topics.length === 0) emptyWords(page, words.nothingHeld);
		for (const { words: topic, viewpoints } of topics) {
			page.createDiv({ cls: 'interview-lens-kind', text: topic ?? words.otherTopics, attr: { dir: 'auto' } });
			for (const { passage, text, title } of viewpoints) {
				if (passage === null) page.createDiv({ cls: 'interview-lens-passage', text, attr: { dir: 'auto' } });
				else drawPassage(page, passage, goTo, phrases, { label: '', source: title });
			}
		}
		heading(words.saidOf);
		if (mentions.length === 0) emptyWords(page, words.notMentioned);
		for (const { title, passages } of mentions) for (const passage of passages) drawPassage(page, passage, goTo, phrases, { source: title, isHit: true });
	}

	/** The others who speak there; those who are known lead to their own page. */
	#company(page: HTMLElement, company: PersonPage['appearances'][number]['with']): void {
		const { phrases } = this.#door;
		const line = page.createDiv({ cls: 'interview-lens-company', attr: { dir: 'auto' } });
		line.appendText(`${phrases.across.person.with('').trim()} `);
		company.forEach(({ name, person }, at) => {
			if (at > 0) line.appendText(phrases.comma);
			if (person === null) line.appendText(name);
			else plainButton(line, name, `${name}${phrases.comma}${phrases.across.person.openPage}`, (event) => this.#door.openPerson(person.id, Keymap.isModEvent(event)));
		});
	}

	/** The tab shows the name that is known now. */
	#tellName(name: string): void {
		if (name === this.#name) return;
		this.#name = name;
		this.app.workspace.trigger('layout-change');
	}

	#noteRow(parent: HTMLElement, path: string, title: string, about: string): void {
		const row = rowButton(parent, 'interview-lens-appearance', (event) => this.#door.goTo({ path, line: 0, column: 0 }, { pane: Keymap.isModEvent(event) }));
		row.createDiv({ cls: 'interview-lens-link-title', text: title, attr: { dir: 'auto' } });
		row.createDiv({ cls: 'interview-lens-passage-source', text: about, attr: { dir: 'auto' } });
	}
}
