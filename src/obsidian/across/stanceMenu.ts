// How two related viewpoints stand to each other, as the reader says it.
import { Menu, Notice } from 'obsidian';
import type { Reason } from '../../app/across/reasons.ts';
import { sayStance } from '../../app/across/stances.ts';
import type { StanceKind } from '../../core/model/correction.ts';
import type { AcrossDoor } from './door.ts';

const KINDS: readonly StanceKind[] = ['agrees', 'differs', 'unclear'];

type Related = Extract<Reason, { readonly kind: 'viewpoint' }>;

/** Null where one of the two stands in no turn: nobody's words can be compared. */
export function stanceMenu(door: AcrossDoor, reason: Related): Menu | null {
	const { here, there, stance } = reason;
	const [one, other] = [here.passage, there.passage];
	if (one === null || other === null) return null;
	const { across: words } = door.phrases;
	const menu = new Menu();
	const told = stance?.by === 'reader' ? stance.kind : null;
	for (const kind of KINDS) menu.addItem((row) => row.setTitle(words.stances[kind]).setChecked(told === kind).onClick(() => void say(door, one, other, kind)));
	if (told !== null) menu.addItem((row) => row.setSection('back').setTitle(words.stanceBack).setIcon('undo-2').onClick(() => void say(door, one, other, null)));
	return menu;
}

type Passage = NonNullable<Related['here']['passage']>;

async function say(door: AcrossDoor, one: Passage, other: Passage, says: StanceKind | null): Promise<void> {
	const { across, phrases: { across: words, corrections } } = door;
	const [here, there] = [await across.open(one.path), await across.open(other.path)];
	if (here === null || there === null) {
		new Notice(words.changedMeanwhile);
		return;
	}
	const changes = sayStance(across.corrections, { note: here, passage: one }, { note: there, passage: other }, says);
	if (changes === 'words-repeated') {
		new Notice(corrections.refused[changes]);
		return;
	}
	for (const [path, change] of changes) if ((change.add ?? []).length + (change.remove ?? []).length > 0) await door.correct(path, change);
}
