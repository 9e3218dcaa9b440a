// Every word and sentence the plugin says, as a shape that each language fills.
import type { Role } from '../../core/model/conversation.ts';
import type { ProblemCode } from '../../core/model/problem.ts';
import type { ReasonCode } from '../../core/model/verdict.ts';
import type { OutlinePhrases } from './outline.ts';
import type { AcrossPhrases } from './across.ts';
import type { BasesPhrases } from './bases.ts';
import type { ViewpointPhrases } from './viewpoints.ts';
import type { LinkPhrases } from './links.ts';
import type { CorrectionPhrases } from './corrections.ts';
import type { ExportPhrases } from './export.ts';
import type { ModelPhrases } from './summary/model.ts';
import type { SummaryWords } from './summary/words.ts';
import type { SummaryPhrases } from './summary/commands.ts';
import type { MarkPhrases, RepairPhrases } from './marks.ts';

type Values = Readonly<Record<string, string | number>>;
type Words = (values: Values) => string;

export interface Phrases {
	readonly reasons: Readonly<Record<ReasonCode, Words>>;
	readonly problems: Readonly<Record<ProblemCode, Words>>;
	readonly roles: Readonly<Record<Role, string>>;
	readonly commands: {
		readonly openView: string;
		readonly treatAsInterview: string;
		readonly treatAsOrdinary: string;
		readonly letEvidenceDecide: string;
	};
	readonly view: {
		readonly name: string;
		readonly outline: string;
		readonly viewpoints: string;
		readonly problems: string;
		readonly noNote: string;
		readonly reading: string;
		readonly refused: string;
		/** Stand over what speaks for an interview in a note that was refused; the second where nothing speaks against one. */
		readonly inFavour: string;
		readonly tooLittle: string;
		readonly unreadable: (why: string) => string;
		readonly beforeFirstSection: string;
		readonly share: (percent: number) => string;
		readonly turns: (count: number) => string;
		readonly questions: (count: number) => string;
		readonly line: (line: number) => string;
		readonly textShare: string;
		readonly emptyTurn: string;
	};
	readonly outline: OutlinePhrases;
	readonly notices: {
		readonly treatedAsInterview: string;
		readonly treatedAsOrdinary: string;
		readonly evidenceDecides: string;
		readonly noLabels: string;
		readonly noteGone: string;
	};
	readonly settings: {
		readonly notesHeading: string;
		readonly textHeading: string;
		readonly folders: string;
		readonly foldersAbout: string;
		readonly tags: string;
		readonly tagsAbout: string;
	};
	readonly links: LinkPhrases;
	readonly export: ExportPhrases;
	readonly model: ModelPhrases;
	/** What summaries say, and what is said about them. */
	readonly summaryWords: SummaryWords;
	readonly summary: SummaryPhrases;
	readonly across: AcrossPhrases;
	readonly bases: BasesPhrases;
	readonly viewpoints: ViewpointPhrases;
	readonly corrections: CorrectionPhrases;
	readonly marks: MarkPhrases;
	readonly repair: RepairPhrases;
	/** Joins a label and its value, and two clauses: ': ' and ', ' in English, '：' and '，' in Chinese. */
	readonly colon: string;
	readonly comma: string;
	readonly quote: (words: string) => string;
}
