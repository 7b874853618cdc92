/** Skills asked, and whether one has them. */
import {count} from './grammar';

export const missingTitle = 'What is missing';
export const namedTitle = 'Skills named';
export const askedTitle = 'Which of these do you have?';
export const askedHelp = (enough: number) => `Choose ${enough === 5 ? 'five' : enough} or more to see a fit. Kept in this browser only.`;
export const chosen = (n: number) => `${n} chosen`;
export const yours = (n: number, all: number) => `${n} of ${all} yours`;
export const all = (n: number) => `All ${count(n, 'skill', 'skills')}`;
export const fewer = 'Fewer';
export const none = 'Nothing asked is missing.';
export const noneNamed = 'No skills are named.';
export const haveThis = 'I have this';
export const haveOne = 'I have…';
export const haveThisNamed = (label: string) => `I have this: ${label}`;
export const haveOneNamed = (label: string) => `I have one of: ${label}`;
export const gain = (points: number) => (Math.round(points) < 1 ? 'under 1' : `+${Math.round(points)}`);
export const gainLabel = (points: number) => (Math.round(points) < 1 ? 'worth under 1 point' : `worth ${count(Math.round(points), 'point', 'points')}`);
export const via = (label: string) => `you know ${label}`;
export const statusHave = 'You have this';
export const statusRelated = 'Related skill';
export const statusMissing = 'Missing';
export const levelIn = (label: string) => `Your level in ${label}`;
export const remove = (label: string) => `Remove ${label}`;
export const context = 'Named in the employer’s own prose, not counted';
export const negated = 'Said not to be needed';
export const seen = (n: number) => (n > 1 ? `${n} times` : '');
