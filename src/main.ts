// The plugin: registers views, commands, settings and listeners, and puts them together.
import { Notice, Plugin, getLanguage } from 'obsidian';
import { CorrectionStore } from './app/corrections/store.ts';
import { Library } from './app/library.ts';
import { personMarkdown } from './obsidian/across/personSection.ts';
import { registerAcross } from './obsidian/across/register.ts';
import { registerInterviewTable } from './obsidian/bases/register.ts';
import { NOTE_COMMANDS, addNoteMenu } from './obsidian/commands/noteCommands.ts';
import type { NoteContext } from './obsidian/commands/noteCommands.ts';
import { addCommands } from './obsidian/commands/row.ts';
import { correctionsInVault } from './obsidian/corrections/correctionsInVault.ts';
import { registerCorrections } from './obsidian/corrections/register.ts';
import { Follower } from './obsidian/view/follower.ts';
import { turnHere } from './obsidian/links/linkCommands.ts';
import { startLibrary } from './obsidian/library/startLibrary.ts';
import type { Place, Way } from './obsidian/place/jump.ts';
import { lensApi } from './obsidian/programs/api.ts';
import type { LensApi } from './obsidian/programs/api.ts';
import { addCliHandlers } from './obsidian/programs/cliHandlers.ts';
import { registerPlaces } from './obsidian/place/register.ts';
import { differences, settingsFrom } from './obsidian/settings/settings.ts';
import type { Settings } from './obsidian/settings/settings.ts';
import { LensSettingTab } from './obsidian/settings/settingTab.ts';
import { registerSummaries } from './obsidian/summary/register.ts';
import { registerText } from './obsidian/text.ts';
import { registerSideView } from './obsidian/view/register.ts';
import { SIDE_VIEW } from './obsidian/view/sideView.ts';
import { vaultNotes } from './obsidian/vaultNotes.ts';
import { phrasesFor } from './present/phrases.ts';

export default class InterviewLens extends Plugin {
	declare settings: Settings;
	/** For other plugins and scripts; there while the plugin is loaded. */
	declare api: LensApi;
	/** Shows what new settings change; `saved` as they came from another device. Set while loaded. */
	#settingsChanged = (_saved?: unknown): void => undefined;

	override async onload(): Promise<void> {
		const saved: unknown = await this.loadData();
		this.settings = settingsFrom(saved);
		const phrases = phrasesFor(getLanguage());
		const notes = vaultNotes(this.app);
		const corrections = new CorrectionStore(correctionsInVault(this.app, () => this.settings.correctionsFile), () => this.#settingsChanged());
		const library = new Library(notes, () => this.settings, corrections);
		const places = registerPlaces(this, library, () => this.settings);
		const follower = new Follower(this.app, library, places, phrases);
		const drawMarks = registerText(this, library, places, () => this.settings, phrases);
		this.#settingsChanged = (synced) => {
			if (synced !== undefined) void correcting.begin(synced);
			follower.refresh();
			drawMarks();
			vault.indexer.recheck();
		};

		const store = {
			get: (): Settings => this.settings,
			set: async (settings: Settings): Promise<void> => {
				this.settings = settings;
				this.#settingsChanged();
				await this.saveData(differences(settings));
			},
		};
		const context: NoteContext = {
			reading: () => follower.reading(),
			inView: () => (follower.path === null ? null : { path: follower.path, says: library.says(follower.path) }),
			noteAt: (path) => ({ says: library.says(path), isInterview: vault.indexer.catalog.interviews.has(path) }),
			openView: async () => {
				await this.app.workspace.ensureSideLeaf(SIDE_VIEW, 'right', { active: true, reveal: true });
			},
			say: (path, says) => corrections.say(path, says),
			phrases,
		};
		const jump = (place: Place, way: Way): void => void places.jumper.to(place, way).then((found) => found || new Notice(phrases.notices.noteGone));

		const correcting = registerCorrections(this, { corrections, settings: store, path: () => follower.path, readText: (path, text) => library.readText(path, text), phrases });
		const vault = startLibrary(this, { read: (path, text) => library.inSteps(path, text), rulesOf: (path) => library.toldWords(path), corrections });
		const across = registerAcross(this, { ...vault, goTo: jump, correct: correcting.correct, phrases }, { path: () => follower.path, say: (path, says) => context.say(path, says) });
		registerSideView(this, follower, { goTo: jump, library: across, treatAsInterview: (path) => void context.say(path, 'interview'), settings: () => this.settings, turnHere: () => turnHere({ app: this.app, places })?.turn.id ?? null, ...correcting.forView }, phrases);
		registerInterviewTable(this, across, phrases);
		addCommands(this, NOTE_COMMANDS, context, phrases);
		addNoteMenu(this, context, phrases);
		const summaries = registerSummaries(this, library, { reading: () => follower.reading(), across: vault.across, options: () => this.settings, remember: (options) => store.set({ ...this.settings, ...options }), personSection: (name, path) => personMarkdown(this.app, across, name, path) }, phrases);
		this.api = lensApi(library, vault.across, () => vault.indexer.whenRead(), summaries.door);
		addCliHandlers(this, this.api);
		this.addRibbonIcon('messages-square', phrases.commands.openView, () => void context.openView());
		this.addSettingTab(new LensSettingTab(this.app, this, store, phrases, () => [correcting.setting(), ...summaries.settings()]));
		this.app.workspace.onLayoutReady(async () => {
			await correcting.begin(saved);
			this.addChild(follower);
		});
	}

	override onUserEnable(): void {
		void this.app.workspace.ensureSideLeaf(SIDE_VIEW, 'right', { active: false, reveal: true });
	}

	override async onExternalSettingsChange(): Promise<void> {
		const saved: unknown = await this.loadData();
		this.settings = settingsFrom(saved);
		this.#settingsChanged(saved);
	}
}
