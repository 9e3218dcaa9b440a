// The engine of the library as the benchmarks run it, bundled for node.
export { Across } from '../../../src/app/across/across.ts';
export { relatedNotes } from '../../../src/app/across/backlinks.ts';
export { personPage } from '../../../src/app/across/personPage.ts';
export { searchTurns } from '../../../src/app/across/search.ts';
export { Indexer } from '../../../src/app/index/indexer.ts';
export { MemoryCache } from '../../../src/app/index/memoryCache.ts';
export { readInSteps, readNote } from '../../../src/app/readNote.ts';
export { findPeople } from '../../../src/core/index/people/findPeople.ts';
export { finderFor } from '../../../src/core/index/people/mentions.ts';
export { makeCard } from '../../../src/core/index/makeCard.ts';
export { finish } from '../../../src/core/model/steps.ts';
export { sizeOfWords } from '../../../src/core/index/search/noteWords.ts';
export { Relations } from '../../../src/core/index/related/relations.ts';
export { eachTerm, foldUnits, pairTerm } from '../../../src/core/index/search/words.ts';
