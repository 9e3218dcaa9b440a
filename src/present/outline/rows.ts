// The outline as a list of rows: what is open, what the filter lets through, in which shape. Pure, so that a long list costs one pass.
import type { SectionRow, TurnRow } from '../outline.ts';
import type { OutlineState } from './state.ts';
import type { DoubtRow } from '../sideView.ts';
import type { TreePlace } from './treePlace.ts';

export type OutlineRow = TreePlace &
	(
		| { readonly kind: 'section'; readonly section: SectionRow }
		/** `isContext`: shown only because an answer to it was let through. */
		| { readonly kind: 'turn'; readonly turn: TurnRow; readonly isContext: boolean }
		| { readonly kind: 'doubts'; readonly count: number }
		| { readonly kind: 'doubt'; readonly doubt: DoubtRow }
	);

export interface OutlineRows {
	readonly rows: readonly OutlineRow[];
	/** Turns let through, of all. */
	readonly shown: number;
	readonly all: number;
	/** By key of a turn: the key of the row that stands for it, itself or what it is folded into. */
	readonly stands: ReadonlyMap<string, string>;
}

const DOUBTS = '#doubts';

/** A section with its turns at the second level, whatever their shape. */
interface Branch {
	readonly row: TurnRow;
	readonly isContext: boolean;
	readonly answers: readonly TurnRow[];
}

/** `lets` is null where nothing is filtered; while a filter is on, everything that it lets through is open. */
export function outlineRows(outline: readonly SectionRow[], doubts: readonly DoubtRow[], state: OutlineState, lets: ((row: TurnRow) => boolean) | null): OutlineRows {
	const rows: OutlineRow[] = [];
	const stands = new Map<string, string>();
	let [shown, all] = [0, 0];
	const sections = outline.flatMap((section) => {
		const branches = branchesOf(section, state, lets);
		for (const row of section.rows) all += 1 + row.answers.length;
		return branches.length === 0 ? [] : [{ section, branches }];
	});
	const hasDoubts = doubts.length > 0 && lets === null;
	const size = sections.length + (hasDoubts ? 1 : 0);
	sections.forEach(({ section, branches }, at) => {
		const isOpen = lets !== null || isRowOpen(state, section.key, 'sections');
		rows.push({ kind: 'section', key: section.key, level: 1, place: at + 1, size, isOpen, section });
		branches.forEach((branch, place) => {
			const { key } = branch.row;
			const opens = branch.answers.length === 0 ? null : lets !== null || isRowOpen(state, key, 'questions');
			if (isOpen) rows.push({ kind: 'turn', key, level: 2, place: place + 1, size: branches.length, isOpen: opens, turn: branch.row, isContext: branch.isContext });
			stands.set(key, isOpen ? key : section.key);
			if (!branch.isContext) shown++;
			branch.answers.forEach((answer, under) => {
				shown++;
				stands.set(answer.key, isOpen ? (opens === true ? answer.key : key) : section.key);
				if (isOpen && opens === true) rows.push({ kind: 'turn', key: answer.key, level: 3, place: under + 1, size: branch.answers.length, isOpen: null, turn: answer, isContext: false });
			});
		});
	});
	if (hasDoubts) {
		const isOpen = isRowOpen(state, DOUBTS, 'sections');
		rows.push({ kind: 'doubts', key: DOUBTS, level: 1, place: size, size, isOpen, count: doubts.length });
		if (isOpen) doubts.forEach((doubt, at) => rows.push({ kind: 'doubt', key: `${DOUBTS}${doubt.line} ${doubt.words}`, level: 2, place: at + 1, size: doubts.length, isOpen: null, doubt }));
	}
	return { rows, shown, all, stands };
}

function branchesOf(section: SectionRow, state: OutlineState, lets: ((row: TurnRow) => boolean) | null): readonly Branch[] {
	if (state.shape === 'turns') {
		const turns = section.rows.flatMap((row) => [row, ...row.answers]).sort((a, b) => a.body.from - b.body.from);
		return turns.filter((row) => lets?.(row) ?? true).map((row) => ({ row, isContext: false, answers: [] }));
	}
	return section.rows.flatMap((row): readonly Branch[] => {
		const answers = lets === null ? row.answers : row.answers.filter(lets);
		const isLet = lets?.(row) ?? true;
		return isLet || answers.length > 0 ? [{ row, isContext: !isLet, answers }] : [];
	});
}

/** Whether a row of this level is open: as the reader's level says, turned around for the rows that the reader touched. */
function isRowOpen(state: OutlineState, key: string, level: 'sections' | 'questions'): boolean {
	const byLevel = state.level === 'all' || (state.level === 'questions' && level === 'sections');
	return byLevel !== state.turned.includes(key);
}
