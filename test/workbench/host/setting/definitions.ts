// Draws declarative settings: groups, lists, pages, controls, actions and rows that draw themselves.
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';
import { addControl } from './controls.ts';
import type { ControlHost } from './controls.ts';
import { DisplayValueComponent, Setting, SettingGroup } from './setting.ts';

type Item = Obsidian.SettingDefinitionItem;
type Predicate = boolean | (() => boolean) | undefined;

/** Where drawing puts what must be done again (`predicates`) or undone (`endings`), and how a page opens. */
export interface Drawing extends ControlHost {
	readonly predicates: (() => void)[];
	readonly endings: (() => void)[];
	openPage(page: Obsidian.SettingDefinitionPage): void;
}

const holds = (predicate: Predicate, usual: boolean): boolean => (typeof predicate === 'function' ? predicate() : predicate ?? usual);

/** Applies now and on every `refreshDomState`. */
function keep(drawing: Drawing, apply: () => void): void {
	drawing.predicates.push(apply);
	apply();
}

function isGroup(item: Item): item is Obsidian.SettingDefinitionGroup | Obsidian.SettingDefinitionList {
	return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isPage(item: Item): item is Obsidian.SettingDefinitionPage {
	return 'type' in item && item.type === 'page';
}

/** Items outside groups share a group without a heading, as long as they stand together. */
export function drawItems(el: HTMLElement, items: readonly Item[], drawing: Drawing): void {
	let loose: SettingGroup | null = null;
	items.forEach((item, at) => {
		if (isGroup(item)) {
			loose = null;
			drawGroup(el, item, drawing);
		} else drawRow(loose ??= new SettingGroup(el), item, at, drawing);
	});
}

function drawGroup(el: HTMLElement, definition: Obsidian.SettingDefinitionGroup | Obsidian.SettingDefinitionList, drawing: Drawing): void {
	const group = new SettingGroup(el);
	if (definition.heading !== undefined) group.setHeading(definition.heading);
	if (definition.cls !== undefined) group.addClass(definition.cls);
	const items = definition.items ?? [];
	const rows = items.map((item, at) => drawRow(group, item, at, drawing));
	const { search } = definition;
	if (search) {
		group.addSearch((field) => field.setPlaceholder(search.placeholder ?? '').onChange((query) => {
			items.forEach((item, at) => {
				const stays = isPage(item) || !holds(item.searchable, true) || search.match(item, query);
				rows[at]?.settingEl.toggleClass('is-filtered', query !== '' && !stays);
			});
		}));
	}
	for (const make of definition.extraButtons ?? []) group.addExtraButton(make);
	if (definition.type === 'list') drawList(group, definition as Obsidian.SettingDefinitionList, rows);
	keep(drawing, () => group.groupEl.toggle(holds(definition.visible, true)));
}

function drawList(group: SettingGroup, list: Obsidian.SettingDefinitionList, rows: readonly Setting[]): void {
	group.addClass('mod-list');
	if (rows.length === 0 && list.emptyState !== undefined) group.listEl.createDiv('setting-list-empty').setText(list.emptyState);
	const { addItem, onDelete, onReorder } = list;
	if (addItem) group.addExtraButton((button) => button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
	rows.forEach((row, at) => {
		if (onDelete) row.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(at)));
		if (!onReorder) return;
		row.settingEl.draggable = true;
		row.settingEl.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', String(at)));
		row.settingEl.addEventListener('dragover', (event) => event.preventDefault());
		row.settingEl.addEventListener('drop', (event) => onReorder(Number(event.dataTransfer?.getData('text/plain')), at));
	});
}

function drawRow(group: SettingGroup, item: Obsidian.SettingGroupItem, at: number, drawing: Drawing): Setting {
	const setting = new Setting(group.listEl).setName(item.name);
	if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : item.desc.cloneNode(true) as DocumentFragment);
	keep(drawing, () => setting.settingEl.toggle(holds(item.visible, true)));
	if (isPage(item)) drawEntry(setting, item, drawing);
	else if (item.control) {
		const { control } = item;
		addControl(setting, control, drawing);
		keep(drawing, () => { setting.setDisabled(holds(control.disabled, false)); });
	} else if (item.render) {
		const end = item.render(setting, group);
		if (end) drawing.endings.push(end);
	} else if (item.action) {
		const { action, disabled } = item;
		setting.settingEl.addClass('mod-clickable', 'tappable');
		setting.settingEl.addEventListener('click', () => { if (!holds(disabled, false)) action(setting.settingEl, at); });
		keep(drawing, () => { setting.setDisabled(holds(disabled, false)); });
	}
	return setting;
}

function drawEntry(setting: Setting, page: Obsidian.SettingDefinitionPage, drawing: Drawing): void {
	setting.settingEl.addClass('mod-clickable', 'mod-page', 'tappable');
	setting.settingEl.addEventListener('click', () => drawing.openPage(page));
	const { displayValue, status } = page;
	if (displayValue !== undefined || status !== undefined) {
		const value = new DisplayValueComponent(setting.controlEl);
		keep(drawing, () => {
			value.setValue(typeof displayValue === 'function' ? displayValue() : displayValue ?? '');
			value.setStatus(typeof status === 'function' ? status() : status ?? null);
		});
	}
	setIcon(setting.controlEl.createDiv('setting-page-arrow'), 'chevron-right');
}
