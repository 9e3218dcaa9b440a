// What all controls of a setting share: being disabled, having a value, telling about a change.
import type * as Obsidian from 'obsidian';

export abstract class BaseComponent implements Pick<Obsidian.BaseComponent, keyof Obsidian.BaseComponent> {
	disabled = false;

	then(run: (component: this) => unknown): this {
		run(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

export abstract class ValueComponent<T> extends BaseComponent implements Pick<Obsidian.ValueComponent<T>, keyof Obsidian.ValueComponent<T>> {
	protected changed: ((value: T) => unknown) | null = null;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value) => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}

	onChange(callback: (value: T) => unknown): this {
		this.changed = callback;
		return this;
	}
}
