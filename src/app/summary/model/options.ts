// What a reader sets up to let a language model write. Nothing is sent before that.

export type ModelKind = 'none' | 'openai' | 'anthropic';

export interface ModelOptions {
	readonly modelKind: ModelKind;
	/** Base address; '' is the provider's own. */
	readonly modelAddress: string;
	readonly modelName: string;
	/** Name of the secret that holds the key; '' sends none, as a local model needs. */
	readonly modelKey: string;
	/** Tokens that one summary may cost, as estimated before and as counted while it runs. */
	readonly modelMostTokens: number;
	/** Notes whose words one summary of several may send. */
	readonly modelMostNotes: number;
}

export const MODEL_KINDS: readonly ModelKind[] = ['none', 'openai', 'anthropic'];
export const DEFAULT_MODEL_OPTIONS: ModelOptions = Object.freeze({ modelKind: 'none', modelAddress: '', modelName: '', modelKey: '', modelMostTokens: 100_000, modelMostNotes: 12 });

/** Whether everything is there that a request needs. */
export function isSetUp({ modelKind, modelName }: ModelOptions): boolean {
	return modelKind !== 'none' && modelName.trim() !== '';
}
