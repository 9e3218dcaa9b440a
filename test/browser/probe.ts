// A small plugin, as a CommonJS bundle, that uses what the workbench represents and writes down what happens (`window.probe`).

export const probe = `
'use strict';
const o = require('obsidian');
const { StateField } = require('@codemirror/state');
const { EditorView, Decoration } = require('@codemirror/view');
const log = window.probe ??= [];

class ProbeView extends o.ItemView {
	getViewType() { return 'probe'; }
	getDisplayText() { return 'Probe'; }
	getIcon() { return 'mic'; }
	async onOpen() { this.contentEl.createDiv({ cls: 'probe-view', text: 'probe is open' }); log.push('view open'); }
	async onClose() { log.push('view close'); }
	getState() { return { counter: this.counter ?? 0 }; }
	async setState(state, result) { this.counter = state.counter ?? 0; this.contentEl.find('.probe-view').setText('probe is open ' + this.counter); await super.setState(state, result); }
}

class ProbeTab extends o.PluginSettingTab {
	getSettingDefinitions() {
		return [
			{ name: 'Marks', control: { type: 'toggle', key: 'marks' } },
			{ type: 'group', heading: 'More', visible: () => this.plugin.settings.marks, items: [
				{ name: 'Word', desc: 'Four letters', control: { type: 'text', key: 'word', validate: (word) => (word.length === 4 ? undefined : 'Four letters, please') } },
				{ name: 'Kind', control: { type: 'dropdown', key: 'kind', options: { a: 'First', b: 'Second' } } },
				{ name: 'How many', control: { type: 'slider', key: 'many', min: 1, max: 9, step: 1 } },
				{ name: 'Press', action: (el, index) => log.push('action ' + index) },
				{ type: 'page', name: 'Deeper', items: [{ name: 'Down here', render: (setting) => { setting.addButton((b) => b.setButtonText('Say').onClick(() => new o.Notice('said'))); } }] },
			] },
		];
	}
}

class Picker extends o.FuzzySuggestModal {
	getItems() { return ['alpha', 'beta', 'gamma']; }
	getItemText(item) { return item; }
	onChooseItem(item) { log.push('chose ' + item); }
}

const marks = StateField.define({
	create: (state) => Decoration.set(state.doc.length > 0 && state.field(o.editorInfoField, false) ? [Decoration.line({ class: 'probe-line' }).range(0)] : []),
	update: (value, tr) => value.map(tr.changes),
	provide: (field) => EditorView.decorations.from(field),
});

module.exports = class Probe extends o.Plugin {
	async onload() {
		this.settings = Object.assign({ marks: true, word: 'four', kind: 'a', many: 3 }, await this.loadData());
		const { workspace, vault, metadataCache } = this.app;
		this.registerView('probe', (leaf) => new ProbeView(leaf));
		this.registerEditorExtension([marks]);
		this.registerMarkdownPostProcessor((el, ctx) => { const s = ctx.getSectionInfo(el); el.setAttr('data-lines', s ? s.lineStart + '-' + s.lineEnd : 'none'); });
		this.addSettingTab(new ProbeTab(this.app, this));
		this.addRibbonIcon('mic', 'Open probe', () => this.reveal());
		this.addStatusBarItem().setText('probe here');
		this.addCommand({ id: 'open', name: 'Open probe', callback: () => this.reveal() });
		this.addCommand({ id: 'upper', name: 'Upper case', editorCallback: (editor) => editor.replaceRange(editor.getLine(0).toUpperCase(), { line: 0, ch: 0 }, { line: 0, ch: editor.getLine(0).length }) });
		this.addCommand({ id: 'pick', name: 'Pick one', callback: () => new Picker(this.app).open() });
		this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
		this.addCommand({ id: 'ask', name: 'Ask', callback: () => new o.ConfirmationModal(this.app).setTitle('Sure?').setContent('Really.').addButton((b) => b.setButtonText('Yes').setCta().onClick(() => { log.push('yes'); })).addCancelButton().open() });
		this.addCommand({ id: 'menu', name: 'Menu', callback: () => new o.Menu().addItem((i) => i.setTitle('One').onClick(() => log.push('one'))).addItem((i) => { i.setTitle('More'); i.setSubmenu().addItem((j) => j.setTitle('Inner').onClick(() => log.push('inner'))); }).showAtPosition({ x: 300, y: 300 }) });
		this.registerCliHandler('probe:say', 'Says', { word: { value: '<word>', description: 'what', required: true } }, (p) => JSON.stringify(p));
		this.registerObsidianProtocolHandler('probe', (p) => log.push('protocol ' + p.line));
		this.registerEvent(workspace.on('file-open', (file) => log.push('file-open ' + file?.path)));
		this.registerEvent(workspace.on('active-leaf-change', (leaf) => log.push('leaf ' + leaf?.view.getViewType())));
		this.registerEvent(workspace.on('editor-change', () => log.push('editor-change')));
		this.registerEvent(vault.on('modify', (file) => log.push('modify ' + file.path)));
		this.registerEvent(metadataCache.on('changed', (file) => log.push('changed ' + file.path)));
		this.registerEvent(metadataCache.on('resolved', () => log.push('resolved')));
		this.registerEvent(metadataCache.on('deleted', (file) => log.push('deleted ' + file.path)));
		workspace.onLayoutReady(() => log.push('ready'));
	}
	onUserEnable() { log.push('user enable'); this.reveal(); }
	async reveal() { await this.app.workspace.ensureSideLeaf('probe', 'right', { active: false, state: { counter: 7 } }); }
	onunload() { log.push('unload'); }
};
`;
