// Types of serve.mjs for the driver and the tests.

/** Notes as path → text, or the path of a folder. */
export type VaultSource = Readonly<Record<string, string>> | string;

/** A plugin in place of the shipped one: its CommonJS bundle, and what goes with it. */
export interface PluginFiles { readonly main: string; readonly styles?: string; readonly manifest?: string }

export interface ServeOptions {
	readonly vault: VaultSource;
	readonly write?: boolean;
	readonly port?: number;
	readonly plugin?: PluginFiles | null;
	readonly name?: string | undefined;
	readonly rebuild?: boolean;
}

export interface Serving { readonly url: string; readonly notes: { text?(path: string): string | null }; close(): Promise<void> }

export function serve(options: ServeOptions): Promise<Serving>;
