// What the use-cases need of a host. Each host has an adapter, the tests have fakes.

/** The notes of a vault. Paths use forward slashes and are relative to the vault. */
export interface NoteSource {
	/** Changes whenever the note's text does; null where there is no such note. */
	revision(path: string): string | null;
	/** Rejects where the note cannot be read. */
	read(path: string): Promise<string>;
	/** Tags without #, from properties and text. */
	tags(path: string): readonly string[];
	/** Paths of the notes that this note links to. */
	linksFrom(path: string): readonly string[];
	/** Paths of the notes that link to this note. */
	linksTo(path: string): readonly string[];
}
