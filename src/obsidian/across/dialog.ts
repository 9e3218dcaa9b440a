// A dialog bears the name that stands at its head, for those who hear it.
import type { Modal } from 'obsidian';

const NAME = 'interview-lens-dialog-name';

/** Call it when the dialog opens; only one with this name is open at a time. */
export function nameDialog({ modalEl, titleEl }: Modal): void {
	titleEl.id = NAME;
	modalEl.setAttr('aria-labelledby', NAME);
}
