// The panes of the side view, in the order of their tabs. A new pane is a file in panes/ and a row here.
import type { InterviewModel } from '../../present/sideView.ts';
import type { PaneKind } from './pane.ts';
import { LINKS_PANE } from './panes/linksPane.ts';
import { OUTLINE_PANE } from './panes/outlinePane.ts';
import { VIEWPOINTS_PANE } from './panes/viewpointsPane.ts';

export const PANES: readonly PaneKind<InterviewModel>[] = [OUTLINE_PANE, VIEWPOINTS_PANE, LINKS_PANE];
