/** Choosing the first skills from a posting. */

export const title = 'Which of these do you have?';
export const help = (enough: number) => `Choose ${enough === 5 ? 'five' : enough} or more to see a fit. Kept in this browser only.`;
export const chosen = (n: number) => `${n} chosen`;
export const openOptions = 'Open options';
export const openProfile = 'Set up my profile';
export const fillProfile = 'Fill in the rest';
