// A picker that found nothing asks again when the library of the vault has read more.
import { Component } from 'obsidian';
import type { SuggestModal } from 'obsidian';
import type { AcrossDoor } from './door.ts';

/** Call it when the picker opens, and the answer when it closes. What is already shown stays as it is under the reader's hand. */
export function askAgain<T>({ inputEl, resultContainerEl }: SuggestModal<T>, { onChange }: AcrossDoor): () => void {
	const life = new Component();
	life.load();
	onChange(life, () => {
		if (resultContainerEl.querySelector('.suggestion-item') === null) inputEl.dispatchEvent(new Event('input'));
	});
	return () => life.unload();
}
