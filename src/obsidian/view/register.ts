// Puts the side view together: what its panes may ask for, what is kept of each note, and that it is a source of page previews.
import type { Plugin } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { Follower } from './follower.ts';
import { NoteStates } from './noteStates.ts';
import { SIDE_VIEW, SideView } from './sideView.ts';
import type { SideViewActions } from './sideView.ts';

/** What the side view cannot do itself and its follower does not know. */
export type SideViewNeeds = Pick<SideViewActions, 'goTo' | 'treatAsInterview' | 'correctSpeaker' | 'library' | 'doubtWays' | 'viewpointWays'>;

export function registerSideView(plugin: Plugin, follower: Follower, needs: SideViewNeeds, phrases: Phrases): void {
	const actions: SideViewActions = {
		...needs,
		openNote: (path, pane) => needs.goTo({ path, line: 0, column: 0 }, { pane }),
		readAgain: () => follower.refresh(),
		leave: () => follower.focusNote(),
		opened: (view) => follower.showIn(view),
		linkTo: (path, turn) => follower.linkTo(path, turn),
		nearest: (path, statement) => follower.nearest(path, statement),
		states: plugin.addChild(new NoteStates(plugin.app)),
	};
	plugin.registerView(SIDE_VIEW, (leaf) => new SideView(leaf, actions, phrases));
	plugin.registerHoverLinkSource(SIDE_VIEW, { display: phrases.view.name, defaultMod: true });
}
