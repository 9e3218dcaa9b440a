// All corrections of the note in view: listed with what became of them, or written into the text.
import { Notice } from 'obsidian';
import { planWriting } from '../../app/corrections/write.ts';
import type { Correction } from '../../core/model/correction.ts';
import { changedLines, correctionRows } from '../../present/corrections.ts';
import type { Correcting } from './correcting.ts';
import { showCorrections } from './dialogs/listModal.ts';
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
	}, phrases);
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
