// The status bar tells quietly how many notes are still to be read, while there are many.
import type { Plugin } from 'obsidian';
import type { AcrossDoor } from './door.ts';

/** Notes that wait; fewer are read before anybody has looked. */
const WORTH_TELLING = 20;
/** Milliseconds between two looks while notes wait. */
const LOOK_AGAIN = 500;

export function tellProgress(plugin: Plugin, { indexer, onChange, phrases: { across } }: AcrossDoor): void {
	const bar = plugin.addStatusBarItem();
	bar.addClass('interview-lens-progress');
	let timer = 0;
	let wasTold = false;
	const tell = (): void => {
		const { waiting, cacheProblem } = indexer.progress();
		const isMany = waiting >= WORTH_TELLING || (wasTold && waiting > 0);
		wasTold = isMany;
		bar.setText(isMany ? across.stillReading(waiting) : '');
		bar.setAttr('aria-label', cacheProblem === null ? '' : across.cacheNotKept(cacheProblem));
		bar.toggle(isMany);
		window.clearTimeout(timer);
		if (isMany) timer = window.setTimeout(tell, LOOK_AGAIN);
	};
	onChange(plugin, tell);
	plugin.register(() => window.clearTimeout(timer));
	tell();
}
