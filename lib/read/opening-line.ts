/** Reads the first line of a post that names employer, role and place between upright bars. Law: pure; a line of another shape tells nothing. */
import type {Account} from '../model';

const ROLE =
	/\b(?:engineer|developer|scientist|analyst|manager|designer|researcher|architect|lead|head|founding|director|swe|sre|devops|intern|full-?stack|front-?end|back-?end|data|product|ml|ai)\b/i;
const ARRANGEMENT = /\b(?:remote|on-?site|hybrid|wfh)\b/i;
const MONEY = /[$€£¥]\s?\d|\b\d{2,3}k\b/i;
const EMPLOYMENT = /^(?:full|part)[- ]?time|^contract|^intern/i;
const PLAIN = /^https?:|^\S{1,80}\.(?:com|io|co|ai|org|net)\b/i;

/** What the line tells, without the witness; an empty object where it has fewer than three parts. */
export const readOpeningLine = (line: string): Partial<Account> => {
	const parts = line
		.slice(0, 400)
		.split('|')
		.map(part => part.trim())
		.filter(part => part !== '');
	const [company, ...rest] = parts;
	if (company === undefined || rest.length < 2) return {};
	const title = rest.find(part => ROLE.test(part) && !EMPLOYMENT.test(part)) ?? rest[0];
	const others = rest.filter(part => part !== title && !PLAIN.test(part));
	const salary = others.find(part => MONEY.test(part));
	const employment = others.find(part => EMPLOYMENT.test(part));
	const location = others.find(part => part !== salary && part !== employment);
	const arrangement = others.map(part => ARRANGEMENT.exec(part)?.[0]).find(found => found !== undefined);
	return {
		company,
		...(title === undefined ? {} : {title}),
		...(location === undefined ? {} : {location}),
		...(salary === undefined ? {} : {salary}),
		...(employment === undefined ? {} : {employment}),
		...(arrangement === undefined ? {} : {arrangement}),
	};
};
