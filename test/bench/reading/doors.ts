// What the benches of reading measure, as one bundle.
export { readInSteps, readNote } from '../../../src/app/readNote.ts';
export { digestOf } from '../../../src/app/summary/digest.ts';
export { makeCard } from '../../../src/core/index/makeCard.ts';
export { DEFAULT_READ_OPTIONS } from '../../../src/core/model/options.ts';
export { describeConversation, findTurns } from '../../../src/core/parse/conversation.ts';
export { Memo } from '../../../src/core/text/memo.ts';
export { scanNote } from '../../../src/core/text/scan.ts';
export { outlineOf } from '../../../src/present/outline.ts';
export { phrasesFor } from '../../../src/present/phrases.ts';
export { sideViewModel } from '../../../src/present/sideView.ts';
export { writeSummary } from '../../../src/present/summary/written.ts';
