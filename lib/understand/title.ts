/** What a title alone says of the role, and of nothing else. Its answer has its own line and never enters the role read from the content. */
import type {RoleId} from '../model';

/** Fields of work that make a "scientist" or an "engineer" one of machines that learn. */
const LEARNING =
	'(?:machine learning|machine intelligence|ml|deep learning|reinforcement learning|computer vision|vision|nlp|natural language(?: processing)?|speech|perception|recommend(?:er|ation)s?(?: systems?)?)';
const AI = '(?:ai|a\\.i\\.|gen ?ai|generative ai|artificial intelligence|llms?|large language models?|agentic|ai agents?|prompt|conversational ai|rag|copilot)';
const BUILDER = '(?:engineer|engineers|engineering|developer|developers|programmer|architect|dev|swe|sde)';
/** Up to three words between a field and the builder ("machine learning platform engineer"). */
const BETWEEN = '(?: (?:[a-z0-9+#.&]{1,20}|/)){0,3}';

const pattern = (...sources: readonly string[]): RegExp => new RegExp(`\\b(?:${sources.join('|')})(?![a-z])`);

/** Occupations that are none of ours, however much of our vocabulary stands beside them ("AI Sales Engineer", "Product Manager, Machine Learning"). */
const ANOTHER = pattern(
	'(?:product|project|program|programme|account|brand|community|content|delivery|compliance|procurement|category|contracts?|change|office|store|branch|marketing|sales|partner|partnerships?|customer|client|people|hr|finance|development|portfolio|engagement|relations|event|supply chain|operations|property|facilities|quality|case|risk|trial|clinical) (?:manager|owner|lead|leader|executive|director|officer|coordinator|representative|associate|specialist|partner|assistant)',
	'(?:sales|presales|customer|client|support|field|mechanical|electrical|civil|chemical|process|manufacturing|hardware|microwave|fpga|quantum|structural|environmental|equipment|materials|quality|maintenance|aerospace|optical|validation|biomedical|industrial|project|solutions?)(?: (?:ai|support|design|service|success|experience|systems?|test|applications?))? (?:engineer|engineers|scientist|technician)',
	'(?:technical|it|desktop|production|customer|application) support',
	'chief [a-z]{1,20} officer|chief of staff|c[eft]o|recruiter|recruiting|talent acquisition|nurse|nursing|physician|pharmacist|therapist|dentist|caregiver|teacher|tutor|instructor|professor|lecturer|trainer',
	'accountants?|accounting|bookkeeper|auditor|controller|treasurer|payroll|actuary|underwriter|banker|counsel|lawyer|attorney|paralegal|economist|journalist|writer|editor|translator|copywriter',
	'designer|technician|mechanic|electrician|driver|cashier|cook|chef|barista|clerk|receptionist|secretary|typist|planner|buyer|merchandiser|evangelist|advocate|strategist|geologist|biologist|chemist|toxicologist|immunologist|technologist',
	'business development|business partner|account exec|private equity|social media|human resources|customer success|customer service',
	'(?:medical|clinical|lab|laboratory|environmental|food|forensic|formulations?|materials|analytical|bioanalytical|biomarker|safety|pharmacovigilance|social|spectral|imagery|remote sensing|building|content|pv|ngs|purification|staff|project|process|human factors|soil|plant|protein|cell|cancer|drug|development|associate|quality control|qc) scientists?',
	'(?:financial|finance|credit|equity|investment|compensation|business systems|business process|operations|hris|hr|security|management|quality assurance|qa|claims?|fp&a|policy|procurement|pricing|fraud|treasury|programmatic|supply chain|compliance|budget|tax|loan) analysts?',
);

/** Fields whose scientists stand at a bench. */
const LABORATORY = pattern(
	'biology|biological|biologics?|protein|medicinal|patients?|gene|genetics|pharmacometrics|autoimmune|upstream|downstream|manufacturing|chemistry|immunology|oncology|hematology|pharmacology|neuroscience|toxicology|genomics|cells?|cancer|assays?|bioreactors?|clinical|antibody|antibodies|pharmaceutics|cytometry|virus|vectors?|metabolism|bacteriology',
);
const SCIENTIST = pattern('scientists?');
const LEARNS = pattern(LEARNING, 'ai|artificial intelligence|algorithms?');

/** Names of our roles in full. A field beside them ("Data Scientist, Computational Chemistry") does not make another occupation of them … */
const IN_FULL = pattern(
	'(?:data|decision) scien(?:tists?|ce)',
	'data (?:and [a-z]{1,20} )?analysts?',
	'data engineers?',
	'(?:machine learning|ml|ai|software) engineers?',
	'biostatisticians?',
);
/** … but these do. */
const DESPITE = pattern(
	'(?:product|project|program|programme|account|marketing|sales|partnerships?|relations|brand) (?:manager|owner|director|lead|coordinator)',
	'(?:pre ?)?sales|account exec(?:utive)?|instructor|teacher|trainer|recruit(?:er|ing|ment)|evangelist|advocate|counsel|writer|typist|assistant|auditor|technician|customer success (?:manager|specialist)',
);

