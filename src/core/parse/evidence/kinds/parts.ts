// Parts that no interview has: a customer and who serves, a master of a game, who began a thread, a team of which each tells the day.
//
//     **Customer:** …
//     **Support:** …
import { fold, lexicon } from '../../../text/fold.ts';
import type { Find } from '../../../text/piece.ts';
import { CUSTOMER_WORDS, DAILY_WORDS, MASTER_WORDS, POSTER_WORDS, SELLER_WORDS, UNSPACED_DAILY_WORDS } from '../../lexicon/partWords.ts';
import type { KindOfNote } from './kind.ts';

const CUSTOMERS = lexicon({ CUSTOMER_WORDS });
const SELLERS = lexicon({ SELLER_WORDS });
const MASTERS = lexicon({ MASTER_WORDS });
const POSTERS = lexicon({ POSTER_WORDS });

/** Part of the turns that are of the two who trade; and times that a master of a game speaks. */
const TRADED = 0.8;
const FEWEST_OF_MASTER = 3;
/** Fewer voices are a talk of two. */
const SEVERAL = 3;
/** Letters: nine of ten turns in such talk are shorter. */
const SHORT = 170;
/** Where all labels are such, 'GM' is somebody's name. */
const INITIALS = /^\p{Script=Latin}{1,3}$/u;
/** Part of the turns that speak of the day. */
const TURNS_TELL_DAY = 0.4;

/** What stands behind a name. */
const IN_BRACKETS = /\s*[(（].*/;

const DAILY = new RegExp(`(?:^|[^\\p{L}])(?:${DAILY_WORDS})(?!\\p{L})|${UNSPACED_DAILY_WORDS}`, 'iu');
const tellsDay: Find<boolean> = (body) => DAILY.test(body);

export const parts: KindOfNote = (shown) => {
	const { heads, uses, bodies, lengths, sample } = shown;
	if (lengths.most >= SHORT || shown.isLed) return null;
	const count = (part: ReadonlySet<string>): number => [...uses.values()].reduce((sum, { family, times }) => sum + (part.has(fold(family.replace(IN_BRACKETS, ''))) ? times : 0), 0);
	const [customers, sellers] = [count(CUSTOMERS), count(SELLERS)];
	if (customers > 1 && sellers > 1 && customers + sellers >= TRADED * heads.length) return { kind: 'none', code: 'parts-of-a-script', values: {} };
	if (uses.size < SEVERAL) return null;
	if (count(POSTERS) > 1) return { kind: 'chat', code: 'chat-log', values: {} };
	if (count(MASTERS) >= FEWEST_OF_MASTER && [...uses.keys()].some((key) => !MASTERS.has(key) && !INITIALS.test(key))) return { kind: 'play', code: 'parts-of-a-script', values: {} };
	const telling = sample.filter((at) => bodies.at(at).recall(tellsDay)).length;
	return telling >= TURNS_TELL_DAY * sample.length ? { kind: 'none', code: 'parts-of-a-script', values: {} } : null;
};
