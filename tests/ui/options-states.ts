/** States of the options with fixed data, for the tests and for the pictures. */

import {boardSites} from '../../lib/read/board-sites';
import type {OptionsProps} from '../../lib/ui/options';
import {emptyProfile} from '../../lib/ui/profile-edits';
import type {SkillName} from '../../lib/ui/skill-field';
import {sampleProfile} from './sample-analysis';

export const boardRows: OptionsProps['boards'] = boardSites.map(({id, name, hosts}) => ({id, name, hosts, on: id === 'greenhouse' || id === 'linkedin'}));

const methods = ['statistics', 'ab-testing', 'bayesian-statistics'];
export const names: readonly SkillName[] = [
	...sampleProfile().skills.map(({id, label}): SkillName => ({id, label, kind: methods.includes(id) ? 'method' : 'tool'})),
	{id: 'pytorch', label: 'PyTorch', kind: 'tool'},
	{id: 'pyspark', label: 'PySpark', kind: 'tool'},
];
const several = [sampleProfile({name: 'ML engineer'}), {...emptyProfile('second'), years: 3}] as const;
const nothing = (): void => undefined;
export const usualOptions: OptionsProps = {
	profile: sampleProfile({skills: sampleProfile().skills.map((skill, i) => ({...skill, level: i === 0 ? 'expert' : i === 8 ? 'basic' : 'good'}))}),
	names,
	version: '0.1.0',
	problem: null,
	unreadable: null,
	changed: null,
	onProfile: nothing,
	onUndo: nothing,
	onStartNew: nothing,
	all: [],
	incoming: null,
	fileProblem: null,
	current: null,
	onTakeIncoming: nothing,
	onChoose: nothing,
	onAdd: nothing,
	onRename: nothing,
	onDuplicate: nothing,
	onDelete: nothing,
	onExport: nothing,
	onImport: nothing,
	folder: null,
	resume: {kind: 'idle'},
	onResumeFile: nothing,
	onResumeText: nothing,
	onResumeTake: nothing,
	onResumeCancel: nothing,
	consent: new Date(2026, 10, 19).getTime(),
	now: new Date(2026, 10, 20).getTime(),
	consentProblem: null,
	onAgree: nothing,
	onTakeBack: nothing,
	agreed: true,
	boards: boardRows,
	sites: [],
	boardProblem: null,
	boardSaid: '',
	onBoard: nothing,
	onAllowSite: nothing,
	onCloseSite: nothing,
	markSettings: {levels: {required: true, preferred: true, used: true, role: false}, required: 'amber', preferred: 'blue'},
	onMarkSettings: nothing,
	hidden: [{id: 'agile', label: 'Agile'}],
	mutes: [
		{id: 'm1', at: new Date(2026, 10, 3).getTime(), kind: 'agencies', text: '', reason: ''},
		{id: 'm2', at: new Date(2026, 10, 4).getTime(), kind: 'employer', text: 'Northwind Ltd', reason: 'never answered'},
	],
	corrections: [
		{
			id: 'c1',
			at: new Date(2026, 10, 5).getTime(),
			skill: 'go',
			label: 'Go',
			where: {quote: 'Go', before: 'ready to ', after: ' the extra mile'},
			level: null,
		},
	],
	onHide: nothing,
	onUnhide: nothing,
	onMute: nothing,
	onUnmute: nothing,
	onUncorrect: nothing,
	look: {theme: 'system', singleKeys: true},
	onLook: nothing,
	language: 'browser',
	onLanguage: nothing,
	preferenceProblem: null,
	kept: '212 kB',
	deleteState: 'idle',
	deleteProblem: null,
	onDeleteAll: nothing,
	requests: 0,
	transfer: {kind: 'idle'},
	backup: {notInFile: 3, exportedAt: new Date(2026, 9, 3).getTime(), remind: false},
	onExportAll: nothing,
	onImportAll: nothing,
	onTakeAll: nothing,
	onCancelAll: nothing,
	onUndoAll: nothing,
};
export const optionsStates: Readonly<Record<string, {readonly props: Partial<OptionsProps>; readonly says: readonly string[]}>> = {
	options: {
		props: {changed: '8 skills added.'},
		says: [
			'3 postings are new or changed since the file of 3 Oct',
			'Changes are kept at once',
			'Years of work',
			'8 skills added.',
			'How it is counted',
			'activeTab',
		],
	},
	'options-empty': {props: {profile: emptyProfile('new')}, says: ['No skills yet.']},
	'options-several': {
		props: {
			all: several,
			current: 'ML engineer',
			incoming: {profile: {...several[1], skills: [{id: 'strange', label: 'Strange', level: 'good'}]}, unknown: ['hobby']},
		},
		says: ['ML engineer', 'Profile 2', 'Profile in this file: My profile', 'Not in this version’s list'.replace('’', "'"), 'hobby', 'Replace ML engineer'],
	},
	'options-resume': {
		props: {
			resume: {
				kind: 'found',
				name: 'resume.pdf',
				notes: ['The last 2 pages were not read.'],
				found: {
					skills: [{id: 'pyspark', label: 'PySpark', kind: 'tool', line: '• Built jobs in PySpark'}],
					degree: {value: 'phd', line: 'PhD in Statistics'},
					certifications: [{label: 'AWS Machine Learning', line: 'AWS Certified Machine Learning'}],
					years: {value: 6, lines: ['Analyst, 2018 – 2024']},
				},
			},
		},
		says: [
			'Found in resume.pdf',
			'The last 2 pages',
			'• Built jobs in PySpark',
			'Highest degree: PhD',
			'Years of work: 6',
			'Nothing is in your profile until',
			'Add',
		],
	},
	'options-resume-reading': {props: {resume: {kind: 'reading', name: 'cv.pdf', pages: {read: 3, of: 9}}}, says: ['Reading cv.pdf', 'Page 3 of 9', 'Cancel']},
	'options-resume-failed': {props: {resume: {kind: 'failed', why: 'encrypted'}}, says: ['The file asks for a password.', 'Your profile is as it was.']},
	'options-import': {
		props: {
			transfer: {
				kind: 'preview',
				preview: {
					name: 'jobprism-2026-11-01.json',
					checked: false,
					fresh: 12,
					same: 40,
					changed: ['ML Engineer, ranking', 'Data Scientist'],
					profiles: 1,
					profilesChanged: 1,
					settings: 2,
					refused: ['postings, record 7'],
					refusedSettings: 0,
				},
			},
		},
		says: ['In jobprism-2026-11-01.json', '12 postings and 1 profile', 'ML Engineer, ranking, Data Scientist', 'no checksum', 'Keep what is here', 'record 7'],
	},
	'options-importing': {props: {transfer: {kind: 'importing', done: 300, all: 5000}}, says: ['Importing.', 'Cancel']},
	'options-imported': {
		props: {transfer: {kind: 'done', added: 12, changed: 0, profiles: 1, settings: 2}},
		says: ['Imported: 12 postings added, 0 postings replaced, 1 profile and 2 settings.', 'Undo the import'],
	},
	'options-deleted': {props: {deleteState: 'deleted', kept: '0 kB', backup: null}, says: ['All data is deleted.']},
	'options-file-problem': {props: {fileProblem: {text: 'This file holds no JSON.'}}, says: ['This file holds no JSON.']},
	'options-unreadable': {
		props: {profile: null, unreadable: '{"schema":9}', problem: {text: 'Your profile was written by a newer version of Jobprism. It is kept as it is.'}},
		says: ['Your profile was written by a newer version', 'Set up a new profile'],
	},
};
