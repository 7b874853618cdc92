/** Why a file with saved postings was not read, by the reader's code: what happened, then what to do. Law: nothing was changed, and the words say so. */

const kept = 'Nothing was changed.';
export const fileRefused: Readonly<Record<string, {readonly text: string; readonly help: string}>> = {
	empty: {text: 'This file is empty.', help: `${kept} Choose another file.`},
	'too-large': {text: 'This file is larger than 256 MB, more than Jobprism reads.', help: `${kept} Export a selection in parts, then import each.`},
	'not-text': {text: 'This file is no text, or is damaged.', help: `${kept} Choose a file that Jobprism exported.`},
	'utf-16': {text: 'This file is written in UTF-16, which is not read.', help: `${kept} Save it as UTF-8, then import it again.`},
	archive: {text: 'This file is a ZIP archive.', help: `${kept} Unpack it and choose the file inside.`},
	'web-page': {text: 'This file is a web page.', help: `${kept} To read one posting, open it with “Paste text or a file”.`},
	'not-json': {text: 'This file is neither an export of Jobprism nor a table.', help: `${kept} Choose a .json file that Jobprism exported, or a .csv file.`},
	cut: {text: 'The end of this file is missing.', help: `${kept} Copy or download it again, or choose an older backup.`},
	damaged: {text: 'This file is not as it was written: some of it was changed or damaged.', help: `${kept} Choose another copy or an older backup.`},
	foreign: {text: 'This file was written by another program.', help: `${kept} Choose a file that Jobprism exported, or a .csv file.`},
	profile: {text: 'This file holds a profile, no postings.', help: `${kept} Import it under Profiles in the options.`},
	newer: {text: 'This file was written by a newer version of Jobprism.', help: `${kept} Update Jobprism, then import it again.`},
	'too-many': {text: 'This file holds more than 50,000 records of one kind.', help: `${kept} Export a selection in parts, then import each.`},
};
