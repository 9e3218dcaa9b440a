// Reads notes in a page as the library does, in slices; or in a worker, for comparing. Bundled for the browser.
import { Slices } from '../../../src/app/index/slices.ts';
import { readInSteps } from '../../../src/app/readNote.ts';
import type { CardAndWords } from '../../../src/core/index/makeCard.ts';
import { makeCard } from '../../../src/core/index/makeCard.ts';
import { finish } from '../../../src/core/model/steps.ts';
import { pace } from '../../../src/obsidian/library/pace.ts';

type Notes = readonly (readonly [path: string, text: string])[];

export function readOne(path: string, text: string): CardAndWords {
	return finish(makeCard(finish(readInSteps(path, text, { groups: false })), text));
}

export async function inSlices(notes: Notes): Promise<number> {
	const slices = new Slices(pace);
	for (const [path, text] of notes) {
		const record = await slices.run(readInSteps(path, text, { groups: false }));
		const made = await slices.run(makeCard(record, text));
		structuredClone(made.card);
	}
	return notes.length;
}

/** One note after the other, as the library would send them when it has read them from the disk. */
export async function inWorker(notes: Notes, source: string): Promise<number> {
	const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
	let done = 0;
	for (const note of notes) {
		await new Promise<void>((resolve) => {
			worker.onmessage = () => resolve();
			worker.postMessage(note);
		});
		done++;
	}
	worker.terminate();
	return done;
}
