// Puts the side view together: what its panes may ask for, what is kept of each note, and that it is a source of page previews.
import type { Plugin } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';
import { addressOf, linkTo } from '../../present/turn/turnLink.ts';
import { publishedLinkTo } from '../links/linkCommands.ts';
import type { LinkSettings } from '../links/linkSettings.ts';
import type { Follower } from './follower.ts';
import { NoteStates } from './noteStates.ts';
import { addCommands } from '../commands/row.ts';
import { SIDE_VIEW, SideView } from './sideView.ts';
import type { SideViewActions } from './sideView.ts';

/** What the side view cannot do itself and its follower does not know. */
export type SideViewNeeds = Pick<SideViewActions, 'goTo' | 'treatAsInterview' | 'correctSpeaker' | 'library' | 'doubtWays' | 'turnWays' | 'viewpointWays'> & {
	settings(): LinkSettings;
	/** Id of the turn where the reader is; null where there is none. */
	turnHere(): string | null;
};

export function registerSideView(plugin: Plugin, follower: Follower, needs: SideViewNeeds, phrases: Phrases): void {
	const actions: SideViewActions = {
		...needs,
		openNote: (path, pane) => needs.goTo({ path, line: 0, column: 0 }, { pane }),
		readAgain: () => follower.refresh(),
		leave: () => follower.focusNote(),
		opened: (view) => follower.showIn(view),
		linkTo: (path, id) => {
			const found = follower.turnOf(path, id);
			return found === null ? null : linkTo(plugin.app.vault.getName(), addressOf(found.record, found.text, found.turn));
		},
		publishedLink: (path, id) => {
			const found = follower.turnOf(path, id);
			return found === null ? null : publishedLinkTo({ app: plugin.app, settings: () => needs.settings() }, found);
		},
		nearest: (path, statement) => follower.nearest(path, statement),
		states: plugin.addChild(new NoteStates(plugin.app)),
	};
	plugin.registerView(SIDE_VIEW, (leaf) => new SideView(leaf, actions, phrases));
	addCommands(plugin, [{
		id: 'reveal-in-outline',
		name: ({ outline }) => outline.reveal,
		icon: 'list-tree',
		applies: () => needs.turnHere() !== null,
		run: async () => {
			const turn = needs.turnHere();
			const { view } = await plugin.app.workspace.ensureSideLeaf(SIDE_VIEW, 'right', { active: true, reveal: true });
			if (turn !== null && view instanceof SideView) view.reveal(turn);
		},
		isInEditorMenu: true,
	}], needs, phrases);
	plugin.registerHoverLinkSource(SIDE_VIEW, { display: phrases.view.name, defaultMod: true });
}
