// What a reader says of viewpoints of the note in view: marks words as one, pins, hides, tells it in other words, and takes that back.
import type { Correction } from '../../core/model/correction.ts';
import type { Viewpoint } from '../../core/model/viewpoint.ts';
import { marking, rewording, wordOn } from '../../app/corrections/viewpoints.ts';
import type { Correcting } from './correcting.ts';
import { askForWording } from './dialogs/wordingForm.ts';

interface Way {
	readonly words: string;
	readonly icon: string;
	readonly run: () => void;
}

/** What is selected in either mode, or the sentence at the cursor. */
export function markViewpoint(desk: Correcting): void {
	const reading = desk.reading();
	const at = desk.cursor();
	const passage = desk.selection() ?? (at === null ? null : { from: at, to: at });
	if (reading === null || passage === null) return;
	void desk.keep(reading.record.path, marking(reading, passage), desk.phrases.viewpoints.marked);
}

/** What can be done about a viewpoint of the note in view, by id; nothing where it is not there. */
export function viewpointWays(desk: Correcting, path: string, id: string): readonly Way[] {
	const record = desk.reading()?.record;
	if (record?.path !== path) return [];
	const { viewpoints: words } = desk.phrases;
	const hidden = record.hiddenViewpoints.find((each) => each.id === id);
	const viewpoint = hidden ?? record.viewpoints.find((each) => each.id === id);
	if (viewpoint === undefined) return [];
	const told = saidOf(desk, path, viewpoint);
	const back = (kind: Correction['kind']) => (): void => takeBack(desk, path, told.filter((each) => each.kind === kind));
	if (hidden !== undefined) return [{ words: words.showAgain, icon: 'eye', run: back('hide') }];
	return [
		viewpoint.pinned === true ? { words: words.unpin, icon: 'pin-off', run: back('pin') } : { words: words.pin, icon: 'pin', run: () => say(desk, path, viewpoint, 'pin') },
		{ words: words.reword, icon: 'pencil', run: () => reword(desk, path, viewpoint) },
		...(viewpoint.worded === undefined ? [] : [{ words: words.ownWords, icon: 'undo-2', run: back('reword') }]),
		told.some(({ kind }) => kind === 'viewpoint') ? { words: words.unmark, icon: 'eraser', run: back('viewpoint') } : { words: words.hide, icon: 'eye-off', run: () => say(desk, path, viewpoint, 'hide') },
	];
}

function saidOf(desk: Correcting, path: string, { told = [] }: Viewpoint): readonly Correction[] {
	return desk.corrections.of(path).filter(({ id }) => told.includes(id));
}

function say(desk: Correcting, path: string, viewpoint: Viewpoint, kind: 'pin' | 'hide'): void {
	const reading = desk.reading();
	if (reading !== null) void desk.keep(path, wordOn(reading, viewpoint, kind), desk.phrases.viewpoints[kind === 'pin' ? 'pinned' : 'hiddenNow']);
}

/** The last words replace those that the reader gave before. */
function reword(desk: Correcting, path: string, viewpoint: Viewpoint): void {
	askForWording(desk.app, { title: viewpoint.title, text: viewpoint.text }, ({ title, text }) => {
		const reading = desk.reading();
		if (reading === null) return;
		const instead = saidOf(desk, path, viewpoint).filter(({ kind }) => kind === 'reword');
		void desk.keep(path, rewording(reading, viewpoint, title, text), desk.phrases.viewpoints.reworded, { instead });
	}, desk.phrases);
}

function takeBack(desk: Correcting, path: string, remove: readonly Correction[]): void {
	desk.corrections.change(path, { remove }).catch(desk.failed);
}
