/** The page of the first run. */
import {count} from './grammar';

export const title = 'Set up Jobprism';
export const about = 'Three short steps, about a minute. You can leave at any point.';
export const does = 'What it does';
export const doesText = 'It reads the job posting in the open tab and shows which role it really is, and how it fits you.';
export const demo = 'The sample posting, as Jobprism reads it';
export const yourSkills = 'Your skills';
export const chosen = (n: number) => `${n} chosen`;
export const choose = (enough: number) => `Choose ${words[enough] ?? String(enough)} or more. Levels and the rest can wait.`;
const words: Readonly<Record<number, string>> = {4: 'four', 5: 'five', 6: 'six'};
export const groups = {
	languages: 'Languages',
	frameworks: 'ML frameworks',
	data: 'Data',
	cloud: 'MLOps and cloud',
	maths: 'Mathematics',
	more: 'Yours as well',
};
export const other = 'Other';
export const otherHint = 'Type a skill, then Enter';
export const years = 'Years of work';
export const degree = 'Degree';
export const tryIt = 'Boards, and a try';
export const tryText = 'Switch on the boards that you read, or leave them: a click on the icon reads any posting.';
export const boardsOn = (n: number) => `${count(n, 'board', 'boards')} on`;
export const sampleText = 'The sample posting comes with Jobprism, so no site needs to be allowed for it.';
export const openSample = 'Open the sample posting';
export const finish = 'Finish';
export const tip = ['On other pages, click the icon or press', '. Keep the icon in view: open the extensions menu of the browser and pin Jobprism.'] as const;
export const tipNoKey = 'On other pages, click the icon. Keep it in view: open the extensions menu of the browser and pin Jobprism.';
