/** States of the panel for tests and pictures: one posting that was written for them, read by the real engine and scored against one profile, so that all numbers agree. */
import {documented, sources} from '../../entrypoints/sidepanel/documented';
import {analyse} from '../../lib/knowledge';
import type {Posting, PostingBlock, Profile, Span, TabView} from '../../lib/model';
import type {PanelProps} from '../../lib/ui/panel/panel';
import {emptyProfile, hasEnough} from '../../lib/ui/profile-edits';
import {scoreFit} from '../../lib/weigh/fit';

const lines: readonly (readonly [PostingBlock['kind'], string])[] = [
	['heading', 'About Fernwick Labs'],
	['paragraph', 'Fernwick Labs is a retail company in Leeds. Our shop is written in Go and TypeScript, and clear writing is how we work.'],
	['heading', 'What you will do'],
	['item', 'Own the training and serving pipelines of our recommendation models, from notebook to production'],
	['item', 'Be on call for the ranking service and monitor model drift'],
	['item', 'Build features in dbt, scheduled with Airflow, from Kafka events'],
	['item', 'Deploy models behind low-latency APIs with Docker'],
	['item', 'Design and read A/B tests and explain the results to product managers and data engineers'],
	['heading', 'What you bring'],
	['item', 'At least 5 years of experience, with strong Python and SQL'],
	['item', 'PyTorch or TensorFlow, and scikit-learn'],
	['item', 'Services run on Kubernetes; containers with Docker; AWS or GCP'],
	['item', 'Git and code review, CI/CD and Python packaging'],
	['item', 'A solid base in statistics and machine learning'],
	['item', 'A Master’s degree in computer science or statistics, or equivalent experience'],
	['heading', 'Nice to have'],
	['item', 'Spark, Terraform or Bayesian statistics'],
	['item', 'BigQuery or similar, and Featurewright'],
	['item', 'AWS Certified Machine Learning'],
	['heading', 'What we offer'],
	['paragraph', 'The salary is £62,000 to £74,000 a year. This is a hybrid role with 2 days a week in our Leeds office. Full time, permanent.'],
	['paragraph', 'This role is fully remote within the UK.'],
];

function laidOut(): {readonly text: string; readonly blocks: readonly PostingBlock[]} {
	let text = '';
	const blocks = lines.map(([kind, words]) => {
		const start = text.length + (text === '' ? 0 : 1);
		text += `${text === '' ? '' : '\n'}${words}`;
		return {kind, start, end: text.length};
	});
	return {text, blocks};
}

const told = <T>(value: T) => ({value, by: 'json-ld' as const});
export const panelPosting: Posting = {
	key: 'panel-sample',
	url: 'https://jobs.fernwick.example/42',
	board: null,
	language: 'en',
	title: told('Data Scientist, Recommendations'),
	company: told('Fernwick Labs'),
	location: told('Leeds'),
	salary: null,
	employment: null,
	arrangement: told('remote'),
	postedOn: told('2026-11-12'),
	validThrough: told('2026-11-30'),
	...laidOut(),
	textBy: 'json-ld',
	disagreements: [{field: 'location', a: told('Leeds'), b: {value: 'Leeds or remote', by: 'page'}}],
	truncated: false,
};
export const panelAnalysis = analyse({
	title: panelPosting.title.value,
	text: panelPosting.text,
	blocks: panelPosting.blocks,
	company: 'Fernwick Labs',
	location: 'Leeds',
	url: panelPosting.url,
	language: 'en',
});

const skill = (id: string, label: string, level: 'basic' | 'good' | 'expert' = 'good') => ({id, label, level});
export const panelProfile: Profile = {
	...emptyProfile('panel'),
	skills: [
		skill('python', 'Python'),
		skill('sql', 'SQL'),
		skill('docker', 'Docker'),
		skill('git', 'Git'),
		skill('scikit-learn', 'scikit-learn', 'expert'),
		skill('keras', 'Keras'),
		skill('airflow', 'Airflow', 'basic'),
		skill('dbt', 'dbt', 'basic'),
		skill('statistics', 'Statistics', 'expert'),
		skill('gcp', 'GCP'),
		skill('ab-testing', 'A/B testing'),
	],
	years: 4,
	degree: 'master',
	places: ['Leeds'],
	arrangements: ['remote', 'hybrid'],
	maxDaysInOffice: 2,
	minSalary: {amount: 55_000, currency: 'GBP', period: 'year'},
	needsSponsorship: true,
};

