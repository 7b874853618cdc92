/** Every state of the popup with fixed data, for the tests and for the pictures. */
import type {Analysis, AskLevel, FramedBoard, RoleId} from '../../lib/model';
import type {PopupProps} from '../../lib/ui/popup';
import {
	type Asked,
	askedSkill,
	benchmark,
	fitOf,
	gate,
	now,
	sampleAnalysis,
	sampleFit,
	sampleGates,
	samplePosting,
	sampleProfile,
	sampleView,
} from './sample-analysis';

const nothing = (): void => undefined;

/** The usual posting, with a profile, not saved. */
export const usual: PopupProps = {
	view: sampleView(),
	wait: 'short',
	profile: sampleProfile(),
	locked: false,
	fit: sampleFit,
	opening: sampleFit,
	gates: sampleGates,
	was: null,
	marks: true,
	saved: null,
	saving: false,
	notices: [],
	said: '',
	now,
	onAgain: nothing,
	onPaste: nothing,
	onCorrect: async () => true,
	onDrop: nothing,
	onHave: nothing,
	onLevel: nothing,
	onMarks: nothing,
	onOptions: nothing,
	onReadFrame: nothing,
	refused: false,
	onSave: nothing,
	onShelf: nothing,
	onShow: nothing,
	onStage: nothing,
};

const scores = (given: Partial<Record<RoleId, number>>): Analysis['role']['scores'] => ({
	'data-analyst': 0,
	'data-scientist': 0,
	'research-scientist': 0,
	'machine-learning-engineer': 0,
	'ai-engineer': 0,
	'software-engineer': 0,
	'data-engineer': 0,
	other: 0,
	...given,
});

const base = sampleAnalysis();
const unclear = sampleAnalysis({
	title: 'Data & AI Specialist',
	words: 84,
	role: {
		id: 'data-analyst',
		decided: false,
		scores: scores({'data-analyst': 0.34, 'data-scientist': 0.29, 'machine-learning-engineer': 0.12, 'ai-engineer': 0.16, other: 0.09}),
		title: null,
		mismatch: false,
		evidence: base.role.evidence.slice(0, 2),
	},
	facts: {
		...base.facts,
		salary: null,
		salaries: [],
		years: null,
		education: null,
		arrangement: {start: 0, end: 0, quote: '', rule: 'sample', value: 'remote', daysInOffice: null, region: null},
	},
	benchmarks: [],
});
const french = sampleAnalysis({
	title: 'Ingénieur Machine Learning',
	language: 'fr',
	languageRead: 'tools-only',
	role: {
		...base.role,
		title: 'machine-learning-engineer',
		mismatch: false,
		scores: scores({'machine-learning-engineer': 0.7, 'software-engineer': 0.17, 'data-engineer': 0.09, other: 0.04}),
	},
});
const asks = (level: AskLevel): readonly Asked[] =>
	sampleFit.parts.flatMap(part => (part.level === level ? part.items.map(({label, credit}) => ({label, credit})) : []));
const set = fitOf({
	required: asks('required').map(ask => (ask.label === 'PyTorch' ? {label: 'PyTorch'} : ask)),
	used: asks('used'),
	preferred: asks('preferred'),
});
const three = fitOf({required: [{label: 'SQL'}, {label: 'Python'}, {label: 'Tableau', credit: 0}]});
const flat = fitOf({
	required: [
		...['Python', 'SQL', 'Docker', 'Git', 'Airflow'].map(label => ({label})),
		{label: 'PyTorch', credit: 0.5, via: 'Keras'},
		{label: 'Kubernetes', credit: 0},
		{label: 'Spark', credit: 0},
	],
});
const long = (n: number) => Array.from({length: n}, (_, i) => ({label: `Skill ${i + 1}`, credit: i % 3 === 0 ? 0 : 1}));
const grouped = fitOf({
	required: [{label: 'Python'}, {label: 'SQL'}, {label: 'PyTorch, TensorFlow or JAX', skills: ['pytorch', 'tensorflow', 'jax'], credit: 0}, {label: 'Git'}],
	used: [{label: 'Airflow'}],
});
const withoutSalary: Analysis['facts'] = {...base.facts, salary: null, salaries: []};

const framed: FramedBoard = {board: 'Greenhouse', url: 'https://boards.greenhouse.io/embed/job_app?for=northwind&token=4012', single: true};

