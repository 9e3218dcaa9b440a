// What each room of the house and each package takes of main.js, in bytes, largest first.
import * as esbuild from 'esbuild';
import { pluginBuild } from '../../esbuild.config.mjs';

const { metafile } = await esbuild.build({ ...pluginBuild, write: false, metafile: true });
const rooms = new Map();
for (const [file, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs)) {
	const parts = file.split('/');
	const from = parts.lastIndexOf('node_modules');
	const room = from >= 0 ? parts.slice(from + 1, from + (parts[from + 1].startsWith('@') ? 3 : 2)).join('/') : parts.slice(0, Math.min(3, parts.length - 1)).join('/');
	rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
}
for (const [room, bytes] of [...rooms].sort((a, b) => b[1] - a[1])) console.log(String(bytes).padStart(8), room);
console.log(String([...rooms.values()].reduce((sum, bytes) => sum + bytes, 0)).padStart(8), 'in all');
