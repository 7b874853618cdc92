/**
 * What a résumé names: skills by the matcher that reads postings, the highest degree, certificates, and years by the dates of its jobs.
 *
 * Law: each find is told with the line where it stands, and nothing is concluded from it: no level of a skill; no years where the jobs are not under a
 * heading of their own; no degree that is not finished. Linear in the text; deterministic: the day is handed in.
 */
import type {Degree, Resume, Today} from '../model';
import {type Understanding, understand} from './analyse';
import {findDegrees} from './facts/degrees';
import {workMonths} from './resume-years';

const LONGEST_LINE = 200;
const RANK: readonly Degree[] = ['none', 'associate', 'bachelor', 'master', 'phd'];
const UNFINISHED =
	/\b(?:expected|pursuing|candidate|in progress|ongoing|currently (?:studying|enrolled)|student|dropped out|incomplete|not completed|unfinished|supervis(?:ed|ing|or)|mentor(?:ed|ing)|taught|teaching assistant)\b/i;
const CERTIFICATE_CUE = /\b(?:certif|licen[sc]e|credential|qualified|accredit|exam)/i;

/** The line around an offset, at most 200 characters of it. */
function lineAround(text: string, at: number): string {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const next = text.indexOf('\n', at);
	const line = text.slice(start, next < 0 ? text.length : next);
	if (line.length <= LONGEST_LINE) return line.trim();
	const from = Math.max(0, Math.min(at - start - LONGEST_LINE / 2, line.length - LONGEST_LINE));
	return `${from > 0 ? '…' : ''}${line.slice(from, from + LONGEST_LINE).trim()}${from + LONGEST_LINE < line.length ? '…' : ''}`;
}

/** @param text lines of a résumé, whatever its language; noise gives empty lists, nothing throws */
export function readResume(text: string, knowledge: Understanding, today: Today): Resume {
	const {skills} = understand({title: '', text}, knowledge);
	const line = (at: number): string => lineAround(text, at);
	const degrees = findDegrees(text).filter(({plain, start}) => !plain && !UNFINISHED.test(line(start)));
	const highest = degrees.reduce<(typeof degrees)[number] | null>(
		(best, next) => (best === null || RANK.indexOf(next.level) > RANK.indexOf(best.level) ? next : best),
		null,
	);
	const certifications = new Map<string, string>();
	let until = -1;
	for (const {value, start, end} of knowledge.factWords(text)) {
		if (value.kind !== 'certification' || start < until || certifications.has(value.label)) continue;
		until = end;
		if (!value.needsCue || CERTIFICATE_CUE.test(line(start))) certifications.set(value.label, line(start));
	}
	const worked = workMonths(text, today);
	const years = worked === null ? 0 : Math.floor(worked.months / 6) / 2;
	return {
		skills: skills.flatMap(({id, label, kind, level, mentions}) => {
			const first = mentions.find(mention => mention.level !== 'negated');
			return first === undefined || level === 'negated' ? [] : [{id, label, kind, line: line(first.start)}];
		}),
		degree: highest === null ? null : {value: highest.level, line: line(highest.start)},
		certifications: [...certifications].map(([label, seen]) => ({label, line: seen})),
		years: worked === null || years === 0 ? null : {value: years, lines: worked.lines.map(each => each.slice(0, LONGEST_LINE))},
	};
}
