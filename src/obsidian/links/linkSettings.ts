// What the reader may set about links.

export interface LinkSettings {
	/** Address of the site where notes are published; '' where there is none. */
	readonly publishedAt: string;
}

export const DEFAULT_LINK_SETTINGS: LinkSettings = Object.freeze({ publishedAt: '' });
