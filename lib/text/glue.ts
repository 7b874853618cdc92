/**
 * Words that a page glued together when it lost its line breaks ("… in SPSSExperience with SQL").
 * Camel case is never split as such, since names are written so (PyTorch, LinkedIn): only before a word that opens lines of postings, or between
 * long words of which one is a name ("Time Series AnalysisForecasting").
 */

import {isAsciiLower, isAsciiUpper} from './characters';
import {matchesOf} from './matches';

/** Words that often open a bullet or a heading of a posting. Lower-case second letter on: they are looked for as written at a line's start. */
const OPENERS = new Set(
	`Ability About Achieve Adhere Advanced Analyse Analyze Annual Apply Architect Assess Assist Bachelor Bachelors Background Basic Basics Benefits Bonus Bring Build Building Candidate
	Candidates Client Clear Coach Collaborate Collect Comfortable Communicate Communication Company Competitive Compensation Complete Comprehensive Conduct Contribute Coordinate Create Creative Curious
	Data Define Degree Deliver Demonstrated Deploy Description Design Desired Detail Determine Develop Development Direct Document Drive Duties Education Enable Engage Ensure Equal Establish
	Evaluate Evidence Excellent Execute Expected Experience Experienced Expert Expertise Explore Exposure Extensive Extract Familiar Familiarity Flexible Fluency Fluent For Full Good Great
	Hands Have Health Help Highly How Identify Implement Improve Influence Innovate Integrate Interest Interface Interpret Investigate Job Join Key Knowledge Lead Leadership Learn Leverage Location
	Maintain Make Manage Master Masters Medical Meet Mentor Mine Minimum Model Monitor Must Nice Office Only Optimize Organize Other Our Paid Participate Partner Passion Passionate Perform Perks
	PhD Position Practical Preferred Prepare Present Previous Primary Prior Problem Produce Proficiency Proficient Programming Proven Provide Qualifications Recommend Relevant Report Required Requirements Research
	Responsibilities Responsible Responsibility Review Role Salary Seeking Self Serve Skilled Skills Solid Solve Some Strong Successful Summary Superior Support Take Team Technical Test The This
	Track Train Transform Translate Understand Understanding Undertake Use Using Utilize Validate We What Who Why Willing Willingness Within Work Working Write Written You Your Years`
		.split(/\s+/)
		.filter(Boolean),
);

const JOINT = /[a-z0-9)+#:;](?=[A-Z][a-z]+)|[A-Z](?=[A-Z][a-z]{2,})/g;
/** Headings that their own text was glued to ("Requirements5 years …"). */
const GLUED_HEADING =
	/\b(?:Requirements|Qualifications|Responsibilities|Duties|Preferred|Required|Benefits|Skills|Experience(?=\d)|Description|Summary|Overview|Compensation|Perks|Nice to have|You’ll do|You'll do|You are|We offer|About us|About the role)(?=[A-Z][a-z]|\d)/g;
const WORD = /[A-Z][a-z]+/y;

/**
 * @param keep tells whether a whole word (lower case) is known as a name and so must stay whole
 * @returns ascending offsets between two characters at which a line break is to be supposed
 */
export function findGlue(text: string, keep: (word: string) => boolean): number[] {
	const breaks: number[] = [];
	for (const match of matchesOf(text, JOINT)) {
		const at = match.index + 1;
		WORD.lastIndex = at;
		const opener = WORD.exec(text)?.[0];
		if (!opener) continue;
		let from = at;
		while (from > 0 && at - from < 40 && /[A-Za-z0-9]/.test(text.charAt(from - 1))) from--;
		const left = text.slice(from, at);
		if (/[A-Za-z0-9]$/.test(left) && (left.length < 2 || keep((left + opener).toLowerCase()))) continue;
		const after = text.charCodeAt(at + opener.length);
		const isOpener = OPENERS.has(opener) && !(isAsciiUpper(after) || isAsciiLower(after));
		if (!isOpener && !partsNames(left, opener, keep)) continue;
		breaks.push(at);
	}
	const found = new Set(breaks);
	for (const match of matchesOf(text, GLUED_HEADING)) {
		const at = match.index + match[0].length;
		const word = /^[A-Za-z0-9]{1,40}/.exec(text.slice(match.index, match.index + 40))?.[0] ?? '';
		if (!found.has(at) && !keep(word.toLowerCase())) breaks.push(at);
	}
	return breaks.sort((a, b) => a - b);
}

/** Shorter words make names of their own when they are glued (DataRobot, CloudFront). */
const LONG = 6;

/** Whether two glued words are long enough to stand alone, and one of them does by itself. */
function partsNames(left: string, right: string, keep: (word: string) => boolean): boolean {
	let from = left.length;
	while (from > 0 && isAsciiLower(left.charCodeAt(from - 1))) from--;
	if (from > 0 && isAsciiUpper(left.charCodeAt(from - 1))) from--;
	const last = left.slice(from).toLowerCase();
	return last.length >= LONG && right.length >= LONG && (keep(last) || keep(right.toLowerCase()));
}
