/** The footer: marks and saving. */

export const highlight = 'Highlight';
export const highlightHint = 'Highlight on the page (H)';
export const save = 'Save';
export const saveHint = 'Save (S)';
export const saving = 'Saving';
export const savedOn = (stage: string, day: string) => `${stage} ${day}`;
export const choose = 'Choose a status';
export const status = 'Status';
