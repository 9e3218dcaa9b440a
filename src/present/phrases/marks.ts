// Words about speaker marks in the text, and about going through it.

export interface MarkPhrases {
	readonly nextTurn: string;
	readonly previousTurn: string;
	readonly nextQuestion: string;
	readonly previousQuestion: string;
	readonly nextSection: string;
	readonly previousSection: string;
	readonly nextSameSpeaker: string;
	readonly previousSameSpeaker: string;
	readonly nothingFurther: string;
	readonly fold: string;
	readonly foldAll: string;
	readonly unfoldAll: string;
	/** Called out for the button of a folded turn. */
	readonly unfold: string;
	readonly inEditor: string;
	readonly inEditorAbout: string;
	readonly inReading: string;
	readonly inReadingAbout: string;
}

export const marksEn: MarkPhrases = {
	nextTurn: 'Go to next turn',
	previousTurn: 'Go to previous turn',
	nextQuestion: 'Go to next question',
	previousQuestion: 'Go to previous question',
	nextSection: 'Go to next section',
	previousSection: 'Go to previous section',
	nextSameSpeaker: 'Go to next turn of the same speaker',
	previousSameSpeaker: 'Go to previous turn of the same speaker',
	nothingFurther: 'Nothing further in this direction.',
	fold: 'Fold or unfold this turn',
	foldAll: 'Fold all turns',
	unfoldAll: 'Unfold all turns',
	unfold: 'Unfold this turn',
	inEditor: 'Speaker marks while editing',
	inEditorAbout: 'Colours the names of speakers and draws a thin edge beside their turns in editing mode.',
	inReading: 'Speaker marks while reading',
	inReadingAbout: 'The same in reading mode. Names whose bold is broken are shown without their asterisks. The note itself stays as it is.',
};

export const marksZh: MarkPhrases = {
	nextTurn: '前往下一段发言',
	previousTurn: '前往上一段发言',
	nextQuestion: '前往下一个问题',
	previousQuestion: '前往上一个问题',
	nextSection: '前往下一节',
	previousSection: '前往上一节',
	nextSameSpeaker: '前往同一发言人的下一段',
	previousSameSpeaker: '前往同一发言人的上一段',
	nothingFurther: '此方向已没有更多内容。',
	fold: '折叠或展开此段发言',
	foldAll: '折叠所有发言',
	unfoldAll: '展开所有发言',
	unfold: '展开此段发言',
	inEditor: '编辑时标记发言人',
	inEditorAbout: '在编辑模式下为发言人姓名着色，并在其发言旁画一条细线。',
	inReading: '阅读时标记发言人',
	inReadingAbout: '在阅读模式下同样标记。加粗失效的姓名会隐去星号显示。笔记本身保持不变。',
};
