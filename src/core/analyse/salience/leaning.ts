// Sentences that cannot stand alone: they begin with a word whose meaning is in the sentence before.

/** '它改变了…', '这意味着…', '这对…', '那就…'; but '这个协议', '这对兄弟' and '那一年' name what they mean. */
const UNSPACED = /^(?:它|他|她|其中|其|此|对此|这(?=[是就也都会将让使意种样不很才还可给跟与在]|对(?![夫父母兄姐姊双情恋])|些(?![^，。]{0,2}[的是])|里|，)|那(?=[是就也都会将让使]|样|里|，)|這(?=[是就也都會將讓使意種樣不很才還可給跟與在]|對(?![夫父母兄姐姊雙情戀])|，)|それ|これ|あれ|그것|이것)/;
const SPACED = new Set(
	(
		"it they he she this that those these it's he's she's that's they're which " +
		'él ella ellos ellas eso esto aquello ele ela eles isso isto il elle ils elles cela ça ceci es sie er das dies diese quello questo esso essa он она они оно это'
	).split(' '),
);
/** Connecting words that may stand before. */
const CONNECTIVES = /^(?:(?:and|but|so|because|then|also|well|yes|no|right|okay|und|aber|also|denn|et|mais|donc|y|pero|e|ma|mas|и|но|а)\b[,\s]+|(?:但是|但|所以|因此|而且|并且|然后|因为|那么|而|是的|对|嗯)[，,\s]*)+/i;
/** 'It is important to …', 'il faut …', 'es gibt …' point nowhere. */
const EMPTY = /^(?:it(?:'s| is| was| has been| will be| would be)\s+(?:\w+ly\s+)?(?:important|clear|true|possible|impossible|necessary|hard|easy|difficult|better|best|worth|time|not\s+(?:about|enough))\b|it (?:takes|seems|turns out)\b|il (?:faut|y a|est\s+\w+\s+(?:de|que))\b|es (?:gibt|ist\s+\w+,)\s|that said\b)/i;
/** 'This protocol', 'those years': with a word of substance behind it, it names what it means. */
const NAMING = /^(?:this|that|these|those|diese|das|questo|quello)\s+(?!(?:is|was|are|were|has|had|have|can|could|will|would|should|means?|makes?|made|does|did|do|one|way|kind|sort|all|also|really|just|ist|war|hat|kann|wird|è|era|then|i|we|you|he|she|they|it)\b)\p{L}{3,}/iu;

export function leansBack(words: string): boolean {
	const bare = words.replace(/^["“”『「（([\s-]+/, '').replace(CONNECTIVES, '');
	if (UNSPACED.test(bare)) return true;
	const first = /^[\p{L}\p{M}'’]+/u.exec(bare)?.[0].toLowerCase().replaceAll('’', "'");
	return first !== undefined && SPACED.has(first) && !EMPTY.test(bare) && !NAMING.test(bare);
}
