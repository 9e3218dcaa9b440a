// Words that come back in any talk and are the topic of none. Only the commonest of the commonest languages: in a vault of more than a
// few notes it is their being everywhere that makes words dull.

const WORDS =
	'two four five seven eight nine eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million billion half dozen month months week weeks hour hours minute minutes tomorrow yesterday person write writes writing speak speaks ask asked asking tell call called name names wrong easy hard important different example course ' +
	'about actually after again almost also always another anything around because been before being better both came cannot come could didn didn\'t does doesn doesn\'t doing don\'t done down each either else enough even ever every everybody everyone everything exactly feel find first from gave give goes going gonna good great guess have haven having here himself into isn\'t it\'s just keep kind knew know last least less like little long look lots made make makes many maybe mean means might mine more most much must need never next nobody nothing often okay once only other others over part people perhaps point pretty probably quite rather really right said same saying says second seem seen sense should since some somebody someone something sometimes sort start still stuff such sure take taken tell than that that\'s their them then there there\'s these they they\'re thing things think this those though thought three through time times today together told tried trying under until used using very wanna want wanted wasn went were what what\'s when where whether which while whole will with within without word words work would yeah year years your you\'re ' +
	'aber alle alles also auch beim dann dass dein denn diese doch eben eine einem einen einer eines etwas ganz haben hatte immer jetzt kann kein mehr mich mein muss nach nicht noch oder schon sehr sein sich sind über wenn werden wird wurde algo aquí bien como cómo cosa cosas cuando desde donde entonces era eran eso esta está estaba este esto hace hacer hasta hay luego más mucho muy nada nunca para pero poco porque pues puede qué siempre sobre también tener tiene todo todos vamos alors aussi avec avoir beaucoup c\'est cette comme dans donc elle était être fait faire leur mais même nous parce pour plus quand quelque sans sont tout très vous';
const PAIRS =
	'一个 一些 一下 一样 一种 一直 一定 一点 一次 什么 怎么 怎样 这个 这些 这样 这种 这里 那个 那些 那样 那种 那么 这么 我们 他们 你们 她们 它们 自己 大家 人家 因为 所以 但是 可是 不过 而且 或者 如果 虽然 然后 已经 可以 可能 应该 能够 需要 必须 其实 真的 非常 特别 比较 觉得 认为 知道 觉得 没有 不是 还是 就是 只是 都是 不会 不能 不要 不同 不用 时候 东西 事情 问题 现在 以前 以后 之后 之前 开始 最后 今天 第一 第二 很多 很大 更多 里面 上面 出来 起来 过来 过去 下来 看到 说的 的话 来说 是不 有一 有人 有点 也是 也不 的人 的时 是一 个人 一年 这是 那是 は何 です ます した して ない こと もの よう から まで これ それ あれ という';

const DULL = new Set([...WORDS.split(' '), ...PAIRS.split(' ')]);
/** Characters and syllables that build sentences: a pair that holds one is no topic. */
const FUNCTION = /[的了是在我你他她它们这那就都也还又和与或及而但吗呢吧啊呀哦嗯呃嘛啦哎个么很不没有会能要说把被让给对从到之其些样得着过去来上下里\u3040-\u309f]/;

/** `term` is folded. */
export function isDull(term: string): boolean {
	return DULL.has(term) || FUNCTION.test(term);
}
