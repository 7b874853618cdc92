/**
 * Turns one schema.org JobPosting, in any of the shapes that boards write it, into an account.
 *
 * Law: a value of a wrong type is absent, never guessed; all strings are cut and lose their tags.
 */
import type {Account, Block} from '../model';
import {htmlToBlocks, htmlToLine} from './html-blocks';
import {isoDay} from './iso-day';
import {type Data, isData, own} from './loose-json';

const LIST_CAP = 12;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, LIST_CAP) : value === undefined || value === null ? [] : [value]);

/** A string of the data as one plain line; of an object its `@value` or name. */
const line = (value: unknown): string => {
	const plain = Array.isArray(value) ? value[0] : value;
	if (typeof plain === 'string') return htmlToLine(plain);
	if (typeof plain === 'number' && Number.isFinite(plain)) return String(plain);
	if (!isData(plain)) return '';
	const named = own(plain, '@value') ?? own(plain, 'name') ?? own(plain, 'legalName');
	// A text with a language stands in an object of its own.
	const inner = isData(named) ? own(named, '@value') : named;
	return typeof inner === 'string' ? htmlToLine(inner) : '';
};
const lines = (value: unknown): readonly string[] => [...new Set(list(value).map(line))].filter(text => text !== '');

const place = (value: unknown): string => {
	if (!isData(value)) return line(value);
	const address = own(value, 'address') ?? (own(value, 'addressLocality') === undefined ? undefined : value);
	if (!isData(address)) return line(Array.isArray(address) ? place(address[0]) : address) || line(own(value, 'name'));
	const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map(key => line(own(address, key)));
	const told = parts.filter((part, index) => part !== '' && parts.findIndex(other => other.includes(part)) === index);
	return told.length > 0 ? told.join(', ') : line(own(address, 'streetAddress')) || line(own(value, 'name'));
};
const places = (data: Data, remote: boolean): string => {
	const told = [...new Set(list(own(data, 'jobLocation')).map(place))].filter(text => text !== '');
	if (told.length > 0) return told.join('; ');
	if (!remote) return '';
	const regions = lines(own(data, 'applicantLocationRequirements'));
	return regions.length > 0 ? `Remote (${regions.join(', ')})` : 'Remote';
};

const amount = (value: unknown): number | null => {
	const number = typeof value === 'string' ? Number(value.replace(/[,\s]/g, '')) : value;
	return typeof number === 'number' && Number.isFinite(number) && number > 0 && number < 1e9 ? number : null;
};
const money = (value: number): string => value.toLocaleString('en-US', {minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2});
/** What a distribution says for its unit. */
const DURATIONS: ReadonlyMap<string, string> = new Map([
	['P1Y', 'year'],
	['P1M', 'month'],
	['P1W', 'week'],
	['P1D', 'day'],
	['PT1H', 'hour'],
]);
/** A salary as one readable line: "USD 120,000–150,000 per year". */
const salary = (data: Data): string => {
	const base = list(own(data, 'baseSalary') ?? own(data, 'estimatedSalary'))[0];
	if (typeof base === 'string' && !/^[\d.,\s]+$/.test(base)) return htmlToLine(base, 120);
	const outer = isData(base) ? base : {value: base};
	const value = list(own(outer, 'value'))[0];
	const inner = isData(value) ? value : outer;
	const least = ['minValue', 'percentile10', 'percentile25', 'value', 'median'];
	const most = ['maxValue', 'percentile90', 'percentile75', 'value', 'median'];
	const firstAmount = (keys: readonly string[]): number | null => keys.map(key => amount(own(inner, key))).find(found => found !== null) ?? null;
	const low = firstAmount(least);
	const high = firstAmount(most);
	if (low === null && high === null) return typeof value === 'string' ? htmlToLine(value, 120) : '';
	const currency = line(own(outer, 'currency') ?? own(inner, 'currency') ?? own(data, 'salaryCurrency')).slice(0, 3);
	const told = line(own(inner, 'unitText') ?? own(outer, 'unitText')).replace(/^(?:per|an?)\s/i, '');
	const unit = /^(hour|day|week|month|year)/i.exec(told)?.[1] ?? DURATIONS.get(line(own(inner, 'duration') ?? own(outer, 'duration')));
	const range = low !== null && high !== null && low !== high ? `${money(low)}–${money(high)}` : money((low ?? high) as number);
	return `${currency} ${range}${unit === undefined ? '' : ` per ${unit.toLowerCase()}`}`.trim();
};

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const PARTS: readonly (readonly [key: string, heading: string])[] = [
	['responsibilities', 'Responsibilities'],
	['qualifications', 'Qualifications'],
	['experienceRequirements', 'Experience'],
	['educationRequirements', 'Education'],
	['skills', 'Skills'],
	['jobBenefits', 'Benefits'],
];
/** Several short names between commas, and no sentence. */
const TAGS = /^[^,.!?]{2,60}(?:,[^,.!?]{2,61}){3,}$/;
/** The description, and the parts that stand beside it without being in it. */
const body = (data: Data): readonly Block[] => {
	const told = own(data, 'description');
	const blocks = typeof told === 'string' ? [...htmlToBlocks(told)] : [];
	let held = squeezed(blocks.map(block => block.text).join(''));
	for (const [key, heading] of PARTS) {
		const part = list(own(data, key)).flatMap(value => (typeof value === 'string' ? htmlToBlocks(value) : []));
		const words = squeezed(part.map(block => block.text).join(''));
		// A bare list of the employer's benefits is a board's filter, not the posting's text.
		if (key === 'jobBenefits' && part.length === 1 && TAGS.test(part[0]?.text.slice(0, 600) ?? '')) continue;
		if (words.length < 40 || held.includes(words.slice(0, 60))) continue;
		held += words;
		blocks.push({kind: 'heading', text: heading}, ...part);
	}
	return blocks;
};

const EMPLOYMENT: ReadonlyMap<string, string> = new Map([
	['fulltime', 'Full-time'],
	['parttime', 'Part-time'],
	['contractor', 'Contract'],
	['contract', 'Contract'],
	['temporary', 'Temporary'],
	['intern', 'Internship'],
	['internship', 'Internship'],
]);

export const isJobPosting = (data: Data): boolean => list(own(data, '@type')).some(type => typeof type === 'string' && /(?:^|[/:#])JobPosting$/.test(type));

/** The account that a JobPosting gives; fields that it does not tell are absent. */
export const accountOfJobPosting = (data: Data): Account => {
	const remote = list(own(data, 'jobLocationType')).some(type => typeof type === 'string' && /telecommute|remote/i.test(type));
	const fields = {
		title: line(own(data, 'title') ?? own(data, 'name')),
		company: line(own(data, 'hiringOrganization')),
		location: places(data, remote),
		salary: salary(data),
		employment: lines(own(data, 'employmentType'))
			.map(type => EMPLOYMENT.get(squeezed(type)) ?? type)
			.join(', '),
		arrangement: remote ? 'remote' : '',
		postedOn: isoDay(line(own(data, 'datePosted'))),
		validThrough: isoDay(line(own(data, 'validThrough'))),
	};
	const blocks = body(data);
	return {
		witness: 'json-ld',
		...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<Account>),
		...(blocks.length > 0 ? {body: blocks} : {}),
	};
};
