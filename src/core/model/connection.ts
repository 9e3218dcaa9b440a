// Another interview that a note is connected with.

export interface Connection {
	readonly path: string;
	readonly title: string;
	/** 'to-here': that note links to this one. */
	readonly direction: 'from-here' | 'to-here' | 'both';
}
