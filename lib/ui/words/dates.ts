/** Posted, expires, seen. */

export const posted = (day: string) => `posted ${day}`;
export const expires = (day: string) => `expires ${day}`;
export const expired = (day: string) => `expired ${day}`;
export const seen = (when: string) => `Seen ${when}`;
export const today = 'today';
export const yesterday = 'yesterday';
export const daysAgo = (n: number) => `${n} days ago`;
