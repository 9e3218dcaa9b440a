// MR. NAME. words · 名……words · 이름> words · 이름 = words · 名／words · name> words · Name » words · Name → words · Name > words · Name / words · Name ~ words · Name :: words · ~ Name ~ words · -- Name -- words · // Name // words · `Name` words
import { matching } from './form.ts';
import type { LabelForm } from './form.ts';

/** A name before a stroke, which ends none where a colon follows soon or a link: 'Ana Ruiz / 安娜: words' is one name, 'Nets → [[Harbour]]' a way to another note. */
const BEFORE = /^()([^\s:：»→>/~～／`*_[\]<][^:：»→>/~～／`*\n]{0,30}?)(?:\s(?:[»→>/~]|::)\s+|[～／]\s*)(?![^,.!?，。！？\n]{0,30}[:：])(?!\[\[|\[[^\]\n]{1,60}\]\()(?=\S)/;
/** A name between two strokes; as code it has a capital or no Latin letters, as names in programs seldom have. */
const BETWEEN = /^((?:~|--|\/\/|`(?=\p{Lu}\p{L}*[\s`]|\p{Lo}))\s?)([^\s~`/-][^~`/\n]{0,30}?)\s?(?:~|--|\/\/|`)(?=\s\S)/u;

/** 'ada> ', 'YJ (Harbour)> ', as people sign their lines where many write into one pad, also before a list below; others among them leave a blank. */
const SIGNED = /^()(\p{L}(?:[\p{L}\d_.-]{0,20}[\p{L}\d_.])?(?:\s?[(（][^()（）\n]{1,20}[)）])?)[>〉](?:\s+|$)/u;
/** '서온 = ', as Korean papers print who answers. */
const EQUATED = /^()([\p{Script=Hangul}]{2,4}(?:\s[\p{Script=Hangul}]{1,6})?)\s?=\s+(?=\S)/u;
/** '정관웅> ', as Korean broadcasters print who speaks. */
const POINTED = /^()([\p{Script=Hangul}\p{Script=Han}][\p{Script=Hangul}\p{Script=Han}\s]{0,12})[>〉]\s+(?=\S)/u;

/** '栗原……', as Japanese papers print who speaks. */
const TRAILING = /^()([\p{Script=Han}\p{Script=Katakana}ー・]{2,8}|聞き手|語り手|[A-Z]{1,2})(?:…{2}|‥{2})(?=[^…‥\s])/u;
/** 'The CHAIRMAN. ', 'Mr. ALDER. ': a title and capitals up to a full stop, as parliaments print them; capitals alone are parts of a play as well. */
const CAPITALS = /^()((?:The|[MD]rs?\.|Ms\.|M\.|Mme|Sen\.|Rep\.|Senator|Representative)\s\p{Lu}[\p{Lu}'’-]{1,30}(?:\s\p{Lu}[\p{Lu}'’-]{1,30}){0,3})\.\s+(?=\S)/u;

/** 'Mrs. Whitlock. ', 'Chairman Alder. ': a title and a name up to a full stop, as printers of hearings set them; 'Mr. Chairman' is spoken to. */
const HEARD = /^()((?!(?:Mr|Ms|Mrs|Dr)\. (?:Chairman|Chair|President|Speaker|Secretary)\.)(?:Mr\.|Mrs\.|Ms\.|Miss|Dr\.|Chairman|Chairwoman|Chair|Senator|Representative|Secretary|Admiral|General|Judge|Ambassador|Governor|Commissioner|Delegate)\s\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,2})\.\s+(?=[\p{Lu}“"`[])/u;

/** The form, looked for only where one of its strokes stands: seldom. */
const around = (strokes: readonly string[], form: LabelForm): LabelForm => ({ ...form, amid: strokes });

export const capitals = matching('capitals', 'TMDSR', CAPITALS, true, 'marked', true);
export const titled = matching('titled', 'MDCSRAGJ', HEARD, true, 'marked', true);
export const pointed = around(['>', '〉'], matching('pointed', null, POINTED, true, 'marked', true));
export const equated = around(['='], matching('stroke', null, EQUATED, true, 'bare'));
export const signedLine = around(['>', '〉'], matching('stroke', null, SIGNED, true, 'bare'));
export const trailing = around(['…', '‥'], matching('trailing', null, TRAILING, true, 'bare', true));
export const beforeStroke = around(['»', '→', '>', '/', '~', '～', '／', '::'], matching('stroke', null, BEFORE, true, 'bare'));
export const betweenStrokes = matching('strokes', '~-/`', BETWEEN, true, 'bare');
