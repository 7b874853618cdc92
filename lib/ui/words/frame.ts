/** The frame of the popup: head, waiting, ways on, keys. */

export const name = 'Jobprism';
export const facts = 'Facts';
export const options = 'Options';
export const whatWasRead = 'What did this read?';
export const noTitle = 'Job posting';
export const reading = 'Reading';
export const readingText = 'The page is being read. This fills in by itself.';
export const tryAgain = 'Try again';
export const openOptions = 'Open options';
export const openProfile = 'Set up my profile';
export const fillProfile = 'Fill in the rest';
export const keysTitle = 'Keys';
export const keysClose = 'Close';
export const keysList = [
	['S', 'save this posting'],
	['1 to 5', 'set its status'],
	['H', 'highlight on the page'],
	['J, K', 'next, previous phrase'],
	['Enter', 'show the phrase on the page'],
	['?', 'this list'],
	['Escape', 'close the innermost thing'],
] as readonly (readonly [string, string])[];
export const keysNote = 'Single letters work only when no field has focus.';
