/** Reads what the posting pays: which sums are pay for this work, in which currency and period. Law: silent where a sum may be anything else. */
import type {FactInput, PayPeriod, Salary} from '../../model';
import {currencyIn, yearBand} from './currencies';
import {findSums, type Sum} from './money';
import {evidenceAt, sectionAt, sentenceAround, unglued} from './window';

/** Words that say that a sum near them is pay. */
const PAY_CUE =
	/\b(?:salar(?:y|ies)|compensation|comp|pay(?!\s?(?:ments?|roll|able|pal))|paid|paying|pays|remuneration|wages?|rates?|earn(?:ings?)?|base|ote|on[- ]target|package|gehalt|jahresgehalt|verg[üu]tung|salaire|r[ée]mun[ée]ration|salario|sueldo|retribuzione|ral|wynagrodzenie|hiring range|target range|range|offer(?:ed|ing|s)?|ctc|w-?2|c2c|1099|ir35|doe)\b/i;
const STRONG_CUE =
	/\b(?:salar(?:y|ies)|compensation|base pay|pay (?:range|rate|scale|band)|hourly rate|day rate|daily rate|remuneration|wages?|gehalt|salaire|salario|ctc|hiring (?:range|rate)|ote)\b/i;
/** Words before a sum or a range that make it something else. */
const OTHER_MONEY =
	/\b(?:rais(?:ed|ing)|funding|funded|backed by|series [a-h]|seed|revenues?|arr|valuation|valued|worth|budgets?|aum|assets|bonus(?:es)?|sign[- ]?on|signing|stipends?|allowances?|allotment|reimburse(?:s|d|ment)?|tuition|scholarships?|grants?|donat(?:e|ed|ions?|ing)|referrals?|vouchers?|deductible|disability|coverage|credit|loans?|deals?|acv|tcv|saved?|savings?|spend(?:ing)?|gmv|transactions?|fees?|prizes?|fines?|discounts?|quota|relocation|purchases?|orders?|401|403|hra|fsa|hsa)\b/gi;
/** Words before a single sum that make it something else; a range is seldom so. */
const OTHER_SUM =
	/\b(?:invest(?:ed|ment|ments|ing|ors?)|market|portfolio|refer a friend|match(?:ing|es)?|insurance|credits?|contracts?|sales|customers?|users|volume|cost(?:s|ing)?|awards?|equity|commission|perks?|programs?|projects?|industry|compan(?:y|ies)|learning|education|training|wellness|equipment|home office|claims?|damages|gift|limits?|development|fertility|adoption|gives?|childcare|lunch|travel|phone|internet|gym)\b/gi;
/** Words right after a sum that make it something else. */
const VETO_AFTER =
	/^\s{0,2}(?:[-–]\s?)?(?:(?:an?|in|of|per|the|annual|annually|yearly|year|monthly|month|quarterly|one[- ]time|usd|cash|total|worth|paid|flexible|personal|professional|employee|company|employer|new|each|up|learning|wellness|training|education|home|office|benefit|benefits|health|travel|technology|internet)\s){0,4}(?:sign[- ]?on|signing|bonus|stipends?|allowances?|allotment|budgets?|match(?:ing)?|reimbursements?|tuition|grants?|donations?|referrals?|vouchers?|credits?|funding|series|valuation|revenues?|arr|aum|assets|investments?|market|industry|deductible|coverage|discount|scholarship|savings|rsus?|in sales|of sales|deals?|projects?|contributions?|gift|fund|development|customers|raise|prize|on courses|to spend)\b/i;

