/** How a fit is counted. */
import {sentenceCase} from './grammar';

export const sum = (parts: string, credited: string, weight: string) => `${sentenceCase(parts)}: together ${credited} of ${weight}, which is`;
export const ofHundred = 'of 100.';
export const part = (level: string, credited: string, weight: string) => `${level.toLowerCase()} ${credited} of ${weight}`;
export const item = 'Asked';
export const weightCredit = 'Counts × yours';
export const points = 'Points';
export const total = 'Together';
export const asked = 'What is asked';
export const yours = 'What you have';
export const required = 'Required';
export const used = 'Used by the duties';
export const preferred = 'Preferred';
export const context = 'Context';
export const same = 'The skill itself';
export const implied = 'One of yours implies it';
export const impliedExample = 'PyTorch, for Python';
export const sibling = 'A sibling of it';
export const siblingExample = 'Keras, for PyTorch';
export const broader = 'Only the broader one';
export const broaderExample = 'deep learning, for PyTorch';
export const rounding = 'Points are shown in tenths here; the score is their sum as a whole number.';
export const notes = [
	'Alternatives count once: “PyTorch or TensorFlow” is one thing asked.',
	'Context is the employer’s own prose, “our shop is written in Go”. It is shown in grey.',
	'Soft skills count a quarter of their level.',
	'Under four things asked there is no score: “Too little to score”.',
];
export const about = 'Fit is the share of what a posting asks that your skills cover. It is the same sum for every posting.';
export const example = 'Example';
export const exampleSum = 'Required 7½ of 9, used 1½ of 2, preferred ½ of 1: together 9½ of 12, which is 79 of 100.';
