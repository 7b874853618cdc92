/** The phrases that decided the role. */

export const title = 'Phrases that decided it';
export const titleUnclear = 'Phrases that speak for a role';
export const none = 'No phrase speaks for a role.';
export const all = (n: number) => `All ${n}`;
export const fewer = 'Fewer';
export const show = 'Show on the page';