/** Noon of 20 November 2026, local time. */
export const now = new Date(2026, 10, 20, 12).getTime();
const DAY = 86_400_000;
const nothing = (): void => undefined;

export const panelView = (over: Partial<Extract<TabView, {kind: 'posting'}>> = {}): Extract<TabView, {kind: 'posting'}> => ({
	kind: 'posting',
	posting: panelPosting,
	analysis: panelAnalysis,
	saved: null,
	marks: true,
	firstSeenAt: now - 3 * DAY,
	...over,
});

/** The props of a posting beside a profile; null: none. */
export function panelProps(profile: Profile | null = panelProfile, over: Partial<PanelProps> = {}): PanelProps {
	const view = panelView();
	const lists = scoreFit(view.analysis, profile ?? emptyProfile('none'));
	return {
		view,
		tab: 1,
		wait: 'short',
		veiled: false,
		refused: false,
		profile,
		profiles: profile === null ? [] : [profile],
		locked: false,
		fit: hasEnough(profile) ? lists : null,
		lists: {now: lists, opening: lists},
		gates: lists.gates,
		was: null,
		selected: null,
		notices: [],
		said: '',
		documented: {documented, sources},
		marks: true,
		saved: null,
		saving: false,
		now,
		listed: null,
		onListAgain: nothing,
		onAddOwn: nothing,
		onAgain: nothing,
		onCompare: nothing,
		onCorrect: async () => true,
		onDrop: nothing,
		onHave: nothing,
		onLevel: nothing,
		onMarks: nothing,
		onOptions: nothing,
		onPaste: nothing,
		onReadFrame: nothing,
		onSave: nothing,
		onShow: nothing,
		onStage: nothing,
		onUseProfile: nothing,
		onWelcome: nothing,
		muted: null,
		done: null,
		onPutRight: nothing,
		onMute: nothing,
		onUnmute: nothing,
		onUndoPersonal: nothing,
		onWhole: nothing,
		...over,
	};
}

const kubernetes = panelAnalysis.skills.find(({id}) => id === 'kubernetes')?.mentions[0];
const pointed: Span | null = kubernetes === undefined ? null : {start: kubernetes.start, end: kubernetes.end};

/** By name. */
export const panelStates: Readonly<Record<string, PanelProps>> = {
	panel: panelProps(),
	'panel-empty-profile': panelProps(null),
	'panel-selected': panelProps(panelProfile, {selected: pointed, saved: {savedAt: now, stage: 'saved'}, was: {score: 61, onUndo: nothing}}),
	'panel-restricted': panelProps(panelProfile, {view: {kind: 'restricted'}, lists: null, fit: null, gates: []}),
	'panel-unasked': panelProps(panelProfile, {view: {kind: 'unasked'}, lists: null, fit: null, gates: []}),
	'panel-none': panelProps(panelProfile, {view: {kind: 'none', reason: 'list'}, lists: null, fit: null, gates: []}),
	'panel-list': panelProps(panelProfile, {
		view: {kind: 'none', reason: 'list'},
		lists: null,
		fit: null,
		gates: [],
		listed: {
			total: 24,
			rows: [
				{
					key: 'a',
					url: 'https://jobs.fernwick.example/41',
					title: 'Machine Learning Engineer, Search and Recommendations',
					company: 'Fernwick Labs',
					known: {saved: {title: 'Machine Learning Engineer', company: 'Fernwick Labs', stage: 'applied', stagedAt: now - 2 * DAY}, seenAt: now - DAY},
					muted: null,
				},
				{
					key: 'b',
					url: 'https://jobs.fernwick.example/42',
					title: 'Data Scientist',
					company: null,
					known: {saved: null, seenAt: now - 3 * DAY},
					muted: null,
				},
				{
					key: 'c',
					url: 'https://jobs.fernwick.example/43',
					title: 'Senior Data Engineer',
					company: null,
					known: {saved: null, seenAt: null},
					muted: {id: 'r', at: now, kind: 'words', text: 'Senior', reason: 'not yet'},
				},
			],
		},
	}),
	'panel-loading': panelProps(panelProfile, {view: null, wait: 'slow', lists: null, fit: null, gates: []}),
	'panel-failed': panelProps(panelProfile, {view: {kind: 'failed', code: 'page-busy'}, lists: null, fit: null, gates: []}),
};
