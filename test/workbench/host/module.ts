// The `obsidian` module that plugins get, and the proof that it fits obsidian.d.ts.
//
// How the check works: each class says `implements Pick<Obsidian.X, keyof Obsidian.X>`, so every public member of X must be
// there with a fitting signature; here `fits` compares constructors, statics and functions with the real module. Left out are
// classes that no other class can be assigned to (see view.ts) or whose constructor is private or takes more than theirs: `made` and `nominal` below.
// Members of real classes that we do not represent throw an error that names them (platform.ts, `absent`).
import type * as Obsidian from 'obsidian';
import { App } from './app.ts';
import { Component } from './base/component.ts';
import { Events } from './base/events.ts';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './base/icons.ts';
import { Keymap, Scope } from './base/keymap.ts';
import { Platform, apiVersion, getLanguage, requireApiVersion } from './base/platform.ts';
import { request, requestUrl } from './base/request.ts';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './base/search.ts';
import * as text from './base/text.ts';
import { debounce } from './base/timing.ts';
import { BasesEntry, BasesEntryGroup, BasesQueryResult, BasesViewBody, BasesViewConfig, QueryController, Value } from './bases/query.ts';
import { Editor } from './note/editor.ts';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './note/fields.ts';
import { MarkdownViewBody } from './note/markdown-view.ts';
import { MarkdownPreviewView } from './note/preview-view.ts';
import { MarkdownRenderChild, MarkdownRenderer } from './note/render.ts';
import { Plugin } from './plugin.ts';
import { ButtonComponent, ExtraButtonComponent } from './setting/buttons.ts';
import { ColorComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './setting/choices.ts';
import { DisplayValueComponent, Setting, SettingGroup } from './setting/setting.ts';
import { SecretComponent } from './setting/secret.ts';
import { PluginSettingTab, SettingPage, SettingTab } from './setting/tab.ts';
import { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './setting/text-fields.ts';
import { BaseComponent, ValueComponent } from './setting/value.ts';
import { ConfirmationButton, ConfirmationModal } from './ui/confirmation.ts';
import { Menu } from './ui/menu.ts';
import { MenuItem } from './ui/menu-item.ts';
import { Modal } from './ui/modal.ts';
import { Notice } from './ui/notice.ts';
import { HoverPopover } from './ui/popover.ts';
import { AbstractInputSuggest, PopoverSuggest } from './ui/popover-suggest.ts';
import { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal.ts';
import { displayTooltip, setTooltip } from './ui/tooltip.ts';
import { getAllTags } from './vault/cached.ts';
import { FileManager } from './vault/file-manager.ts';
import { TAbstractFile, TFile, TFolder } from './vault/files.ts';
import { MetadataCache } from './vault/metadata-cache.ts';
import { Vault } from './vault/vault.ts';
import { FileViewBody, TextFileViewBody } from './workspace/file-view.ts';
import * as items from './workspace/items.ts';
import { WorkspaceLeaf } from './workspace/leaf.ts';
import { WorkspaceTabs } from './workspace/tabs.ts';
import { ItemViewBody, ViewBody } from './workspace/view.ts';
import { Workspace } from './workspace/workspace.ts';

type Real = typeof Obsidian;

const functions = {
	addIcon, getIcon, getIconIds, removeIcon, setIcon, setTooltip, displayTooltip, getLanguage, requireApiVersion, apiVersion, Platform, request, requestUrl,
	prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults, debounce, getAllTags, ...text,
	editorEditorField, editorInfoField, editorLivePreviewField,
};

const classes = {
	Component, Events, Scope, Modal, SuggestModal, FuzzySuggestModal, PopoverSuggest, Notice, Menu,
	HoverPopover, BaseComponent, ValueComponent, ButtonComponent, ExtraButtonComponent, ColorComponent, DropdownComponent, ProgressBarComponent,
	SliderComponent, ToggleComponent, SecretComponent, DisplayValueComponent, Setting, SettingGroup, SettingPage, PluginSettingTab, AbstractTextComponent,
	TextComponent, TextAreaComponent, SearchComponent, MomentFormatComponent, ConfirmationModal, MarkdownRenderChild, Plugin,
};

/** Made by the host only: plugins ask `instanceof`, so the constructors may differ; the instances are checked. */
const made = {
	BasesEntry, BasesEntryGroup, BasesQueryResult, BasesViewConfig, QueryController, Value, App, Keymap, Vault, TAbstractFile, TFile, TFolder, FileManager, MetadataCache, Workspace, WorkspaceLeaf, WorkspaceTabs, SettingTab, ...items, Editor, MarkdownRenderer, MarkdownPreviewView, MenuItem, ConfirmationButton,
};

/** No other class can be assigned to these (protected members); their bodies are checked member by member. */
const nominal = {
	View: ViewBody, ItemView: ItemViewBody, FileView: FileViewBody, EditableFileView: FileViewBody, TextFileView: TextFileViewBody, MarkdownView: MarkdownViewBody,
	AbstractInputSuggest, BasesView: BasesViewBody,
};

/** The public face of instances of a class, whatever its constructor. */
type Face<C> = C extends { prototype: infer P } ? { [K in keyof P]: P[K] } : never;
type Faces<M> = { readonly [K in keyof M]: { readonly prototype: Face<M[K]> } };

const fits = <T>(value: T): T => value;
fits<Pick<Real, keyof typeof functions>>(functions);
fits<Pick<Real, keyof typeof classes>>(classes);
fits<Faces<Pick<Real, keyof typeof made>>>(made);
fits<Pick<Real['MarkdownRenderer'], 'render'>>(MarkdownRenderer);
fits<Pick<Real['Keymap'], 'isModEvent' | 'isModifier'>>(Keymap);
fits<Pick<Real['Vault'], 'recurseChildren'>>(Vault);

const represented: Readonly<Record<string, unknown>> = { ...functions, ...classes, ...made, ...nominal };

/** Names that loaders and promises ask every module for. */
const asked = new Set(['__esModule', 'default', 'then', 'toJSON']);

export const obsidian: object = new Proxy(represented, {
	get(target, name) {
		if (typeof name === 'symbol' || asked.has(name) || Object.hasOwn(target, name)) return Reflect.get(target, name) as unknown;
		throw new Error(`workbench: obsidian.${name} is not represented`);
	},
});
