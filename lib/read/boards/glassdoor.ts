/** Glassdoor, claimed: hashed class names matched by their stem. */
import type {Board, BoardAddress, BoardNote} from './board';

export const glassdoor: Board = {
	id: 'glassdoor',
	hosts: ['.glassdoor.com', '.glassdoor.co.uk', '.glassdoor.ca', '.glassdoor.de'],
	by: 'data-test',
	layouts: [
		// Claimed, 2026: a page of its own, or the right pane of a list.
		{
			title: ['h1[id^=jd-job-title]', '[class*=JobDetails_jobTitle__]', '[class*=JobDetails_] [=job-title]'],
			company: ['[class*=EmployerProfile_employerNameHeading]', '[class*=EmployerProfile_employerName__]'],
			location: '[=location]',
			salary: '[=detailSalary]',
			body: '[class*=JobDetails_jobDescription__],#JobDescriptionContainer',
		},
	],
};
export const glassdoorAddress: BoardAddress = {id: 'glassdoor', job: {params: ['jl', 'jobListingId']}};
export const glassdoorNote: BoardNote = {id: 'glassdoor', name: 'Glassdoor', basis: 'claimed', on: '2026', how: 'From six independent sources.'};
