// The rows of the settings about a language model.
import { SecretComponent } from 'obsidian';
import type { SettingDefinitionItem } from 'obsidian';
import { MODEL_KINDS } from '../../../app/summary/model/options.ts';
import type { ModelOptions } from '../../../app/summary/model/options.ts';
import { testModel } from './commands.ts';
import type { ModelContext } from './commands.ts';

export function modelSettings(context: ModelContext, remember: (options: Partial<ModelOptions>) => Promise<void>): SettingDefinitionItem[] {
	const words = context.phrases.model.settings;
	const isChosen = (): boolean => context.modelOptions().modelKind !== 'none';
	return [
		{
			type: 'group',
			heading: words.heading,
			items: [
				{ name: words.kind, desc: words.kindAbout, control: { type: 'dropdown', key: 'modelKind', options: Object.fromEntries(MODEL_KINDS.map((kind) => [kind, words.kinds[kind]])) } },
				{ name: words.address, desc: words.addressAbout, visible: isChosen, control: { type: 'text', key: 'modelAddress' } },
				{ name: words.model, visible: isChosen, control: { type: 'text', key: 'modelName' } },
				{
					name: words.key,
					desc: words.keyAbout,
					visible: isChosen,
					render: (setting) => void setting.addComponent((el) => new SecretComponent(context.app, el).setValue(context.modelOptions().modelKey).onChange((name) => void remember({ modelKey: name }))),
				},
				{ name: words.budget, desc: words.budgetAbout, visible: isChosen, control: { type: 'number', key: 'modelMostTokens', min: 1000 } },
				{ name: words.notes, desc: words.notesAbout, visible: isChosen, control: { type: 'number', key: 'modelMostNotes', min: 1 } },
				{ name: words.test, desc: words.testAbout, visible: isChosen, action: () => void testModel(context) },
			],
		},
	];
}
