/** The documented pay that applies to a posting, and how the posting's pay stands to each figure. Law: every figure stays what its source says: none is averaged, converted or chosen for the reader. */
import type {Benchmark, Currency, PayPeriod, RoleId, Salary} from '../model';
import {isInPlace, type PlaceNames} from './places';

/** A row of data/benchmarks.json. `value` stands where the source gives one figure, `min` and `max` where it gives a range. */
export type BenchmarkRow = Partial<PlaceNames> & {
	readonly id: string;
	/** What the figure is, in the words of its source: "average", "median range", … */
	readonly kind: string;
	/** Whom the source speaks of; may be a sector or a neighbouring role. */
	readonly role: string;
	/** The roles that a posting may read as for the figure to apply. */
	readonly roles: readonly RoleId[];
	readonly scope?: 'sector';
	readonly location?: string;
	readonly value?: number;
	readonly min?: number;
	readonly max?: number;
	readonly currency: Currency;
	readonly period: PayPeriod;
	/** False: the source names no period and a year is understood. */
	readonly periodStated: boolean;
	/** "nearly", "roughly": the source does not claim the figure to be exact. */
	readonly qualifier?: string;
	/** Whom the source itself names for the figure. */
	readonly origin?: string;
	readonly originNote?: string;
	/** The source concludes the figure from those of other roles. */
	readonly inferred?: boolean;
	readonly dependsOn?: readonly string[];
	readonly from: readonly string[];
};

/** A benchmark with what a screen needs to say how far it can be trusted. */
export type DocumentedBenchmark = Benchmark & {
	readonly id: string;
	/** Whom the figure speaks of, where it is not the role itself: a sector, a neighbouring role; else null. */
	readonly of: string | null;
	readonly origin: string | null;
	readonly periodStated: boolean;
	readonly qualifier: string | null;
	readonly inferred: boolean;
};

export type PaidPosting = {
	readonly roleId: RoleId;
	/** As the posting states it. */
	readonly location: string | null;
	readonly salaries: readonly Pick<Salary, 'min' | 'max' | 'currency' | 'period' | 'kind'>[];
};

type Range = {readonly min: number; readonly max: number};

/**
 * How a posting's pay stands to a documented range, bounds included. An end that the posting leaves open ("from", "up to") has no limit.
 * Out: "inside" where all of the pay lies in the range, "overlaps" where a part of it does; null where the posting states neither end.
 */
export function comparePay(pay: {readonly min: number | null; readonly max: number | null}, documented: Range): Benchmark['compares'] {
	if (pay.min === null && pay.max === null) return null;
	const min = pay.min ?? Number.NEGATIVE_INFINITY;
	const max = pay.max ?? Number.POSITIVE_INFINITY;
	if (max < documented.min) return 'below';
	if (min > documented.max) return 'above';
	return min >= documented.min && max <= documented.max ? 'inside' : 'overlaps';
}

function rangeOf(row: BenchmarkRow): Range {
	const min = row.min ?? row.value;
	const max = row.max ?? row.value;
	if (min === undefined || max === undefined) throw new Error(`data/benchmarks.json › ${row.id}: neither a value nor a range`);
	return {min, max};
}

/** Nearest to the posting first: its place, then what a source states outright, then its very role, then ranges; then by id. */
function byNearness(roleId: RoleId): (a: BenchmarkRow, b: BenchmarkRow) => number {
	const rank = (row: BenchmarkRow) => [row.places === undefined, row.inferred === true, row.role !== roleId, row.value !== undefined].map(Number);
	return (a, b) => {
		const [ofA, ofB] = [rank(a), rank(b)];
		const difference = ofA.map((value, index) => value - (ofB[index] ?? 0)).find(value => value !== 0);
		return difference ?? (a.id < b.id ? -1 : 1);
	};
}

/**
 * Every documented figure that applies to a posting: those of its role, and of its place where a figure is for one place alone.
 * `compares` is against the first base pay that the posting states in the same currency and period, else null: total pay is not held
 * against base pay, and neither currencies nor periods are converted.
 * In: what the posting reads as, and the rows of data/benchmarks.json. Out: nearest first; empty where nothing is documented for the role.
 */
export function benchmarksFor(posting: PaidPosting, rows: readonly BenchmarkRow[]): readonly DocumentedBenchmark[] {
	const {roleId, location, salaries} = posting;
	return rows
		.filter(row => row.roles.includes(roleId))
		.filter(row => row.places === undefined || isInPlace(location, {...row, places: row.places}))
		.sort(byNearness(roleId))
		.map(row => {
			const range = rangeOf(row);
			const pay = salaries.find(({kind, currency, period}) => kind === 'base' && currency === row.currency && period === row.period);
			return {
				id: row.id,
				kind: row.kind,
				role: roleId,
				of: row.role === roleId ? null : row.role,
				place: row.location ?? null,
				...range,
				currency: row.currency,
				period: row.period,
				periodStated: row.periodStated,
				qualifier: row.qualifier ?? null,
				origin: row.origin ?? null,
				inferred: row.inferred ?? false,
				from: row.from[0] ?? '',
				compares: pay === undefined ? null : comparePay(pay, range),
			};
		});
}
