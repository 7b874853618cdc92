/** Skills asked, and whether one has them. */
import type {Depth} from '../../model';
import {count} from './grammar';

const depths: Readonly<Record<Depth, string>> = {basic: 'some', good: 'good', strong: 'strong', expert: 'expert'};

export const missingTitle = 'What is missing';
export const all = (n: number) => `All ${count(n, 'skill', 'skills')}`;
export const fewer = 'Fewer';
export const none = 'Nothing asked is missing.';
export const haveThis = 'I have this';
export const haveOne = 'I have…';
export const haveThisNamed = (label: string) => `I have this: ${label}`;
export const haveOneNamed = (label: string) => `I have one of: ${label}`;
export const gain = (points: number) => (Math.round(points) < 1 ? 'under 1' : `+${Math.round(points)}`);
export const gainLabel = (points: number) => (Math.round(points) < 1 ? 'worth under 1 point' : `worth ${count(Math.round(points), 'point', 'points')}`);
export const via = (label: string) => `you know ${label}`;
export const short = (asks: Depth, yours: string) => `asks ${depths[asks]}, yours ${yours}`;
export const statusHave = 'You have this';
export const statusRelated = 'Related skill';
export const statusMissing = 'Missing';
