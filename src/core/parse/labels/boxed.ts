// **[Name]** words · **【Name】** words · **[Name](link):** words · [**Name**](link)**:** words · [Name:]{.underline} words · **Na****me:** words · **[[People/Name|Name]]:** words
import type { LabelForm } from './form.ts';

/** A form of bold around another wrapping, or within one; the groups are what stands before the name, the name, and a colon inside the bold. */
function inBold(id: string, opens: string, pattern: RegExp): LabelForm {
	return {
		id,
		strength: 'marked',
		closed: false,
		opens,
		amid: null,
		wrap(head, at) {
			const match = pattern.exec(head.slice(at, at + 230));
			if (match === null) return null;
			const [all, before = '', name = '', colon = ''] = match;
			const nameFrom = at + before.length;
			return { nameFrom, nameTo: nameFrom + name.length, to: at + all.length, colon: /[:：]/.test(colon), seconds: null, whole: false };
		},
	};
}

export const boxed = inBold('boxed', '*', /^(\*\*\\?[[【(（]{1,2}\s?)([^[\]【】()（）\n:：]{1,60}?)\s?\\?[\]】)）]{1,2}(\s?[:：]?\s?)\*\*/);
export const boldLink = inBold('bold-link', '*', /^(\*\*\[\[?(?:[^[\]|\n]{1,80}\|)?)([^[\]|\n]{1,60})(?:\]\]|\]\([^()\s]{1,140}\))(\s?[:：]?\s?)\*\*/);
/** What an editor makes of a linked name within bold words. */
export const linkedBold = inBold('linked-bold', '[', /^(\[\*\*)([^[\]*\n:：]{1,60}?)\s?\*\*\]\([^()\s]{1,140}\)(?:\*\*(\s?[:：]\s?)\*\*|(?=\s?[:：]))/);
/** What is set off by a class, as Pandoc writes what a document underlines. */
export const attributed = inBold('attributed', '[*', /^((?:\*\*)?\[(?:\*\*)?)([^[\]*\n:：]{1,60}?)(\s?[:：]?\s?)(?:\*\*)?\]\{[^{}\n]{1,60}\}(?:\*\*)?/);
/** A name that an exporter parted into two runs of bold; its marks are within the name. */
export const splitBold = inBold('split-bold', '*', /^(\*\*)([^*\n:：]{1,40}\*\*\s?\*\*[^*\n:：]{0,40}?)(\s?[:：]\s?)\*\*/);
