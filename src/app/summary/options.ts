// What a reader may choose about summaries.
import type { LinkStyle, SummaryLength } from '../../core/model/digest.ts';

/** Where a summary goes: into the interview, into a note of its own, to the clipboard, into a window. */
export type SummaryPlace = 'region' | 'note' | 'clipboard' | 'window';

export interface SummaryOptions {
	/** 'ask' until the reader has chosen once. */
	readonly summaryPlace: SummaryPlace | 'ask';
	/** Folder of summary notes; '' puts each beside its interview. */
	readonly summaryFolder: string;
	readonly summaryLength: SummaryLength;
	readonly summaryLinks: LinkStyle;
	/** '' is the default template. */
	readonly summaryTemplate: string;
}

export const DEFAULT_SUMMARY_OPTIONS: SummaryOptions = Object.freeze({ summaryPlace: 'ask', summaryFolder: '', summaryLength: 'medium', summaryLinks: 'links', summaryTemplate: '' });

export const SUMMARY_PLACES: readonly SummaryPlace[] = ['region', 'note', 'clipboard', 'window'];
export const SUMMARY_LENGTHS: readonly SummaryLength[] = ['short', 'medium', 'long'];
export const LINK_STYLES: readonly LinkStyle[] = ['links', 'footnotes'];
