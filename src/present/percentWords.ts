// A share as words.
import type { Phrases } from './phrases/shape.ts';

/** `share` is 0 to 1. */
export function percentWords(share: number, phrases: Phrases): string {
	return phrases.view.share(Math.round(100 * share));
}
