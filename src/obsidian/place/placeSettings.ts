// What the reader may set about jumps.

/** Where the goal of a jump comes to stand in the text. */
export const GOAL_PLACES = ['top', 'centre'] as const;
export type GoalPlace = (typeof GOAL_PLACES)[number];

export interface PlaceSettings {
	readonly goalAt: GoalPlace;
}

export const DEFAULT_PLACE_SETTINGS: PlaceSettings = Object.freeze({ goalAt: 'top' });
