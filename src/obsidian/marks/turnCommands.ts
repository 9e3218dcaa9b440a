// The commands that lead through a note, and those that fold turns.
import { Notice } from 'obsidian';
import { lineAndColumn } from '../../app/turnAt.ts';
import { stopFrom } from '../../app/stops.ts';
import type { StopKind } from '../../app/stops.ts';
import { foldAll, toggleFold, unfoldAll } from '../../editor/folds.ts';
import type { OpenEditor } from '../../editor/openEditor.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { CommandRow } from '../commands/row.ts';
import type { Places } from '../place/register.ts';

/** What these commands may ask of the rest. */
export interface TurnContext {
	readonly places: Places;
	readonly phrases: Phrases;
}

const hasTurns = ({ places }: TurnContext): boolean => {
	const record = places.front()?.reading.record;
	return record !== undefined && record.verdict.isInterview && record.turns.length > 0;
};

/** In editing mode the cursor goes along: the reader works there. */
const go = (kind: StopKind, direction: 'next' | 'previous') => async ({ places, phrases }: TurnContext): Promise<void> => {
	const front = places.front();
	if (front === null) return;
	const { view, reading } = front;
	const stop = stopFrom(reading, kind, places.offsetIn(view), direction);
	if (stop === null) {
		new Notice(phrases.marks.nothingFurther);
		return;
	}
	const place = { path: reading.record.path, ...lineAndColumn(reading.text, stop.from), length: stop.to - stop.from };
	await places.jumper.to(place, { pane: false, edit: view.getMode() === 'source' });
};

/** The editor in front, null in reading mode. */
function editorInFront({ places }: TurnContext): OpenEditor | null {
	const view = places.front()?.view;
	return view === undefined || view.getMode() !== 'source' ? null : places.editors.of(view);
}

const canFold = (context: TurnContext): boolean => editorInFront(context) !== null && hasTurns(context);

const foldHere = (context: TurnContext): void => {
	const view = context.places.front()?.view;
	const editor = editorInFront(context);
	if (view !== undefined && editor !== null) toggleFold(editor, context.places.offsetIn(view), context.phrases.marks.unfold);
};

const inEditor = (act: (editor: OpenEditor, phrases: Phrases) => void) => (context: TurnContext): void => {
	const editor = editorInFront(context);
	if (editor !== null) act(editor, context.phrases);
};

export const TURN_COMMANDS: readonly CommandRow<TurnContext>[] = [
	{ id: 'next-turn', name: ({ marks }) => marks.nextTurn, icon: 'arrow-down', applies: hasTurns, run: go('turn', 'next') },
	{ id: 'previous-turn', name: ({ marks }) => marks.previousTurn, icon: 'arrow-up', applies: hasTurns, run: go('turn', 'previous') },
	{ id: 'next-question', name: ({ marks }) => marks.nextQuestion, icon: 'message-circle-question', applies: hasTurns, run: go('question', 'next') },
	{ id: 'previous-question', name: ({ marks }) => marks.previousQuestion, icon: 'message-circle-question', applies: hasTurns, run: go('question', 'previous') },
	{ id: 'next-section', name: ({ marks }) => marks.nextSection, icon: 'heading', applies: hasTurns, run: go('section', 'next') },
	{ id: 'previous-section', name: ({ marks }) => marks.previousSection, icon: 'heading', applies: hasTurns, run: go('section', 'previous') },
	{ id: 'next-turn-same-speaker', name: ({ marks }) => marks.nextSameSpeaker, icon: 'user', applies: hasTurns, run: go('same-speaker', 'next') },
	{ id: 'previous-turn-same-speaker', name: ({ marks }) => marks.previousSameSpeaker, icon: 'user', applies: hasTurns, run: go('same-speaker', 'previous') },
	{ id: 'fold-turn', name: ({ marks }) => marks.fold, icon: 'chevrons-down-up', applies: canFold, run: foldHere },
	{ id: 'fold-all-turns', name: ({ marks }) => marks.foldAll, icon: 'fold-vertical', applies: canFold, run: inEditor((editor, { marks }) => foldAll(editor, marks.unfold)) },
	{ id: 'unfold-all-turns', name: ({ marks }) => marks.unfoldAll, icon: 'unfold-vertical', applies: canFold, run: inEditor(unfoldAll) },
];