const PERIOD_CUES: readonly (readonly [PayPeriod, RegExp])[] = [
	['hour', /\b(?:hourly|per hour|an hour|hour(?:ly)? (?:rate|pay|wage))\b/i],
	['day', /\b(?:day rate|daily rate|per day|daily)\b/i],
	['week', /\b(?:weekly|per week)\b/i],
	['month', /\b(?:monthly|per month|a month|pro monat|monatlich|im monat|par mois|al mes|mensual(?:es)?|mensuels?|al mese|per maand|miesięcznie)\b/i],
	[
		'year',
		/\b(?:annual(?:ly|ised|ized)?|yearly|per (?:year|annum)|p\.a\.|pro jahr|jährlich|im jahr|par an|annuels?|al año|anuales|all['’]anno|per jaar|rocznie)\b/i,
	],
];
/** A heading that names the period of the sums under it; "per week" in the sentence above is of something else. */
const PERIOD_HEADING = /\b(?:hourly|monthly|weekly|daily|day rate|annual(?:ly|ised|ized)?|yearly)\b/i;
/** A year's pay divided by what a shorter period is of a year, with room to both sides. */
const SHARE: Readonly<Record<PayPeriod, readonly [number, number]>> = {year: [1, 1], month: [16, 7], week: [70, 30], day: [300, 120], hour: [2600, 1000]};
const UP_TO = /(?:\bup ?to|\bmax(?:imum)?(?: of)?|\bnot? more than|\bas much as|\bbis zu|\bjusqu['’]à|\bhasta)[\s:~]{0,3}(?:an? )?$/i;
const FROM =
	/\b(?:from|starts? (?:at|from)|starting|starting (?:at|from|salary of|salary|pay|rate)|start(?:s|ing)?|minimum|min|minimum (?:of|salary|salary of)|min of|at least|begins at|beginning at|ab|à partir de|no less than|upwards of|mindestens|desde|minstens|a partir de)[\s:]{0,3}$/i;
const TOTAL =
	/\b(?:ote|on[- ]target|total (?:\w+ )?comp(?:ensation)?(?! (?:also|package|includes|may|will|plan))|total cash|total earnings|target earnings)\b/i;

/** "brutto", "brut par an": pay is told before tax, nothing else is. */
const BROADLY_GROSS = /^\s?(?:brutto|brut(?:s|to|os?)?|bruto|gross|lordi|before tax|pro (?:jahr|monat)|par (?:an|mois)|al (?:año|mes)|p\.?\s?a\b)/i;

type Pay = Salary & {readonly strength: number};

/** The sums that the posting pays, base before total; where one currency and period has several ranges (by place or level), the first spans them all. */
export function readSalaries(input: FactInput): readonly Salary[] {
	const found: Pay[] = [];
	const sums = findSums(input.text);
	for (const [at, sum] of sums.entries()) {
		const previous = found.at(-1);
		const beside = previous && sum.start - previous.end < 80 && sum.isRange && sum.sign === null && sum.low >= 10_000 ? previous.currency : null;
		const pay = asPay(input, beside ? {...sum, sign: beside} : sum, sums[at - 1]?.end ?? 0);
		if (pay) found.push(pay);
	}
	return settle(input.text, found);
}

function asPay(input: FactInput, sum: Sum, previousEnd: number): Pay | null {
	const {text} = input;
	if (sum.huge && !(sum.sign === 'NGN' || sum.sign === 'IDR' || sum.sign === 'VND' || sum.sign === 'JPY')) return null;
	if (sum.sign === null && sum.scaled === null && sum.low < 10_000) return null;
	if (sum.high === 401_000 || sum.high === 403_000) return null;
	const around = sentenceAround(text, sum, 200);
	const before = unglued(text.slice(Math.max(around.start, previousEnd), sum.start)).replace(/^.*[|•]/s, '');
	const after = unglued(text.slice(sum.end, Math.min(around.end, sum.end + 90)));
	// A heading on the line above ("Salary range") speaks for the sums under it.
	const above = unglued(text.slice(Math.max(0, around.start - 160), sum.start));
	const near = `${before.slice(-120)} ${after.slice(0, 60)}`;
	const section = sectionAt(input, sum.start);
	const strong = STRONG_CUE.test(near) || STRONG_CUE.test(above.slice(-200));
	const bounded =
		UP_TO.test(before) ||
		FROM.test(before) ||
		/\b(?:circa|c\.?|ca\.?|approx\.?|around) ?$/i.test(before) ||
		/^\s?\+?\s?(?:plus )?(?:excellent |great |full )?(?:equity|bonus|bens|benefits|package)\b/i.test(after);
	// "Budget: 15-25 LPA": the hirer's budget for the post; lakhs a year are pay alone.
	const hirersBudget = (sum.scaled === 'lakh' || sum.period !== null) && /\bbudget(?:ed)?\s?(?:is|upto|up to)?\s?[:–-]?\s{0,2}(?:up ?to )?$/i.test(before);
	if (VETO_AFTER.test(after) || (!hirersBudget && vetoed(before.slice(-90), OTHER_MONEY))) return null;
	if (!sum.isRange) {
		if (vetoed(before.slice(-70), OTHER_SUM)) return null;
		const cue = strong || section === 'salary' || PAY_CUE.test(near);
		const ownLine =
			sum.sign !== null &&
			sum.period !== null &&
			/^[\s*•·–-]{0,5}(?:from |up to |mindestens |ab |desde |à partir de |circa )?$/i.test(before) &&
			section !== 'about';
		const told = cue || sum.period === 'hour' || sum.period === 'day' || ownLine || BROADLY_GROSS.test(after) || /^\s?(?:doe\b|gross|depending)/i.test(after);
		if (
			!told &&
			!(sum.low >= (section === 'benefits' ? 40_000 : 20_000) && sum.sign !== null && (bounded || sum.start < 160 || isAlone(text, sum, before, after)))
		)
			return null;
	}
	if (sum.sign === null && !strong && !(sum.isRange && sum.scaled && PAY_CUE.test(near))) return null;
	if (sum.sign === null && !sum.isRange && !sum.scaled) return null;

	const place = `${input.location ?? ''} ${text.slice(Math.max(around.start, sum.start - 80), sum.start)} ${after.slice(0, 30)}`;
	const currency = sum.sign === null ? currencyByPlace(place) : currencyIn(sum.sign, place);
	if (currency === null) return null;
	const [low, high] = yearBand(currency);
	let {low: min, high: max} = sum;
	let period = sum.period;
	const fits = (p: PayPeriod, value: number): boolean => value >= low / SHARE[p][0] && value <= high / SHARE[p][1];
	if (period === 'year' && max < 1000 && min >= 20 && sum.scaled === null) [min, max] = [min * 1000, max * 1000];
	if (period === null) {
		const told = PERIOD_CUES.filter(
			([, words]) => words.test(`${before.slice(-60)} ${after.slice(0, 30)}`) || (PERIOD_HEADING.test(above.slice(-60)) && words.test(above.slice(-60))),
		).map(([p]) => p);
		period =
			told.find(p => fits(p, min) && fits(p, max)) ??
			(fits('year', max)
				? 'year'
				: sum.isRange && strong && min >= 7 && max <= 300 && (currency === 'USD' || currency === 'GBP' || currency === 'EUR' || currency === 'CAD')
					? 'hour'
					: null);
	}
	if (period === null || !fits(period, max) || !fits(period, min)) return null;
	const upTo = !sum.isRange && UP_TO.test(before);
	const heading =
		text
			.slice(Math.max(0, around.start - 90), around.start)
			.trimEnd()
			.split('\n')
			.at(-1) ?? '';
	const from = !upTo && !sum.isRange && (sum.open || FROM.test(before));
	return {
		...evidenceAt(text, sum, 'pay'),
		min: upTo ? null : min,
		max: from ? null : max,
		currency,
		period,
		kind: TOTAL.test(near) || TOTAL.test(heading.slice(-60)) ? (/\bbase\b/i.test(`${before.slice(-60)} ${after.slice(0, 6)}`) ? 'base' : 'total') : 'base',
		strength: (strong ? 2 : 0) + (sum.isRange ? 1 : 0),
	};
}

/** Whether the words before a sum make it something other than pay; a pay word after the veto takes it back. */
function vetoed(before: string, words: RegExp): boolean {
	let veto = -1;
	for (const hit of before.matchAll(words)) veto = hit.index;
	return veto >= 0 && !/\b(?:base|basic|salary|pay|range|rate|compensation|plus benefits)\b/i.test(before.slice(veto));
}

/** The sum stands alone: on its line, or between the separators of a line of particulars ("London | £65k | hybrid"). */
function isAlone(text: string, sum: Sum, before: string, after: string): boolean {
	if (/(?:^|[;|•·–-])\s{0,3}$/.test(before) && /^\s{0,3}(?:[;|•·–-]|$)/.test(after) && (sum.scaled === 'k' || sum.low >= 20_000)) return true;
	const lead = text.slice(Math.max(0, sum.start - 41), sum.start);
	const rest = text.slice(sum.end, sum.end + 5);
	const opens = lead.length < 41 || lead.includes('\n');
	return opens && lead.slice(lead.lastIndexOf('\n') + 1).trim() === '' && (rest.length < 5 || rest.includes('\n'));
}

const US_STATE =
	/\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)\b/;

function currencyByPlace(place: string): string | null {
	if (/\b(?:USA|United States|U\.S\.|[A-Z][a-z]+, [A-Z]{2})\b/.test(place) || US_STATE.test(place)) return 'USD';
	if (/\b(?:United Kingdom|England|Scotland|Wales|London|GBR)\b/.test(place)) return 'GBP';
	if (/\b(?:India|Bangalore|Bengaluru|Hyderabad|Mumbai|IND)\b/.test(place)) return 'INR';
	if (/\b(?:Germany|France|Spain|Italy|Netherlands|Ireland|Portugal|Austria|Belgium|Finland|DEU|FRA|ESP|ITA|NLD|IRL|PRT|AUT|BEL|FIN)\b/.test(place))
		return 'EUR';
	const dollar = currencyIn('$', place);
	return dollar === 'USD' ? null : dollar;
}

/** Orders pay: base before total, ranges of one currency and period drawn together. */
function settle(text: string, found: readonly Pay[]): readonly Salary[] {
	const seen = new Set<string>();
	const kept = found.filter(pay => {
		const key = `${pay.min} ${pay.max} ${pay.currency} ${pay.period} ${pay.kind}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
	const ordered = [...kept.filter(pay => pay.kind === 'base'), ...kept.filter(pay => pay.kind === 'total')];
	const first = ordered[0];
	if (!first) return [];
	const peers = neighbours(
		first,
		ordered.filter(pay => pay.kind === first.kind && pay.currency === first.currency && pay.period === first.period),
	);
	const strip = ({strength: _, ...salary}: Pay): Salary => salary;
	if (peers.length < 2) return ordered.map(strip);
	const mins = peers.map(pay => pay.min).filter(n => n !== null);
	const maxs = peers.map(pay => pay.max).filter(n => n !== null);
	const start = Math.min(...peers.map(pay => pay.start));
	const end = Math.max(...peers.map(pay => pay.end));
	const whole: Salary = {
		...evidenceAt(text, end - start <= 600 ? {start, end} : first, 'pay-of-several'),
		min: mins.length ? Math.min(...mins) : null,
		max: maxs.length ? Math.max(...maxs) : null,
		currency: first.currency,
		period: first.period,
		kind: first.kind,
	};
	return [whole, ...ordered.map(strip)];
}

/** The ranges that hang together with the first: each overlaps or touches the span so far. Pay by place overlaps, pay by level does not. */
function neighbours(first: Pay, peers: readonly Pay[]): readonly Pay[] {
	const ends = (pay: Pay): readonly [number, number] => [pay.min ?? pay.max ?? 0, pay.max ?? pay.min ?? 0];
	let [low, high] = ends(first);
	const joined = new Set([first]);
	const byLow = [...peers].sort((a, b) => ends(a)[0] - ends(b)[0]);
	for (const pay of [...byLow, ...byLow.reverse()]) {
		const [l, h] = ends(pay);
		if (l > high || h < low) continue;
		joined.add(pay);
		low = Math.min(low, l);
		high = Math.max(high, h);
	}
	return [...joined];
}
