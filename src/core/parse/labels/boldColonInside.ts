// **Name：** text        **Name:**text        __Name:__ text
import type { LabelForm } from './form.ts';

const PATTERN = /^(\s{0,3})(\*\*|__)(\s*)([^*_:：\n][^*:：\n]{0,59}?)(\s*[:：]\s*)\2[ \t]*/;

/** The colon stands inside the bold, so without a space after it CommonMark does not close the bold: only the source tells. */
export const boldColonInside: LabelForm = {
	id: 'bold-colon-inside',
	strength: 'marked',
	read(head) {
		const match = PATTERN.exec(head);
		if (match === null) return null;
		const [all, indent = '', mark = '', space = '', name = ''] = match;
		const nameFrom = indent.length + mark.length + space.length;
		return { nameFrom, nameTo: nameFrom + name.length, bodyFrom: all.length, seconds: null };
	},
};
