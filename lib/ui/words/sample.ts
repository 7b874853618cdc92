/** The sample posting and its reading. */

export const page = 'Sample posting';
export const about = 'This posting comes with Jobprism. Its employer does not exist, so there is nothing to apply to.';
export const reading = 'How Jobprism reads it';
export const notKept = {text: 'The sample is not saved: it is nobody’s posting.', help: 'Save works the same way on a real one.'};
export const showFailed = 'These words were not found on this page.';
