// The plugin: registers views, commands, settings and listeners, and puts them together.
import { Notice, Plugin, getLanguage } from 'obsidian';
import { Library } from './app/library.ts';
import { CorrectionStore } from './app/corrections/store.ts';
import { NOTE_COMMANDS } from './obsidian/commands/noteCommands.ts';
import type { NoteContext } from './obsidian/commands/noteCommands.ts';
import { addCommands } from './obsidian/commands/row.ts';
import { CorrectionsWatch, correctionsInVault } from './obsidian/corrections/correctionsInVault.ts';
import { Follower } from './obsidian/view/follower.ts';
import { Jumper } from './obsidian/place/jump.ts';
import type { Place, Way } from './obsidian/place/jump.ts';
import { ReadingSections } from './obsidian/place/readingSections.ts';
import { differences, oldVerdicts, settingsFrom } from './obsidian/settings/settings.ts';
import type { Settings } from './obsidian/settings/settings.ts';
import { LensSettingTab } from './obsidian/settings/settingTab.ts';
import { SIDE_VIEW, SideView } from './obsidian/view/sideView.ts';
import { vaultNotes } from './obsidian/vaultNotes.ts';
import { phrasesFor } from './present/phrases.ts';

export default class InterviewLens extends Plugin {
	declare settings: Settings;
	/** Shows what new settings change; set while loaded. */
	#settingsChanged = (): void => undefined;

	override async onload(): Promise<void> {
		const saved: unknown = await this.loadData();
		this.settings = settingsFrom(saved);
		const phrases = phrasesFor(getLanguage());
		const notes = vaultNotes(this.app);
		const place = (): string => this.settings.correctionsFile;
		const corrections = new CorrectionStore(correctionsInVault(this.app, place), () => this.#settingsChanged());
		const library = new Library(notes, () => this.settings, corrections);
		const follower = new Follower(this.app, library, notes, phrases);
		this.#settingsChanged = () => follower.refresh();
		const sections = new ReadingSections();
		const jumper = new Jumper(this.app, sections);

		const store = {
			get: (): Settings => this.settings,
			set: async (settings: Settings): Promise<void> => {
				this.settings = settings;
				follower.refresh();
				await this.saveData(differences(settings));
			},
		};
		const context: NoteContext = {
			reading: () => follower.reading(),
			inView: () => (follower.path === null ? null : { path: follower.path, says: library.says(follower.path) }),
			openView: async () => {
				await this.app.workspace.ensureSideLeaf(SIDE_VIEW, 'right', { active: true, reveal: true });
			},
			say: (path, says) => corrections.say(path, says),
			phrases,
		};
		const jump = (place: Place, way: Way): void => void jumper.to(place, way).then((found) => found || new Notice(phrases.notices.noteGone));

		this.registerView(SIDE_VIEW, (leaf) => new SideView(leaf, {
			goTo: jump,
			openNote: (path, pane) => jump({ path, line: 0, column: 0 }, { pane }),
			treatAsInterview: (path) => void context.say(path, 'interview'),
			opened: (view) => follower.showIn(view),
		}, phrases));
		this.registerMarkdownPostProcessor(sections.remember);
		addCommands(this, NOTE_COMMANDS, context, phrases);
		this.addRibbonIcon('messages-square', phrases.commands.openView, () => void context.openView());
		this.addSettingTab(new LensSettingTab(this.app, this, store, phrases));
		const failed = (error: unknown): unknown => new Notice(phrases.corrections.fileFailed(place(), error instanceof Error ? error.message : String(error)));
		this.app.workspace.onLayoutReady(async () => {
			this.addChild(new CorrectionsWatch(this.app, corrections, place, (to) => void store.set({ ...this.settings, correctionsFile: to }), failed));
			await corrections.load().then(() => this.#takeOver(corrections, saved)).catch(failed);
			this.addChild(follower);
		});
	}

	override onUserEnable(): void {
		void this.app.workspace.ensureSideLeaf(SIDE_VIEW, 'right', { active: false, reveal: true });
	}

	override async onExternalSettingsChange(): Promise<void> {
		this.settings = settingsFrom(await this.loadData());
		this.#settingsChanged();
	}
}
