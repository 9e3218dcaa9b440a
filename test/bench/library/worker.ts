// The worker that the page compares with: a note in, its card and words out.
import { readOne } from './page.ts';

self.onmessage = ({ data: [path, text] }: MessageEvent<readonly [string, string]>) => self.postMessage(readOne(path, text));
