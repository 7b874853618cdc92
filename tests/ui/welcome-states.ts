/** States of the page of the first run with fixed data: before the word of step 1, and at its end. */

import {emptyProfile} from '../../lib/ui/profile-edits';
import type {WelcomeProps} from '../../lib/ui/welcome/welcome';
import {scoreFit} from '../../lib/weigh/fit';
import {boardRows, names, usualOptions} from './options-states';
import {panelAnalysis, panelProfile} from './panel-states';

const nothing = (): void => undefined;
const {resume, onResumeFile, onResumeText, onResumeTake, onResumeCancel, now, onAgree, onBoard} = usualOptions;
const begun: WelcomeProps = {
	...{resume, onResumeFile, onResumeText, onResumeTake, onResumeCancel, now, onAgree, onBoard, names},
	consent: null,
	consentProblem: null,
	boards: boardRows.map(row => ({...row, on: false})),
	boardProblem: null,
	boardSaid: '',
	sample: {analysis: panelAnalysis, fit: null},
	profile: emptyProfile('first'),
	problem: null,
	keys: ['Alt', 'J'],
	onProfile: nothing,
	onSample: nothing,
	onFinish: nothing,
};

/** By name. */
export const welcomeStates: Readonly<Record<string, WelcomeProps>> = {
	welcome: begun,
	'welcome-agreed': {
		...begun,
		consent: new Date(2026, 10, 19).getTime(),
		boards: boardRows,
		profile: panelProfile,
		sample: {analysis: panelAnalysis, fit: scoreFit(panelAnalysis, panelProfile)},
	},
};
