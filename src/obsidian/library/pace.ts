// Makes room for the app between two slices of work.
import type { Pace } from '../../app/ports.ts';

/** A message comes after what the app has to do now; a timer would wait four milliseconds more each time. */
export const pace: Pace = {
	now: () => performance.now(),
	rest: () =>
		new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				resolve();
			};
			port2.postMessage(null);
		}),
};
