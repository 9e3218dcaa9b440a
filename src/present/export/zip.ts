// A zip file whose entries are stored, not compressed: all that an exchange format asks for.

export interface ZipEntry {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** 1980-01-01, the earliest date that the format knows: the same content gives the same bytes. */
const DATE = 0x21;
const UTF8_NAMES = 0x800;

export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const { name, bytes } of entries) {
		const path = new TextEncoder().encode(name);
		const about = [[20, 2], [UTF8_NAMES, 2], [0, 2], [0, 2], [DATE, 2], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4], [path.length, 2], [0, 2]] as const;
		const head = fields([[0x04034b50, 4], ...about]);
		parts.push(head, path, bytes);
		directory.push(fields([[0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]), path);
		offset += head.length + path.length + bytes.length;
	}
	const size = directory.reduce((sum, part) => sum + part.length, 0);
	return joined([...parts, ...directory, fields([[0x06054b50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [size, 4], [offset, 4], [0, 2]])]);
}

/** Numbers with their widths in bytes, lowest byte first. */
function fields(values: readonly (readonly [value: number, width: 2 | 4])[]): Uint8Array {
	return Uint8Array.from(values.flatMap(([value, width]) => Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 0xff)));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** The check sum that the format asks for, bit by bit: notes are small. */
export function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return ~sum >>> 0;
}
