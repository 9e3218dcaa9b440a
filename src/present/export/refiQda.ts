// REFI-QDA 1.0, the exchange format of tools for qualitative analysis: a zip of project.qde (XML) and the note as a text source.
// Speakers, sections and viewpoints are codes; turns and evidence are coded passages. Positions count Unicode code points, half-open.
import type { InterviewRecord } from '../../core/model/record.ts';
import type { Span } from '../../core/model/span.ts';
import { zipOf } from './zip.ts';

interface Code {
	readonly guid: string;
	readonly name: string;
	readonly children: readonly Code[];
}
interface Coded extends Span {
	readonly name: string;
	readonly codes: readonly string[];
}

/** Characters of a note that its text source does not have. */
const LEFT_OUT = /^\uFEFF|\r(?=\n)/g;

/** The bytes of a .qdpx file. The same note gives the same ids, so that a second import finds the first. */
export function qdpx(record: InterviewRecord, text: string, now: string): Uint8Array<ArrayBuffer> {
	const source = guidOf(record.path, 'source');
	// Tools read text files with '\n' and without a byte order mark; half of a pair cannot be written, a mark as long stands for it.
	const plain = text.replace(LEFT_OUT, '').replace(/\p{Cs}/gu, '\uFFFD');
	const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
	return zipOf([
		{ name: 'project.qde', bytes: encode(projectXml(record, text, source, now)) },
		{ name: `sources/${source}.txt`, bytes: encode(plain) },
	]);
}

function projectXml(record: InterviewRecord, text: string, source: string, now: string): string {
	const { path, title } = record;
	const id = (kind: string, name: string): string => guidOf(path, `${kind}:${name}`);
	const user = id('user', 'Interview Lens');
	const code = (kind: string, name: string, children: readonly Code[] = []): Code => ({ guid: id(kind, name), name: name === '' ? '?' : name, children });
	const told = record.sections.filter((section) => record.turns.some((turn) => turn.section === section.id));
	const tree = [
		code('group', 'Speakers', record.speakers.map(({ name }) => code('speaker', name))),
		code('group', 'Sections', told.map((section) => ({ ...code('section', section.id), name: section.title }))),
		code('group', 'Viewpoints', record.viewpoints.map((viewpoint) => ({ ...code('viewpoint', viewpoint.id), name: (viewpoint.title || viewpoint.text).slice(0, 120) }))),
	].filter(({ children }) => children.length > 0);
	const names = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
	const sections = new Set(told.map((section) => section.id));
	const coded: Coded[] = [
		...record.turns.map((turn) => ({ from: turn.from, to: turn.to, name: names.get(turn.speaker) ?? '', codes: [id('speaker', names.get(turn.speaker) ?? ''), ...(turn.section !== null && sections.has(turn.section) ? [id('section', turn.section)] : [])] })),
		...record.viewpoints.flatMap((viewpoint) => viewpoint.evidence.map(({ from, to }) => ({ from, to, name: viewpoint.title, codes: [id('viewpoint', viewpoint.id)] }))),
	];
	const pointAt = codePointsAt(text, coded.flatMap(({ from, to }) => [from, to]));
	const made = `creatingUser="${user}" creationDateTime="${attribute(now)}"`;
	const selections = coded.map(({ from, to, name, codes }, at) => {
		const codings = codes.map((target, place) => `<Coding guid="${id('coding', `${at}.${place}`)}" ${made}><CodeRef targetGUID="${target}"/></Coding>`).join('');
		return `<PlainTextSelection guid="${id('selection', String(at))}" name="${attribute(name)}" startPosition="${pointAt.get(from) ?? 0}" endPosition="${pointAt.get(to) ?? 0}" ${made}>${codings}</PlainTextSelection>`;
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<Project name="${attribute(title)}" origin="Interview Lens" creatingUserGUID="${user}" creationDateTime="${attribute(now)}" xmlns="urn:QDA-XML:project:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd">
<Users><User guid="${user}" name="Interview Lens"/></Users>
<CodeBook><Codes>${tree.map((each) => codeXml(each, false)).join('')}</Codes></CodeBook>
<Sources><TextSource guid="${source}" name="${attribute(title)}" plainTextPath="internal://${source}.txt" ${made}>
${selections.join('\n')}
</TextSource></Sources>
</Project>
`;
}

function codeXml({ guid, name, children }: Code, isCodable: boolean): string {
	return `<Code guid="${guid}" name="${attribute(name)}" isCodable="${isCodable}">${children.map((child) => codeXml(child, true)).join('')}</Code>`;
}

/** What XML 1.0 does not allow is left out. */
function attribute(words: string): string {
	return words
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"'\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** For each offset of the note the number of code points before it in the text source. */
function codePointsAt(text: string, offsets: readonly number[]): ReadonlyMap<number, number> {
	const points = new Map<number, number>();
	let [at, count] = [0, 0];
	for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
		while (at < offset) {
			const point = text.codePointAt(at) ?? 0;
			const isLeftOut = (at === 0 && point === 0xfeff) || (point === 13 && text.charCodeAt(at + 1) === 10);
			if (!isLeftOut) count++;
			at += point > 0xffff ? 2 : 1;
		}
		points.set(offset, count);
	}
	return points;
}

/** An id in the form of a UUID, made of the names alone. */
function guidOf(...names: readonly string[]): string {
	const words = names.join('\u0000');
	const digits = [0, 1, 2, 3].map((seed) => {
		let hash = 0x811c9dc5 ^ seed;
		for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193 + 2 * seed);
		hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		return ((hash ^ (hash >>> 12)) >>> 0).toString(16).padStart(8, '0');
	}).join('');
	return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
