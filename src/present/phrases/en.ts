// English.
import { outlineEn } from './outline.ts';
import { acrossEn } from './across.ts';
import { basesEn } from './bases.ts';
import { linksEn } from './links.ts';
import { correctionsEn } from './corrections.ts';
import { exportEn } from './export.ts';
import { marksEn, repairEn } from './marks.ts';
import { modelEn } from './summary/model.ts';
import type { Phrases } from './shape.ts';
import { summaryEn } from './summary/words.ts';
import { summaryCommandsEn } from './summary/commands.ts';
import { viewpointsEn } from './viewpoints.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const n = (value: string | number | undefined): number => Number(value ?? 0);

export const en: Phrases = {
	reasons: {
		'reader-says-interview': () => 'You said that this note is an interview.',
		'reader-says-none': () => 'You said that this note is no interview.',
		'labels-recur': ({ labels, turns }) => `${count(n(labels), 'speaker label recurs', 'speaker labels recur')} over ${count(n(turns), 'turn', 'turns')}.`,
		'labels-alternate': ({ percent }) => `The speaker changes at ${percent} % of the labels.`,
		'roles-named': ({ names }) => `Labels name a role: ${names}.`,
		'questions-answered': ({ questions }) => `${count(n(questions), 'question is', 'questions are')} followed by another speaker.`,
		'properties-name-speakers': ({ name }) => `The note's properties name the speaker ${name}.`,
		'no-labels': () => 'No line begins with a speaker label such as “Name:”.',
		'one-speaker': ({ name }) => `Only one label recurs: ${name}.`,
		'few-turns': ({ turns }) => `Only ${count(n(turns), 'turn was', 'turns were')} found.`,
		'labels-once': ({ labels }) => `${count(n(labels), 'label was', 'labels were')} found, but none recurs: more like a list of fields than talk.`,
		'short-values': ({ percent }) => `${percent} % of the labels are followed by short values, not by talk.`,
		'many-turns': ({ turns }) => `There are ${turns} turns.`,
		'times-ascend': ({ percent }) => `Ascending time marks stand at ${percent} % of the turns.`,
		'spoken-words': ({ percent }) => `${percent} % of the turns speak of “I”, to “you”, or ask.`,
		'weak-labels': () => 'Most labels are list items, or stand without a colon.',
		'chat-log': () => 'This is the log of a chat.',
		'lists-changes': ({ entries }) => `It is a log of ${entries} changes with their authors.`,
		'fields-between': ({ labels }) => `${labels} labels between the others name fields.`,
		'values-behind-labels': ({ percent }) => `Behind ${percent} % of the labels stands a value, code or a list: no sentence.`,
		'fields-in-order': ({ labels }) => `${labels} labels come back in the same order, as fields do.`,
		'chat-with-model': () => 'This is a chat with a language model.',
		'stage-directions': () => 'Stage directions make this a play or a script.',
		'title-names-kind': ({ word }) => `A title calls this “${word}”, and nobody speaks at length.`,
		'nobody-speaks-at-length': ({ letters }) => `Nobody speaks at length: nine of ten turns have at most ${letters} letters.`,
		'parts-of-a-script': () => 'These are the parts of a sale, a service, a game or a daily meeting.',
		'part-of-a-document': ({ percent }) => `Only ${percent} % of the note is talk, and little of that: a document quotes it.`,
		'words-in-quotes': ({ percent }) => `${percent} % of what is said stands in quotation marks, as in a story or in examples.`,
		'bits-of-talk': () => 'These are short bits of talk of others each time: jokes or sayings.',
		'still-to-be-filled-in': () => 'Most labels have nothing behind them yet: a template.',
		'answers-are-impersonal': ({ percent }) => `Questions and answers without names, of which ${percent} % speak of “I”: more like a help page than talk.`,
		'help-page': () => 'Questions and answers without names that belong to a document: under a heading for such questions, with code in the answers, or in a small part of the note.',
		'spoken-without-labels': () => 'This reads like the transcript of talk, but nothing marks who speaks.',
	},
	problems: {
		'question-inside-turn': ({ name, nextLine }) => `${name} speaks twice in a row, and the first turn ends with a question: it may be the interviewer's. The next turn starts on line ${nextLine}.`,
		'front-matter-invalid': ({ why }) => `The properties could not be read: ${why}`,
		'front-matter-too-long': ({ characters }) => `The properties are too long to be read (${characters} characters).`,
		'fence-unclosed': () => 'A code block is opened here and never closed; what follows is read as text.',
		'comment-unclosed': () => 'A comment is opened here and never closed; what follows is read as text.',
		'control-characters': ({ code }) => `The note holds control characters (U+${code}).`,
		'lone-surrogate': ({ code }) => `The note holds half a character (U+${code}).`,
		'names-may-be-one': ({ name, other }) => `${name} may be the same person as ${other}, spelled differently.`,
		'line-too-long': ({ characters }) => `This line has ${characters} characters; editors become slow on it.`,
	},
	roles: { interviewer: 'interviewer', respondent: 'respondent', audience: 'audience', other: 'other voice', unknown: 'speaker' },
	commands: {
		openView: 'Open side view',
		treatAsInterview: 'Treat this note as an interview',
		treatAsOrdinary: 'Treat this note as an ordinary note',
		letEvidenceDecide: 'Let the text decide about this note',
	},
	view: {
		name: 'Interview Lens',
		outline: 'Outline',
		viewpoints: 'Viewpoints',
		problems: 'Doubtful places',
		noNote: 'Open a note to see its conversation here.',
		reading: 'Reading the note…',
		refused: 'This note was not taken for an interview.',
		inFavour: 'What speaks for one:',
		tooLittle: 'Too little speaks for one:',
		unreadable: (why) => `The note could not be read: ${why}`,
		beforeFirstSection: 'Opening',
		share: (percent) => (percent < 1 ? '< 1 %' : `${percent} %`),
		turns: (number) => count(number, 'turn', 'turns'),
		questions: (number) => count(number, 'question', 'questions'),
		line: (line) => `line ${line}`,
		textShare: 'text share',
		emptyTurn: '(no words)',
	},
	outline: outlineEn,
	notices: {
		treatedAsInterview: 'This note is now treated as an interview.',
		treatedAsOrdinary: 'This note is now treated as an ordinary note.',
		evidenceDecides: 'The text of this note decides again.',
		noLabels: 'No speaker labels were found in this note.',
		noteGone: 'That note no longer exists.',
	},
	settings: {
		notesHeading: 'Which notes are interviews',
		textHeading: 'In the text',
		folders: 'Interview folders',
		foldersAbout: 'Notes in these folders are always treated as interviews. One folder on each line.',
		tags: 'Interview tags',
		tagsAbout: 'Notes with one of these tags are always treated as interviews. One tag on each line, without #.',
	},
	links: linksEn,
	export: exportEn,
	model: modelEn,
	summaryWords: summaryEn,
	summary: summaryCommandsEn,
	across: acrossEn,
	bases: basesEn,
	viewpoints: viewpointsEn,
	corrections: correctionsEn,
	marks: marksEn,
	repair: repairEn,
	colon: ': ',
	comma: ', ',
	quote: (words) => `“${words}”`,
};
