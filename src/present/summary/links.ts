// How a summary leads back to the words: a wikilink to the heading with a link to the turn, or a footnote with the quote.
import type { Excerpt, LinkStyle } from '../../core/model/digest.ts';
import type { SummaryWords } from '../phrases/summary/words.ts';
import { asWords, headingTarget, linkWords } from './words.ts';

export interface LinkOptions {
	readonly style: LinkStyle;
	/** Path of the interview as links name it, without '.md'; null where the summary stands in the interview itself. */
	readonly note: string | null;
	/** The address of a turn, null where there is none. */
	readonly turnLink: (excerpt: Excerpt) => string | null;
	/** Begins the names of footnotes, so that two summaries in one note do not share any. */
	readonly key: string;
}

export class Links {
	readonly #options: LinkOptions;
	readonly #words: SummaryWords;
	readonly #notes: string[] = [];

	constructor(options: LinkOptions, words: SummaryWords) {
		this.#options = options;
		this.#words = words;
	}

	/** A wikilink to a heading of the interview; the words alone where there is none. */
	heading(title: string): string {
		const target = headingTarget(title);
		const shown = linkWords(title);
		if (target === '' || shown === '') return asWords(title);
		return `[[${this.#note()}#${target}|${shown}]]`;
	}

	/** A link to the interview itself, '' inside it. */
	interview(title: string): string {
		const { note } = this.#options;
		const shown = linkWords(title);
		return note === null ? '' : shown === '' ? `[[${this.#note()}]]` : `[[${this.#note()}|${shown}]]`;
	}

	/** Leads to the very words: ' · [show](…)', '' where no address is known. */
	turn(excerpt: Excerpt): string {
		const address = this.#options.turnLink(excerpt);
		// Only the app's own addresses, and none that could end the link early.
		if (address === null || !/^obsidian:\/\/[^\s()<>\\]+$/.test(address)) return '';
		return ` · [${this.#words.turnLink}](${address})`;
	}

	/** The quote with its speaker and its place, or, as a footnote, only its mark. */
	cite(excerpt: Excerpt, quote: (words: string) => string): { readonly inline: string } | { readonly mark: string } {
		const place = excerpt.heading === null ? this.interview(this.#words.sourceNote) : this.heading(excerpt.heading);
		const whole = `${quote(asWords(excerpt.quote))}${this.source(excerpt)}${place === '' ? '' : ` · ${place}`}${this.turn(excerpt)}`;
		if (this.#options.style === 'links') return { inline: whole };
		const name = `${this.#options.key}-${this.#notes.length + 1}`;
		this.#notes.push(`[^${name}]: ${whole}`);
		return { mark: `[^${name}]` };
	}

	/** ' — Ada', '' where nobody is named. */
	source(excerpt: Excerpt): string {
		const name = asWords(excerpt.speaker);
		return name === '' ? '' : `${this.#words.dash}${name}`;
	}

	/** The footnotes asked for so far; '' where there are none. */
	footnotes(): string {
		return this.#notes.join('\n');
	}

	#note(): string {
		return (this.#options.note ?? '').replace(/[#|^[\]<>]/g, ' ');
	}
}