/** By name: the props that make it, and the words that must be on screen. */
export const popupStates: Readonly<Record<string, {readonly props: Partial<PopupProps>; readonly says: readonly string[]}>> = {
	posting: {
		props: {},
		says: [
			'Titled Data Scientist, reads as',
			'ML Engineer',
			'79',
			'7 of 9',
			'£62–74k',
			'usual £58–82k',
			'Years: asks 5+, yours 4',
			'Master’s',
			'Hybrid, 2 days',
			'Pay over £55k',
			'Visa not stated',
			'Posted 8 days ago (12 Nov), expires 30 Nov. First seen 3 days ago',
		],
	},
	'skill-set': {
		props: {
			fit: set,
			was: {score: 79, onUndo: nothing},
			profile: sampleProfile({skills: [...sampleProfile().skills, {id: 'pytorch', label: 'PyTorch', level: 'good'}]}),
		},
		says: ['83', 'was 79.', 'Undo', '8 of 9'],
	},
	saved: {props: {saved: {savedAt: now, stage: 'saved'}}, says: ['Saved 20 Nov']},
	applied: {props: {saved: {savedAt: now, stage: 'applied'}}, says: ['Applied 20 Nov']},
	'save-failed': {
		props: {
			notices: [
				{
					text: 'Not saved: there is no room left on the disk.',
					help: 'Nothing is lost: the posting is still on the page. Free some space, then press Save again.',
					code: 'quota',
				},
			],
		},
		says: ['Not saved: there is no room left on the disk.', 'Nothing is lost'],
	},
	'no-profile': {
		props: {profile: null, fit: null, opening: null, gates: []},
		says: ['Which of these do you have?', '0 chosen', 'Choose 5 or more to see a fit', 'Set up my profile', 'not known yet', 'Asks 5+ years'],
	},
	'profile-unreadable': {
		props: {
			profile: null,
			locked: true,
			fit: null,
			opening: null,
			gates: [],
			notices: [
				{
					text: 'Your profile could not be read. It is kept as it is.',
					help: 'Until then the fit is not known. Update Jobprism, or set up a new profile in the options.',
				},
			],
		},
		says: ['Your profile could not be read. It is kept as it is.', 'Open options'],
	},
	'low-confidence': {
		props: {
			view: sampleView({
				analysis: unclear,
				posting: samplePosting({
					title: {value: 'Data & AI Specialist', by: 'page'},
					company: {value: 'Mossgate', by: 'page'},
					location: {value: 'Remote (UK)', by: 'page'},
					postedOn: {value: '2026-11-14', by: 'page'},
					validThrough: null,
				}),
				firstSeenAt: now,
			}),
			fit: three,
			opening: three,
			gates: [gate('arrangement', 'met', 'remote', 'remote'), ...(['years', 'degree', 'pay', 'visa'] as const).map(kind => gate(kind, 'unstated'))],
		},
		says: ['Not clear. Nearest', 'Data Analyst', 'Too little to score', 'The posting has 84 words.', 'It names 3 skills; a score needs 4.', 'First seen today'],
	},
	language: {
		props: {
			view: sampleView({
				analysis: french,
				posting: samplePosting({
					title: {value: 'Ingénieur Machine Learning', by: 'page'},
					company: {value: 'Quartzhollow', by: 'page'},
					location: {value: 'Lyon', by: 'page'},
				}),
			}),
			fit: flat,
			opening: flat,
		},
		says: ['Reads as', 'about', 'Written in French.', 'required and preferred were not read', 'Skills named', '5 of 8 yours'],
	},
	truncated: {props: {view: sampleView({analysis: {...base, truncated: true}})}, says: ['This posting is longer than 200,000 characters.']},
	'no-salary': {
		props: {view: sampleView({analysis: {...base, facts: withoutSalary, benchmarks: [{...benchmark, compares: null}]}})},
		says: ['Salary not stated', 'usual £58–82k'],
	},
	'no-benchmark': {props: {view: sampleView({analysis: {...base, facts: withoutSalary, benchmarks: []}})}, says: ['Salary not stated']},
	'many-skills': {
		props: {fit: fitOf({required: long(22), used: long(14)}), opening: fitOf({required: long(22), used: long(14)})},
		says: ['14 of 22', '9 of 14'],
	},
	alternatives: {
		props: {
			fit: grouped,
			opening: grouped,
			view: sampleView({
				analysis: {...base, skills: [...base.skills, askedSkill('tensorflow', 'TensorFlow', 'required'), askedSkill('jax', 'JAX', 'required')]},
			}),
		},
		says: ['PyTorch, TensorFlow or JAX', 'I have…'],
	},
	waiting: {props: {view: {kind: 'loading'}, wait: 'short'}, says: ['Jobprism']},
	loading: {props: {view: {kind: 'loading'}, wait: 'slow'}, says: ['The page is being read. This fills in by itself.']},
	'loading-long': {props: {view: {kind: 'loading'}, wait: 'long'}, says: ['The page is still loading', 'Try again']},
	empty: {props: {view: {kind: 'none', reason: 'empty'}}, says: ['This page is empty']},
	'still-loading': {props: {view: {kind: 'none', reason: 'loading'}}, says: ['The page is still loading']},
	'not-a-posting': {props: {view: {kind: 'none', reason: 'not-a-posting'}}, says: ['No job posting found here']},
	list: {props: {view: {kind: 'none', reason: 'list'}}, says: ['This is a list of postings']},
	'form-only': {props: {view: {kind: 'none', reason: 'form-only'}}, says: ['Only the application form is here']},
	framed: {
		props: {view: {kind: 'framed', frame: framed, allowed: false}},
		says: ['The posting is inside a frame of Greenhouse', 'Read it there', 'boards.greenhouse.io'],
	},
	'frame-refused': {
		props: {view: {kind: 'framed', frame: framed, allowed: false}, refused: true},
		says: ['Not allowed, so nothing was read there.', 'Open the frame’s page in a tab'],
	},
	'frame-silent': {
		props: {view: {kind: 'framed', frame: {...framed, single: false}, allowed: true}},
		says: ['The jobs on this page are inside a frame of Greenhouse', 'It may be read and did not answer.'],
	},
	restricted: {props: {view: {kind: 'restricted'}}, says: ['Extensions may not read this page']},
	'too-short': {props: {view: {kind: 'none', reason: 'too-short'}}, says: ['Too little text to judge']},
	error: {props: {view: {kind: 'failed', code: 'no-answer'}}, says: ['The page could not be read', 'Details for a bug report']},
};
