/** Lists of skills that unfold, or stand in the options. */

export const namedTitle = 'Skills named';
export const yours = (n: number, all: number) => `${n} of ${all} yours`;
export const noneNamed = 'No skills are named.';
export const levelIn = (label: string) => `Your level in ${label}`;
export const remove = (label: string) => `Remove ${label}`;
export const context = 'Named in the employer’s own prose, not counted';
export const negated = 'Said not to be needed';
