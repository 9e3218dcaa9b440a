// What a pane is: a thing that is shown a model as often as it changes, and ended once. A page of its own (an ItemView) is made of the same.
import type { Component, HoverParent, IconName } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { PassageRow } from '../../present/viewpointCards.ts';
import type { AcrossDoor } from '../across/door.ts';
import type { Place, Way } from '../place/jump.ts';

export interface Pane<Model> {
	/** Shows the model. Called at every change of the note: only what changed is drawn again; scroll, folds and focus stay. */
	show(model: Model): void;
	/** Ends every listener and timer that the pane began; its owner takes the elements away. */
	end(): void;
	/** Puts the keyboard's focus on the row that the reader was on, or on the first. */
	focus?(): void;
	/** The text in front of the reader now begins inside this turn (its id); null where it begins before the first. */
	readAt?(turn: string | null): void;
	/** Brings the row of a turn (its id) into sight, whatever is folded or filtered, and puts the focus on it. */
	reveal?(turn: string): void;
}

/** One row of the table of panes. Ids are frozen: the layout and what readers folded are kept under them. */
export interface PaneKind<Model> {
	readonly id: string;
	readonly icon: IconName;
	readonly title: (phrases: Phrases) => string;
	/** Draws the pane's frame into an empty `parent`; `show` follows at once. */
	readonly open: (parent: HTMLElement, actions: PaneActions, phrases: Phrases) => Pane<Model>;
}

/** Something that a menu offers. */
export interface Offer {
	readonly words: string;
	readonly icon: IconName;
	readonly run: () => void;
}

/** What a pane may ask for. An optional hook that is absent hides what needs it. */
export interface PaneActions {
	goTo(place: Place, way: Way): void;
	/** Opens a note at its beginning; the event tells where (`Keymap.isModEvent`). */
	openNote(path: string, event: MouseEvent | KeyboardEvent): void;
	/** The app's own preview of a note beside `target`, as its settings want it. */
	preview(path: string, target: HTMLElement, event: MouseEvent): void;
	/** Renders Markdown of a note as the app does; what it brings along lives as long as `owner`. */
	render(markdown: string, parent: HTMLElement, path: string, owner: Component): Promise<void>;
	/** A Markdown link to a note, as the vault's settings write links. */
	noteLink(path: string): string;
	/** Gives the focus back to the note. */
	leave(): void;
	/** What this pane kept for a note; plain JSON. It survives restarts and renames; its shape is the pane's to check. */
	kept(path: string): unknown;
	keep(path: string, state: unknown): void;
	/** Whose popovers the pane opens. */
	readonly hoverParent: HoverParent;
	/** A link to a turn of the note, by the turn's id; null where none can be made. */
	readonly linkTo?: (path: string, turn: string) => string | null;
	/** A link to a turn on the page that the note is published as; null where none can be made. */
	readonly publishedLink?: (path: string, turn: string) => string | null;
	/** Shows a turn of the note in the outline; absent in the outline itself. */
	readonly revealInOutline?: (turn: string) => void;
	/** The other interviews of the vault. */
	readonly library?: AcrossDoor;
	/** What a reader can do about the doubtful places of a line, for a menu. */
	readonly doubtWays?: (path: string, line: number) => readonly Offer[];
	/** What a reader can correct about where a turn begins and ends, for a menu. */
	readonly turnWays?: (path: string, turn: string) => readonly Offer[];
	/** What a reader can do about a viewpoint, by its id, for a menu. */
	readonly viewpointWays?: (path: string, viewpoint: string) => readonly Offer[];
	/** The passages of the note that are nearest to a statement, whether they carry it or not. */
	readonly nearest?: (path: string, statement: string) => readonly PassageRow[];
	/** Lets the reader correct a speaker, by id; `turn` where one turn is meant. */
	readonly correctSpeaker?: (path: string, speaker: string, turn: string | null) => void;
}
