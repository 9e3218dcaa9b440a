// What is done in the text itself: speaker marks, going through a note, links to turns, repairs of bold.
import type { Plugin } from 'obsidian';
import type { Library } from '../app/library.ts';
import type { Phrases } from '../present/phrases/shape.ts';
import type { LinkSettings } from './links/linkSettings.ts';
import { registerLinks } from './links/register.ts';
import type { MarkSettings } from './marks/markSettings.ts';
import { registerMarks } from './marks/register.ts';
import type { Places } from './place/register.ts';
import { registerRepair } from './repair/register.ts';

/** Answers a function that draws the marks anew, for changed settings. */
export function registerText(plugin: Plugin, library: Library, places: Places, settings: () => LinkSettings & MarkSettings, phrases: Phrases): () => void {
	registerLinks(plugin, library, places, settings, phrases);
	registerRepair(plugin, places, phrases);
	return registerMarks(plugin, library, places, settings, phrases);
}
