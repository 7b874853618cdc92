/** What did not come about: what happened, then what to do. Law: no apology, no code in the first line. */

const kept = 'Nothing is lost: the posting is still on the page.';
/** Why a posting could not be saved, by the worker's code: what happened, then what to do. */
export const save: Readonly<Record<string, {readonly text: string; readonly help: string}>> = {
	stale: {text: 'Not saved: this tab shows another posting by now.', help: 'Close this popup and click the icon again.'},
	gone: {text: 'Not saved: this tab or posting is gone.', help: 'Open the posting again, then click the icon.'},
	quota: {text: 'Not saved: there is no room left on the disk.', help: `${kept} Free some space, then press Save again.`},
	blocked: {text: 'Not saved: another Jobprism page holds the storage.', help: `${kept} Close other Jobprism tabs, then press Save again.`},
	newer: {text: 'Not saved: your postings were written by a newer version.', help: `${kept} Update Jobprism, then press Save again.`},
	unavailable: {text: 'Not saved: the browser’s storage did not open.', help: `${kept} Restart the browser, then press Save again.`},
	'no-answer': {text: 'Not known whether it was saved: there was no answer.', help: 'Press Save again; it is never kept twice.'},
};
export const saveElse = {text: 'Not saved: the browser’s storage did not take it.', help: `${kept} Press Save again.`};
export const profileFailed = 'Your change was not kept: the browser’s storage did not take it. Your profile is as it was.';
export const profileFailedHelp = 'Try again; if it fails again, look whether the disk is full.';
export const profileUnreadable = 'Your profile could not be read. It is kept as it is.';
export const profileNewer = 'Your profile was written by a newer version of Jobprism. It is kept as it is.';
export const profileUnreadableHelp = 'Until then the fit is not known. Update Jobprism, or set up a new profile in the options.';
export const marksFailed = 'The page could not be marked.';
export const marksFailedHelp = 'Reload the page, then switch Highlight on again.';
export const marksNone = 'None of the words found stand on the page as they were read, so nothing is marked.';
export const showFailed = 'These words are not on the page any more.';
export const showFailedHelp = 'Reload the page, then try again.';
