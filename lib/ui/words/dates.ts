/** Posted, expires, seen. */

export const posted = (when: string) => `posted ${when}`;
export const postedAgo = (n: number, day: string) => `posted ${n} days ago (${day})`;
export const ahead = (day: string) => `dated ${day}, which is still to come`;
export const expires = (day: string) => `expires ${day}`;
export const expired = (day: string) => `expired ${day}`;
export const seen = (when: string) => `First seen ${when}`;
export const today = 'today';
export const yesterday = 'yesterday';
export const daysAgo = (n: number) => `${n} days ago`;
