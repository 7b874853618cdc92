/**
 * What stands beside the fit and never in it: years, degree, visa, clearance, place, arrangement and pay, each met, not met or not stated.
 * Law: a gate for which the profile says nothing is not judged and not listed.
 */
import type {Degree, Facts, Gate, GateKind, Profile, Quote} from '../model';
import {isInPlace} from './places';

const DEGREES: readonly Degree[] = ['none', 'associate', 'bachelor', 'master', 'phd'];

/** @param location where the posting says the job is, or null */
export function readGates(facts: Facts, profile: Profile, location: string | null): Gate[] {
	return [
		years(facts, profile),
		degree(facts, profile),
		place(facts, profile, location),
		arrangement(facts, profile),
		pay(facts, profile),
		visa(facts, profile),
		clearance(facts, profile),
	].filter(gate => gate !== null);
}

function gate(kind: GateKind, met: boolean | null, asks: string | null, yours: string | null, evidence: Quote | null): Gate {
	return {
		kind,
		state: met === null ? 'unstated' : met ? 'met' : 'unmet',
		asks,
		yours,
		evidence: evidence && {start: evidence.start, end: evidence.end, quote: evidence.quote},
	};
}

function years(facts: Facts, profile: Profile): Gate | null {
	if (profile.years === null) return null;
	const asks = facts.years?.min ?? null;
	return gate('years', asks === null ? null : profile.years >= asks, asks === null ? null : String(asks), String(profile.years), facts.years);
}

function degree(facts: Facts, profile: Profile): Gate | null {
	if (profile.degree === null) return null;
	const asks = facts.education && facts.education.level !== 'none' ? facts.education.level : null;
	const met = asks === null ? null : DEGREES.indexOf(profile.degree) >= DEGREES.indexOf(asks) || facts.education?.equivalentOk === true;
	return gate('degree', met, asks, profile.degree, facts.education);
}

/** Met where the posting names one of the person's places, or is remote and so asks for none. */
function place(facts: Facts, profile: Profile, location: string | null): Gate | null {
	if (!profile.places.length) return null;
	const yours = profile.places.join(', ');
	if (facts.arrangement?.value === 'remote') return gate('place', true, location ?? 'remote', yours, facts.arrangement);
	if (!location) return gate('place', null, null, yours, null);
	return gate(
		'place',
		profile.places.some(name => isInPlace(location, {places: [name]})),
		location,
		yours,
		null,
	);
}

function arrangement(facts: Facts, profile: Profile): Gate | null {
	const asks = facts.arrangement;
	if (!profile.arrangements.length) return null;
	if (!asks) return gate('arrangement', null, null, profile.arrangements.join(', '), null);
	const daysMet = asks.value !== 'hybrid' || profile.maxDaysInOffice === null || asks.daysInOffice === null || asks.daysInOffice <= profile.maxDaysInOffice;
	return gate(
		'arrangement',
		profile.arrangements.includes(asks.value) && daysMet,
		asks.daysInOffice === null ? asks.value : `${asks.value} ${asks.daysInOffice}`,
		profile.arrangements.join(', '),
		asks,
	);
}

/** Only pay of the wish's own currency and period is compared; sums are never converted. */
function pay(facts: Facts, profile: Profile): Gate | null {
	const wish = profile.minSalary;
	if (!wish) return null;
	const stated = facts.salaries.find(one => one.currency === wish.currency && one.period === wish.period);
	const most = stated?.max ?? stated?.min ?? null;
	return gate('pay', most === null ? null : most >= wish.amount, most === null ? null : String(most), `${wish.amount} ${wish.currency}`, stated ?? null);
}

function visa(facts: Facts, profile: Profile): Gate | null {
	if (profile.needsSponsorship === null) return null;
	const asks = facts.visa;
	if (!asks) return gate('visa', null, null, profile.needsSponsorship ? 'needed' : 'not needed', null);
	const met = asks.value === 'citizens-only' ? profile.citizen : !profile.needsSponsorship || asks.value === 'offered';
	return gate('visa', met, asks.value, profile.needsSponsorship ? 'needed' : 'not needed', asks);
}

function clearance(facts: Facts, profile: Profile): Gate | null {
	if (profile.clearance === null) return null;
	const asks = facts.clearance;
	return gate('clearance', asks?.level === 'required' ? profile.clearance : null, asks?.level ?? null, profile.clearance ? 'held' : 'not held', asks);
}