type Rule = readonly [RoleId, RegExp];
/** The most telling first: where one title names several, the first of these is what it says. */
const NAMED: readonly Rule[] = [
	[
		'machine-learning-engineer',
		pattern(
			`${LEARNING}${BETWEEN} ${BUILDER}`,
			`(?:ai|ml) ?(?:/|and|&)? ?(?:ai|ml) (?:ops )?${BUILDER}`,
			'ml ?ops',
			'machine learning ops',
			`${BUILDER} ,? ?(?:machine learning|ml)`,
			'machine learning , ml , (?:engineer|developer)',
		),
	],
	[
		'ai-engineer',
		pattern(
			`${AI}(?: (?!data |software |research |machine |ml |front ?end |back ?end |web )(?:[a-z&]{1,20}|/)){0,2} ${BUILDER}`,
			`${AI} (?:/|and|&) (?:ml|machine learning)(?: (?!platform |infrastructure )[a-z&]{1,20})? ${BUILDER}`,
			'artificial intelligence , ai , (?:engineer|developer)',
			`applied ai`,
			`(?:forward deployed|founding) ai`,
		),
	],
	[
		'research-scientist',
		pattern(
			`(?:${LEARNING}|ai|artificial intelligence|algorithms?|applied|applied ai|computational)(?: (?:research|applied))? (?:scientists?|researchers?)`,
			'research(?:er)? scientists?|scientist,? (?:machine learning|ai|computer vision)|research engineers?|researcher|post ?doc(?:toral)?',
		),
	],
	['data-scientist', pattern('data scientists?', 'data science', 'decision scientists?', 'statisticians?', 'biostatisticians?', '(?:data )?scientist / data')],
	[
		'data-engineer',
		pattern(
			`(?:big )?data(?: (?:platform|pipeline|pipelines|warehouse|warehousing|infrastructure|integration|solutions|software|application|and|/|analytics|devops|security|ops)){0,2} ${BUILDER}`,
			'analytics engineer(?:ing)?s?',
			'(?:etl|elt|hadoop|spark|dwh|data ?warehouse|database|sql server|snowflake|databricks)(?: [a-z]{1,20})? (?:engineer|developer|architect|programmer)s?',
			'data (?:modell?er|architect)',
		),
	],
	[
		'data-analyst',
		pattern(
			'data(?: (?:and|/|insights?|analytics|visuali[sz]ation|reporting|quality|bi))* analysts?',
			'data analysis',
			'(?:bi|business intelligence|reporting|insights?|analytics|web|digital|product|marketing|tableau|power ?bi|sql|report)(?: (?:and|/) [a-z]{1,20})?(?: [a-z]{1,20})? (?:analysts?|developer|writer)',
		),
	],
	[
		'software-engineer',
		pattern(
			`(?:software|back ?end|front ?end|full ?stack|web|mobile|ios|android|java|javascript|typescript|python|golang|go|ruby|rails|php|\\.net|c\\+\\+|c#|node(?:\\.js)?|react|devops|site reliability|platform|cloud|infrastructure|systems?|embedded|security|application|applications|product|rust|scala|clojure|elixir|kernel|firmware|game|api|distributed systems|backend)(?: (?:[a-z0-9+#.]{1,20}|/)){0,3} ${BUILDER}`,
			'(?:software|web|app|application) development|developer|programmer|software engineering|sre|sdet|test automation|qa engineer',
		),
	],
];

/** "Software Engineer, AI": what the engineering is for, unless it is machine learning already. */
const FOR_AI = pattern(`${BUILDER} , (?:applied |agentic |generative |conversational )?${AI}`);

const normalise = (title: string): string =>
	` ${title
		.slice(0, 300)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\((?:no|not|without) [^()]{1,40}\)/g, ' ')
		.replace(/ [-–—] |[,;:|()[\]–—]/g, ' , ')
		.replace(/[-_]/g, ' ')
		.replace(/\//g, ' / ')
		.replace(/\s+/g, ' ')} `;

/**
 * The roles that a title names, the likeliest first: two for "Machine Learning Engineer / Data Scientist", `other` alone where it names an occupation
 * that is none of ours, none where nothing tells.
 */
export function readTitleRoles(title: string): readonly RoleId[] {
	const words = normalise(title);
	const atBench = SCIENTIST.test(words) && LABORATORY.test(words) && !LEARNS.test(words);
	if ((ANOTHER.test(words) || atBench) && (!IN_FULL.test(words) || DESPITE.test(words))) return ['other'];
	const named = NAMED.filter(([, one]) => one.test(words)).map(([role]) => role);
	const forAi = FOR_AI.test(words) && !named.includes('machine-learning-engineer') && !named.includes('ai-engineer');
	return forAi ? ['ai-engineer', ...named] : named;
}

/** A verdict on the title needs a content this much surer of its role than of the title's. */
const MISMATCH_LEAD = 0.25;

/**
 * Whether the content surely is another role than the title names. Silent where the title names none or another occupation, or names the role of the content
 * among others.
 */
export function contradictsTitle(
	title: string,
	content: {readonly id: RoleId; readonly decided: boolean; readonly scores: Readonly<Record<RoleId, number>>},
): boolean {
	const named = readTitleRoles(title);
	const first = named[0];
	return (
		content.decided &&
		first !== undefined &&
		first !== 'other' &&
		!named.includes(content.id) &&
		named.every(role => content.scores[content.id] - content.scores[role] >= MISMATCH_LEAD)
	);
}

/** @returns the role that the title names, 'other' where it names an occupation that is none of ours, null where it names none */
export function readTitleRole(title: string): RoleId | null {
	return readTitleRoles(title)[0] ?? null;
}
