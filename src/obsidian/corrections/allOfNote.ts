// All corrections of the note in view: listed with what became of them, or written into the text.
import { Notice } from 'obsidian';
import { placesAgain } from '../../app/corrections/again.ts';
import { planWriting } from '../../app/corrections/write.ts';
import { lineAndColumn } from '../../app/turnAt.ts';
import type { Correction } from '../../core/model/correction.ts';
import { changedLines, correctionRows } from '../../present/corrections.ts';
import { firstWords } from '../../present/words/firstWords.ts';
import type { Correcting } from './correcting.ts';
import { showCorrections } from './dialogs/listModal.ts';
import { pick } from './dialogs/pickModal.ts';
import { previewWriting } from './dialogs/writeModal.ts';

export function listCorrections(desk: Correcting): void {
	const { corrections, phrases } = desk;
	const path = desk.reading()?.record.path;
	if (path === undefined) return;
	const changed = (correction: Correction, change: 'add' | 'remove'): Promise<boolean> =>
		corrections.change(correction.everywhere === true ? null : path, { [change]: [correction] }).then(() => true, (error: unknown) => {
			desk.failed(error);
			return false;
		});
	showCorrections(desk.app, {
		rows: () => correctionRows(corrections.of(path), desk.reading()?.record.corrections ?? [], phrases),
		unread: corrections.unread.length === 0 ? '' : phrases.corrections.list.unread(corrections.unread.length, desk.place()),
		takeBack: (correction) => changed(correction, 'remove'),
		putBack: (correction) => changed(correction, 'add'),
		linkAgain: (correction, done) => linkAgain(desk, correction, done),
	}, phrases);
}

/** Lets the reader choose the place that an orphan speaks of. */
function linkAgain(desk: Correcting, correction: Correction, changed: () => void): void {
	const { app, phrases, corrections } = desk;
	const note = desk.note();
	if (note === null) return;
	const { text, record: { path } } = note;
	const all = corrections.of(path);
	const place = all.findIndex(({ id }) => id === correction.id);
	// The list may have been open for long.
	if (place < 0) return changed();
	const among = { instead: [correction], before: all.slice(place + 1).filter(({ everywhere }) => everywhere !== true), changed };
	pick(app, phrases.corrections.list.linkTo, placesAgain(note, correction, desk.cursor() ?? desk.turn()?.from ?? null).map(({ from, to, isHere, link }) => ({
		words: firstWords(text, { body: { from, to } }),
		remark: `${phrases.view.line(lineAndColumn(text, from).line + 1)}${isHere ? phrases.comma + phrases.corrections.list.here : ''}`,
		choose: () => void desk.keep(path, link(), phrases.corrections.saved, among),
	})));
}

export function writeCorrections(desk: Correcting): void {
	const reading = desk.reading();
	if (reading === null) return;
	const { record, text } = reading;
	const words = desk.phrases.corrections.write;
	const plan = planWriting(record.path, text, { readerSays: record.verdict.isInterview ? 'interview' : null, corrections: desk.corrections.of(record.path) });
	if (plan.written.length === 0) {
		new Notice(words.nothing);
		return;
	}
	previewWriting(desk.app, changedLines(text, plan.edits), plan.kept.length, () => {
		desk.writer.write(record.path, text, plan).then((isWritten) => new Notice(isWritten ? words.done(plan.written.length) : words.changed), desk.failed);
	}, desk.phrases);
}
