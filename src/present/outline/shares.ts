// How much of the text each speaker has, and where: counted on the text, so it is called text share, never talk time.
import type { InterviewRecord } from '../../core/model/record.ts';
import { measure } from '../../core/text/measure.ts';
import type { SectionRow } from '../outline.ts';

/** A stretch of the note in one speaker's colour; `from` and `to` run from 0 to 1 over all talk. */
export interface Run {
	readonly colour: number;
	readonly from: number;
	readonly to: number;
}

export interface SpeakerShare {
	/** 0 to 1. */
	readonly share: number;
	/** Characters or words, as `Shares.unit` says. */
	readonly amount: number;
	/** The turn with the most text; null for a speaker without turns. */
	readonly longest: { readonly turn: string; readonly amount: number } | null;
	/** Seconds between this speaker's time marks and the next ones; null where the note tells too few. */
	readonly seconds: number | null;
}

export interface Shares {
	readonly unit: 'characters' | 'words';
	/** By id of the speaker. */
	readonly speakers: ReadonlyMap<string, SpeakerShare>;
	readonly runs: readonly Run[];
	/** Where the talk begins and ends, in code units of the note. */
	readonly from: number;
	readonly to: number;
	/** By id of the section: the parts of its speakers by colour, and its size against the longest section, 0 to 1. */
	readonly sections: ReadonlyMap<string, { readonly size: number; readonly parts: readonly { readonly colour: number; readonly part: number }[] }>;
}

/** Columns of the strip: finer than a side view is wide in pixels says nothing. */
const COLUMNS = 240;
/** Part of the turns that must have a time mark before times are told. */
const TIMED = 0.9;

export function sharesOf(record: InterviewRecord, text: string, outline: readonly SectionRow[]): Shares {
	const { turns, speakers } = record;
	const measured = turns.map((turn) => measure(text, turn.body.from, turn.body.to));
	const [words, characters] = measured.reduce(([w, c], each) => [w + each.words, c + each.characters], [0, 0]);
	const unit = characters > words ? 'characters' : 'words';
	// A word of another script among Han characters is one more thing said, and the other way around.
	const amounts = measured.map((each) => each.words + each.characters);
	const total = amounts.reduce((sum, amount) => sum + amount, 0);
	const colours = new Map(speakers.map((speaker, at) => [speaker.id, at]));
	const timed = turns.filter((turn) => turn.seconds !== null).length >= Math.max(2, TIMED * turns.length);
	const shares = new Map<string, { amount: number; longest: { turn: string; amount: number } | null; seconds: number }>();
	const byTurn = new Map<string, number>();
	turns.forEach((turn, at) => {
		const amount = amounts[at] ?? 0;
		byTurn.set(turn.id, amount);
		const share = shares.get(turn.speaker) ?? { amount: 0, longest: null, seconds: 0 };
		share.amount += amount;
		if (share.longest === null || amount > share.longest.amount) share.longest = { turn: turn.id, amount };
		const next = turns[at + 1]?.seconds ?? null;
		if (next !== null && turn.seconds !== null && next > turn.seconds) share.seconds += next - turn.seconds;
		shares.set(turn.speaker, share);
	});
	const [from, to] = [turns[0]?.from ?? 0, turns.at(-1)?.to ?? 0];
	return {
		unit,
		speakers: new Map([...shares].map(([id, { amount, longest, seconds }]) => [id, { share: total === 0 ? 0 : amount / total, amount, longest, seconds: timed ? seconds : null }])),
		runs: runsOf(turns.map((turn) => ({ colour: colours.get(turn.speaker) ?? 0, from: turn.from, to: turn.to })), from, to),
		from,
		to,
		sections: sectionsOf(outline, byTurn),
	};
}

/** One colour for each column: that of who has the most of it. */
function runsOf(turns: readonly Run[], from: number, to: number): readonly Run[] {
	const width = (to - from) / COLUMNS;
	const runs: Run[] = [];
	let at = 0;
	for (let column = 0; column < COLUMNS && width > 0; column++) {
		const [left, right] = [from + column * width, from + (column + 1) * width];
		while (at < turns.length - 1 && (turns[at]?.to ?? to) <= left) at++;
		const amounts = new Map<number, number>();
		for (let turn = at; turn < turns.length; turn++) {
			const each = turns[turn];
			if (each === undefined || each.from >= right) break;
			amounts.set(each.colour, (amounts.get(each.colour) ?? 0) + Math.min(each.to, right) - Math.max(each.from, left));
		}
		const [best] = [...amounts].sort((a, b) => b[1] - a[1]);
		const last = runs.at(-1);
		if (best === undefined) continue;
		if (last?.colour === best[0] && last.to === column / COLUMNS) runs[runs.length - 1] = { ...last, to: (column + 1) / COLUMNS };
		else runs.push({ colour: best[0], from: column / COLUMNS, to: (column + 1) / COLUMNS });
	}
	return runs;
}

function sectionsOf(outline: readonly SectionRow[], amounts: ReadonlyMap<string, number>): Shares['sections'] {
	const measured = outline.map(({ id, rows }) => {
		const byColour = new Map<number, number>();
		for (const row of rows) for (const turn of [row, ...row.answers]) byColour.set(turn.colour, (byColour.get(turn.colour) ?? 0) + (amounts.get(turn.turn) ?? 0));
		const total = [...byColour.values()].reduce((sum, amount) => sum + amount, 0);
		return { id, total, parts: [...byColour].sort((a, b) => a[0] - b[0]).map(([colour, amount]) => ({ colour, part: total === 0 ? 0 : amount / total })) };
	});
	const longest = Math.max(1, ...measured.map(({ total }) => total));
	return new Map(measured.map(({ id, total, parts }) => [id, { size: total / longest, parts }]));
}
