/** Every string that the interface says. Law: plain words, British spelling, no praise and no fear; the posting's own words never stand here. */
import type {AskLevel, Degree, GateKind, NoPostingReason, PayPeriod, RoleId, SkillLevel, Stage} from '../model';

/** `3 skills`, `1 skill`. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
/** `years, degree and visa`. */
export const listed = (items: readonly string[], last: 'and' | 'or' = 'and'): string =>
	items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const roleNames: Readonly<Record<RoleId, string>> = {
	'data-analyst': 'Data Analyst',
	'data-scientist': 'Data Scientist',
	'research-scientist': 'Research Scientist',
	'machine-learning-engineer': 'ML Engineer',
	'ai-engineer': 'AI Engineer',
	'software-engineer': 'Software Engineer',
	'data-engineer': 'Data Engineer',
	other: 'Other role',
};
export const stageNames: Readonly<Record<Stage, string>> = {saved: 'Saved', applied: 'Applied', interview: 'Interview', offer: 'Offer', closed: 'Closed'};
export const levelNames: Readonly<Record<AskLevel, string>> = {required: 'Required', used: 'Used', preferred: 'Preferred'};
export const skillLevelNames: Readonly<Record<SkillLevel, string>> = {basic: 'basic', good: 'good', expert: 'expert'};
export const degreeNames: Readonly<Record<Degree, string>> = {
	none: 'No degree',
	associate: 'Associate',
	bachelor: 'Bachelor’s',
	master: 'Master’s',
	phd: 'PhD',
};
export const gateNames: Readonly<Record<GateKind, string>> = {
	years: 'years',
	degree: 'degree',
	visa: 'visa',
	clearance: 'clearance',
	place: 'place',
	arrangement: 'arrangement',
	pay: 'pay',
};
export const periodNames: Readonly<Record<PayPeriod, string>> = {year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour'};

type Plain = {readonly title: string; readonly text: string};
/** What each reason for finding no posting means, and what to do. */
export const noPosting: Readonly<Record<NoPostingReason, Plain>> = {
	empty: {title: 'This page is empty', text: 'There is no text on it to read. Reload the page, or open the posting in its own tab.'},
	loading: {title: 'The page is still loading', text: 'Its text has not arrived yet. Wait until you can read it yourself, then try again.'},
	'not-a-posting': {title: 'No job posting found here', text: 'This page has no list of duties or requirements. Open a posting, then click the icon again.'},
	list: {title: 'This is a list of postings', text: 'Jobprism reads one posting at a time. Open one of them, then click the icon again.'},
	'form-only': {title: 'Only the application form is here', text: 'The posting stands on another page. Go back to it, then click the icon again.'},
	restricted: {
		title: 'Extensions may not read this page',
		text: 'The browser keeps extensions out of its own pages, its add-on store and files. Open a posting on a website.',
	},
	'too-short': {
		title: 'Too little text to judge',
		text: 'This posting has only a few words, so a role or a fit would be a guess. Open its full text, then try again.',
	},
	error: {title: 'The page could not be read', text: 'Reading stopped part of the way. Reload the page, then try again.'},
};

const kept = 'Nothing is lost: the posting is still on the page.';
/** Why a posting could not be saved, by the worker's code: what happened, then what to do. */
export const saveFailures: Readonly<Record<string, {readonly text: string; readonly help: string}>> = {
	stale: {text: 'Not saved: this tab shows another posting by now.', help: 'Close this popup and click the icon again.'},
	gone: {text: 'Not saved: this tab or posting is gone.', help: 'Open the posting again, then click the icon.'},
	quota: {text: 'Not saved: there is no room left on the disk.', help: `${kept} Free some space, then press Save again.`},
	blocked: {text: 'Not saved: another Jobprism page holds the storage.', help: `${kept} Close other Jobprism tabs, then press Save again.`},
	newer: {text: 'Not saved: your postings were written by a newer version.', help: `${kept} Update Jobprism, then press Save again.`},
	unavailable: {text: 'Not saved: the browser’s storage did not open.', help: `${kept} Restart the browser, then press Save again.`},
	'no-answer': {text: 'Not known whether it was saved: there was no answer.', help: 'Press Save again; it is never kept twice.'},
};
export const saveFailedElse = {text: 'Not saved: the browser’s storage did not take it.', help: `${kept} Press Save again.`};

export const words = {
	name: 'Jobprism',
	facts: 'Facts',
	head: {options: 'Options', noTitle: 'Job posting'},
	verdict: {
		label: 'Verdict and fit',
		readsAs: 'Reads as',
		titled: (role: string) => `Titled ${role}, reads as`,
		notClear: 'Not clear. Nearest',
		nearlyCertain: 'nearly certain',
		fit: 'Fit',
		about: 'about',
		unknownFit: 'not known yet',
		tooLittle: 'Too little to score',
		keyOther: 'Other',
		fewWords: (n: number) => `The posting has ${count(n, 'word', 'words')}.`,
		fewItems: (n: number) => `It names ${n === 0 ? 'no skills' : count(n, 'skill', 'skills')}; a score needs 4.`,
		close: 'The duties fit several roles about equally, so take the split as a hint.',
	},
	phrases: {
		title: 'Phrases that decided it',
		titleUnclear: 'Phrases that speak for a role',
		none: 'No phrase speaks for a role.',
		all: (n: number) => `All ${n}`,
		fewer: 'Fewer',
		show: 'Show on the page',
	},
	fit: {
		title: 'Your fit',
		counted: 'How it is counted',
		of: (matched: number, all: number) => `${matched} of ${all}`,
		was: (score: number | null) => (score === null ? 'was not scored.' : `was ${score}.`),
		undo: 'Undo',
		changed: (score: number | null, before: number | null) =>
			`${score === null ? 'Too little to score' : `Fit ${score}`}${before === null ? '' : `, was ${before}`}`,
		have: 'have',
		related: 'related',
		missing: 'missing',
	},
	counted: {
		sum: (parts: string, credited: string, weight: string) => `${sentenceCase(parts)}: together ${credited} of ${weight}, which is`,
		ofHundred: 'of 100.',
		part: (level: string, credited: string, weight: string) => `${level.toLowerCase()} ${credited} of ${weight}`,
		item: 'Asked',
		weightCredit: 'Counts × yours',
		points: 'Points',
		total: 'Together',
		asked: 'What is asked',
		yours: 'What you have',
		required: 'Required',
		used: 'Used by the duties',
		preferred: 'Preferred',
		context: 'Context',
		same: 'The skill itself',
		implied: 'One of yours implies it',
		impliedExample: 'PyTorch, for Python',
		sibling: 'A sibling of it',
		siblingExample: 'Keras, for PyTorch',
		broader: 'Only the broader one',
		broaderExample: 'deep learning, for PyTorch',
		rounding: 'Points are shown as whole numbers; where they differ by one from the score, the score is right.',
		notes: [
			'Alternatives count once: “PyTorch or TensorFlow” is one thing asked.',
			'Context is the employer’s own prose, “our shop is written in Go”. It is shown in grey.',
			'Soft skills count a quarter of their level.',
			'Under four things asked there is no score: “Too little to score”.',
		],
		about: 'Fit is the share of what a posting asks that your skills cover. It is the same sum for every posting.',
		example: 'Example',
		exampleSum: 'Required 7½ of 9, used 1½ of 2, preferred ½ of 1: together 9½ of 12, which is 79 of 100.',
	},
	skills: {
		missingTitle: 'What is missing',
		namedTitle: 'Skills named',
		askedTitle: 'Which of these do you have?',
		askedHelp: (enough: number) => `Choose ${enough === 5 ? 'five' : enough} or more to see a fit. Kept in this browser only.`,
		chosen: (n: number) => `${n} chosen`,
		yours: (n: number, all: number) => `${n} of ${all} yours`,
		all: (n: number) => `All ${count(n, 'skill', 'skills')}`,
		fewer: 'Fewer',
		none: 'Nothing asked is missing.',
		noneNamed: 'No skills are named.',
		haveThis: 'I have this',
		haveOne: 'I have…',
		haveThisNamed: (label: string) => `I have this: ${label}`,
		haveOneNamed: (label: string) => `I have one of: ${label}`,
		gain: (points: number) => (Math.round(points) < 1 ? 'under 1' : `+${Math.round(points)}`),
		gainLabel: (points: number) => (Math.round(points) < 1 ? 'worth under 1 point' : `worth ${count(Math.round(points), 'point', 'points')}`),
		via: (label: string) => `you know ${label}`,
		statusHave: 'You have this',
		statusRelated: 'Related skill',
		statusMissing: 'Missing',
		levelIn: (label: string) => `Your level in ${label}`,
		remove: (label: string) => `Remove ${label}`,
		context: 'Named in the employer’s own prose, not counted',
		negated: 'Said not to be needed',
		seen: (n: number) => (n > 1 ? `${n} times` : ''),
	},
	pay: {
		usual: (range: string) => `usual ${range}`,
		notStated: 'Salary not stated',
		from: (amount: string) => `from ${amount}`,
		upTo: (amount: string) => `up to ${amount}`,
		total: 'in total',
		source: (role: string, place: string, range: string, from: string) => `Usual for ${role}${place}: ${range}. Source: ${from}`,
		inPlace: (place: string) => `, ${place}`,
		plot: (range: string, bench: string, compares: string) => `${range}, ${compares} the usual ${bench}`,
		plotAlone: (bench: string) => `usual ${bench}`,
		compares: {below: 'below', inside: 'inside', above: 'above', overlaps: 'partly inside'},
	},
	gates: {
		label: 'Shown apart, not counted',
		met: 'Met',
		unmet: 'Not met',
		unstated: 'Not stated',
		pair: (name: string, asks: string, yours: string) => `${sentenceCase(name)}: asks ${asks}, yours ${yours}`,
		asks: (name: string, asks: string) => `${sentenceCase(name)}: asks ${asks}`,
		notStated: (names: readonly string[]) => `${sentenceCase(listed(names))} not stated`,
	},
	dates: {
		posted: (day: string) => `posted ${day}`,
		expires: (day: string) => `expires ${day}`,
		expired: (day: string) => `expired ${day}`,
		seen: (when: string) => `Seen ${when}`,
		today: 'today',
		yesterday: 'yesterday',
		daysAgo: (n: number) => `${n} days ago`,
	},
	notice: {
		language: (name: string) => `Written in ${name}. Skill names are read in any language; required and preferred were not read, so all skills count alike.`,
		truncated: 'This posting is longer than 200,000 characters. What comes after that was not read.',
		cutOff: 'The end of a very long page was not read.',
		profileFailed: 'Your change was not kept: the browser’s storage did not take it. Your profile is as it was.',
		profileFailedHelp: 'Try again; if it fails again, look whether the disk is full.',
		profileUnreadable: 'Your profile could not be read. It is kept as it is.',
		profileNewer: 'Your profile was written by a newer version of Jobprism. It is kept as it is.',
		profileUnreadableHelp: 'Until then the fit is not known. Update Jobprism, or set up a new profile in the options.',
		marksFailed: 'The page could not be marked.',
		marksFailedHelp: 'Reload the page, then switch Highlight on again.',
		marksNone: 'None of the words found stand on the page as they were read, so nothing is marked.',
		showFailed: 'These words are not on the page any more.',
		showFailedHelp: 'Reload the page, then try again.',
		details: 'Details for a bug report',
	},
	foot: {
		highlight: 'Highlight',
		highlightHint: 'Highlight on the page (H)',
		save: 'Save',
		saveHint: 'Save (S)',
		saving: 'Saving',
		savedOn: (stage: string, day: string) => `${stage} ${day}`,
		choose: 'Choose a status',
		status: 'Status',
	},
	loading: {label: 'Reading', text: 'The page is being read. This fills in by itself.'},
	plain: {tryAgain: 'Try again', openOptions: 'Open options', openProfile: 'Set up my profile', fillProfile: 'Fill in the rest'},
	keys: {
		title: 'Keys',
		close: 'Close',
		list: [
			['S', 'save this posting'],
			['1 to 5', 'set its status'],
			['H', 'highlight on the page'],
			['J, K', 'next, previous phrase'],
			['Enter', 'show the phrase on the page'],
			['?', 'this list'],
			['Escape', 'close the innermost thing'],
		] as readonly (readonly [string, string])[],
		note: 'Single letters work only when no field has focus.',
	},
};
