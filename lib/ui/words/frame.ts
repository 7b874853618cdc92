/** The frame of the popup: head, waiting, ways on. */

export const name = 'Jobprism';
export const facts = 'Facts';
export const options = 'Options';
export const whatWasRead = 'What did this read?';
export const noTitle = 'Job posting';
export const reading = 'Reading';
export const readingText = 'The page is being read. This fills in by itself.';
export const tryAgain = 'Try again';
