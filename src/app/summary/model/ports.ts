// What asking a language model needs of a host.

export interface ModelRequest {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** Header names are in lower case. */
export interface ModelAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly text: string;
}

/** The one way out. Rejects where no answer came; any status is an answer. */
export interface ModelDoor {
	post(request: ModelRequest): Promise<ModelAnswer>;
}

export interface Clock {
	/** Resolves after so many milliseconds. The function given back ends the waiting early; it may then never resolve. */
	wait(milliseconds: number): { readonly over: Promise<void>; readonly end: () => void };
}
