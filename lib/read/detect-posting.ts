/**
 * Whether a page seems to hold a posting, at a price that every page of a board can pay.
 *
 * Law: a few selectors and no walk; it may be wrong, the reading decides. It goes into the smallest script, so it imports nothing.
 */

/** Where the boards that can be switched on keep a posting's text. */
const BODIES =
	'#jobDescriptionText,#job-details,.job__description,[data-qa="job-description"],.ashby-job-posting-description,[data-ui="job-description"],.description__text,[data-testid="expandable-text-box"],[id^="job-post-body-"],[data-automation-id="jobPostingDescription"],[data-automation="jobAdDetails"],[itemtype*="schema.org/JobPosting"]';
const ADDRESS =
	/\/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|postings?|stellen?|offres?|requisitions?)\/[^/?#]|\/viewjob|[?&](?:gh_jid|currentJobId|vjk|jk|jobid|job_id|ashby_jid)=/i;

export const looksLikePosting = (document: Document): boolean => {
	if (document.querySelector(BODIES) !== null) return true;
	for (const script of document.querySelectorAll('script[type*="ld"]')) if (script.textContent?.includes('"JobPosting"') === true) return true;
	return ADDRESS.test(document.URL) && document.querySelector('h1') !== null;
};
