/** Currencies of pay: how they are written, which yearly sums are plausible, which places write a bare "$". Codes: ISO 4217. */

export type CurrencyRow = {
	readonly code: string;
	/** How it is written beside a number, apart from its code; upper case. */
	readonly signs: readonly string[];
	/** Plausible pay for a year's full-time work, in whole units. */
	readonly year: readonly [number, number];
};

const ROWS: readonly CurrencyRow[] = [
	{code: 'AED', signs: ['DHS', 'DH', 'AED'], year: [30_000, 3_000_000]},
	{code: 'ARS', signs: [], year: [1_000_000, 300_000_000]},
	{code: 'AUD', signs: ['A$', 'AU$', 'AUD$'], year: [15_000, 2_000_000]},
	{code: 'BRL', signs: ['R$'], year: [12_000, 2_000_000]},
	{code: 'CAD', signs: ['C$', 'CA$', 'CAD$', 'CDN$'], year: [15_000, 2_000_000]},
	{code: 'CHF', signs: ['SFR', 'FR.'], year: [20_000, 1_500_000]},
	{code: 'CNY', signs: ['RMB', 'CN¥'], year: [30_000, 8_000_000]},
	{code: 'COP', signs: [], year: [10_000_000, 1_500_000_000]},
	{code: 'CZK', signs: ['KČ'], year: [150_000, 10_000_000]},
	{code: 'DKK', signs: [], year: [150_000, 5_000_000]},
	{code: 'EUR', signs: ['€', 'EURO', 'EUROS'], year: [8_000, 1_500_000]},
	{code: 'GBP', signs: ['£', 'STG'], year: [8_000, 1_500_000]},
	{code: 'HKD', signs: ['HK$', 'HKD$'], year: [80_000, 8_000_000]},
	{code: 'HUF', signs: [], year: [2_000_000, 100_000_000]},
	{code: 'IDR', signs: ['RP'], year: [20_000_000, 5_000_000_000]},
	{code: 'ILS', signs: ['₪', 'NIS'], year: [40_000, 4_000_000]},
	{code: 'INR', signs: ['₹', 'RS', 'RS.'], year: [100_000, 50_000_000]},
	{code: 'JPY', signs: ['JP¥', 'YEN'], year: [1_500_000, 100_000_000]},
	{code: 'KES', signs: ['KSH'], year: [200_000, 30_000_000]},
	{code: 'KRW', signs: ['₩'], year: [15_000_000, 1_000_000_000]},
	{code: 'MXN', signs: ['MX$', 'MXN$'], year: [60_000, 8_000_000]},
	{code: 'MYR', signs: ['RM'], year: [15_000, 1_500_000]},
	{code: 'NGN', signs: ['₦'], year: [400_000, 200_000_000]},
	{code: 'NOK', signs: [], year: [150_000, 5_000_000]},
	{code: 'NZD', signs: ['NZ$', 'NZD$'], year: [15_000, 1_500_000]},
	{code: 'PHP', signs: ['₱'], year: [100_000, 20_000_000]},
	{code: 'PKR', signs: [], year: [200_000, 50_000_000]},
	{code: 'PLN', signs: ['ZŁ'], year: [30_000, 2_000_000]},
	{code: 'RON', signs: ['LEI'], year: [20_000, 1_500_000]},
	{code: 'SEK', signs: [], year: [150_000, 5_000_000]},
	{code: 'SGD', signs: ['S$', 'SG$', 'SGD$'], year: [15_000, 2_000_000]},
	{code: 'THB', signs: ['฿'], year: [100_000, 20_000_000]},
	{code: 'TRY', signs: ['₺'], year: [100_000, 20_000_000]},
	{code: 'TWD', signs: ['NT$'], year: [300_000, 30_000_000]},
	{code: 'UAH', signs: ['₴'], year: [80_000, 10_000_000]},
	{code: 'USD', signs: ['US$', 'USD$', '$US', '$USD'], year: [8_000, 3_000_000]},
	{code: 'VND', signs: ['₫'], year: [50_000_000, 5_000_000_000]},
	{code: 'ZAR', signs: [], year: [60_000, 8_000_000]},
];

const BY_SIGN = new Map<string, string>(ROWS.flatMap(row => [row.code, ...row.signs].map(sign => [sign, row.code] as const)));
const BY_CODE = new Map<string, CurrencyRow>(ROWS.map(row => [row.code, row]));

/** The plausible band of a year's pay, in whole units of the currency. */
export const yearBand = (code: string): readonly [number, number] => BY_CODE.get(code)?.year ?? [8_000, 3_000_000];

/** What a sign means: a code, or '$', '¥' or 'kr' where the sign belongs to several currencies; null for a word that is no currency. */
export function currencyOf(sign: string): string | null {
	const upper = sign.toUpperCase().trim();
	if (upper === '$' || upper === 'DOLLARS') return '$';
	if (upper === '¥') return '¥';
	if (upper === 'KR' || upper === 'KR.') return 'kr';
	if (upper === 'POUNDS') return 'GBP';
	return BY_SIGN.get(upper) ?? null;
}

const DOLLAR_PLACES: readonly (readonly [string, RegExp])[] = [
	['CAD', /\b(?:Canad(?:a|ian)|CANADA|Toronto|Vancouver|Montr[eé]al|Ottawa|Calgary|Edmonton|Winnipeg|Ontario|Qu[eé]bec|British Columbia|Alberta|CAN)\b/],
	['AUD', /\b(?:Australian?|AUSTRALIA|Sydney|Melbourne|Brisbane|Perth|Canberra|Adelaide|AUS)\b/],
	['NZD', /\b(?:New Zealand|Auckland|Christchurch|NZL)\b/],
	['SGD', /\b(?:Singapore|SINGAPORE|SGP)\b/],
	['HKD', /\b(?:Hong Kong|HONG KONG|HKG)\b/],
];

/** Which dollar, yen or crown a bare sign means, by a place named beside it. @returns an ISO code; USD, JPY and SEK where nothing tells. */
export function currencyIn(sign: string, place: string): string {
	if (sign === '¥') return /\b(?:China|Chinese|Beijing|Shanghai|Shenzhen|CHN|RMB)\b/.test(place) ? 'CNY' : 'JPY';
	if (sign === 'kr') return /\b(?:Denmark|Copenhagen|DNK)\b/.test(place) ? 'DKK' : /\b(?:Norway|Oslo|NOR)\b/.test(place) ? 'NOK' : 'SEK';
	if (sign !== '$') return sign;
	return DOLLAR_PLACES.find(([, names]) => names.test(place))?.[0] ?? 'USD';
}
