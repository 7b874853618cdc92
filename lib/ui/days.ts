/** Days as they are said: `Today`, `18 Nov`, `18 Nov 2025` when another year. Law: only what is stated is shown, and nothing counts down. */
import type {Posting} from '../model';
import {dayFormat, say} from './say';
import * as words from './words';

const DAY = 86_400_000;
const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** `18 Nov`, with the year where it is not the year of `now`. Times are milliseconds since 1970, shown in this browser's zone. */
export function shownDay(time: number, now: number): string {
	const day = new Date(time);
	const year = day.getFullYear() === new Date(now).getFullYear() ? {} : {year: 'numeric' as const};
	// Newer browsers write `Sept`, longer than every other month.
	return dayFormat({day: 'numeric', month: 'short', ...year})
		.format(day)
		.replace('Sept', 'Sep');
}

/** Local midnight of an ISO date (YYYY-MM-DD, a longer form is cut), or null where it is none. */
export function isoDay(date: string): number | null {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
	if (year === undefined || month === undefined || day === undefined) return null;
	const at = new Date(Number(year), Number(month) - 1, Number(day));
	return at.getMonth() === Number(month) - 1 && at.getDate() === Number(day) ? at.getTime() : null;
}

/** `today`, `yesterday`, `3 days ago` up to two weeks, then the day itself. */
export function shownSince(time: number, now: number): string {
	const days = Math.round((startOfDay(now) - startOfDay(time)) / DAY);
	if (days <= 0) return say('dates_today');
	if (days === 1) return say('dates_yesterday');
	return days <= 14 ? say('dates_days_ago', days) : shownDay(time, now);
}

/** `Posted 8 days ago (12 Nov), expires 30 Nov. First seen 3 days ago`. A day of posting that is still to come is said as such. */
export function datesLine(posting: Pick<Posting, 'postedOn' | 'validThrough'>, firstSeenAt: number, now: number): string {
	const posted = posting.postedOn === null ? null : isoDay(posting.postedOn.value);
	const until = posting.validThrough === null ? null : isoDay(posting.validThrough.value);
	const stated = [
		...(posted === null ? [] : [postedWords(posted, now)]),
		...(until === null ? [] : [until < startOfDay(now) ? say('dates_expired', shownDay(until, now)) : say('dates_expires', shownDay(until, now))]),
	].join(', ');
	const seen = say('dates_seen', shownSince(firstSeenAt, now));
	return stated === '' ? seen : `${words.sentenceCase(stated)}. ${seen}`;
}

/** Where the page's zone is ahead of this one, its today is tomorrow here. */
function postedWords(posted: number, now: number): string {
	const days = Math.round((startOfDay(now) - posted) / DAY);
	if (days < -1) return say('dates_ahead', shownDay(posted, now));
	return days <= 1 ? say('dates_posted', days <= 0 ? say('dates_today') : say('dates_yesterday')) : say('dates_posted_ago', days, shownDay(posted, now));
}
