// What is typed into the search of who said what: words, and filters beside them, in the reader's language or in English.
import type { Role } from '../core/model/conversation.ts';
import type { Phrases } from './phrases/shape.ts';

export type FilterKind = 'speaker' | 'role' | 'note';

export interface SearchQuery {
	readonly words: string;
	readonly speaker: string | null;
	readonly role: Role | null;
	readonly note: string | null;
	/** The filter that is being typed at the end: what stands behind its colon, and where it begins. */
	readonly open: { readonly kind: FilterKind; readonly typed: string; readonly from: number } | null;
}

/** A filter as a row to choose: `query` is what then stands in the field. */
export interface FilterOffer {
	readonly query: string;
	readonly words: string;
	readonly about: string;
}

const KINDS: readonly FilterKind[] = ['speaker', 'role', 'note'];

/** 'tides speaker:Marit role:respondent note:"The Sea"' → the words, and the filters. Without its value a filter filters nothing yet. */
export function parseSearch(query: string, { across: { search }, roles }: Phrases): SearchQuery {
	const kindOf = new Map(KINDS.flatMap((kind) => [[kind as string, kind], [search.filters[kind].toLowerCase(), kind]] as const));
	const filter = new RegExp(`(^|\\s)(${[...kindOf.keys()].join('|')})[:：](?:"([^"]*)("|$)|(\\S*))`, 'giu');
	const values: Partial<Record<FilterKind, string>> = {};
	let open: SearchQuery['open'] = null;
	const words = query.replace(filter, (all: string, before: string, name: string, quoted: string | undefined, end: string | undefined, bare: string | undefined, at: number) => {
		const kind = kindOf.get(name.toLowerCase()) ?? 'speaker';
		const value = (quoted ?? bare ?? '').trim();
		if (at + all.length === query.length && end !== '"') open = { kind, typed: value, from: at + before.length };
		if (value !== '') values[kind] = value;
		return ' ';
	});
	return { words: words.replace(/\s+/g, ' ').trim(), speaker: values.speaker ?? null, role: roleOf(values.role ?? '', roles), note: values.note ?? null, open };
}

/** 'resp' and '受访' → respondent; null where it begins no role's name. */
function roleOf(typed: string, roles: Phrases['roles']): Role | null {
	if (typed === '') return null;
	const names = Object.entries(roles) as readonly (readonly [Role, string])[];
	return names.find(([role, words]) => [role as string, words.toLowerCase()].some((name) => name.startsWith(typed.toLowerCase())))?.[0] ?? null;
}

/** What can be chosen: all filters where nothing is typed, else values of the one that is being typed. `names` are people, best first, and titles. */
export function filterOffers(query: string, names: { readonly speakers: () => readonly string[]; readonly notes: () => readonly string[] }, phrases: Phrases, most = 8): readonly FilterOffer[] {
	const { filters, filtersAbout } = phrases.across.search;
	if (query.trim() === '') return KINDS.map((kind) => ({ query: `${filters[kind]}:`, words: `${filters[kind]}:`, about: filtersAbout[kind] }));
	const { open } = parseSearch(query, phrases);
	if (open === null) return [];
	const all = { speaker: names.speakers, note: names.notes, role: () => Object.values(phrases.roles) }[open.kind]();
	const typed = open.typed.toLowerCase();
	const found = all.filter((value) => value.toLowerCase().includes(typed) && value.toLowerCase() !== typed);
	found.sort((a, b) => Number(b.toLowerCase().startsWith(typed)) - Number(a.toLowerCase().startsWith(typed)));
	return found.slice(0, most).map((value) => ({ query: `${query.slice(0, open.from)}${filters[open.kind]}:${quoted(value)} `, words: value, about: filters[open.kind] }));
}

const quoted = (value: string): string => (/\s/.test(value) ? `"${value.replace(/"/g, '')}"` : value);
