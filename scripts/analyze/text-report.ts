/** An analysis for people, in a terminal. */
import type {Analysis, AskedSkill, Fit, FitBand, FitDoubt, Level} from '../../lib/model';
import {mismatchDuties} from '../../lib/weigh/title-mismatch';

const ROLE_NAMES: Readonly<Record<string, string>> = {
	'machine-learning-engineer': 'ML engineer',
	'data-scientist': 'Data scientist',
	'ai-engineer': 'AI engineer',
	'data-engineer': 'Data engineer',
	'data-analyst': 'Data analyst',
	'software-engineer': 'Software engineer',
	'research-scientist': 'Research scientist',
	other: 'Other',
};
const HEADS: readonly (readonly [Level, string])[] = [
	['required', 'Required'],
	['used', 'Used'],
	['preferred', 'Preferred'],
];
const percent = (share: number): string => (share > 0.97 ? 'nearly certain' : `${Math.round(share * 100)}%`);

export function writeReport(analysis: Analysis & {readonly fit?: Fit}, colour: boolean): string {
	const bold = (words: string): string => (colour ? `\u001b[1m${words}\u001b[22m` : words);
	const dim = (words: string): string => (colour ? `\u001b[2m${words}\u001b[22m` : words);
	const {role, facts} = analysis;
	const name = ROLE_NAMES[role.id] ?? role.id;
	const duties = mismatchDuties(role);
	const lines = [
		bold(analysis.title || 'Untitled posting') + (analysis.company ? `, ${analysis.company}` : ''),
		`${role.decided ? 'Reads as' : 'Not clear. Nearest'} ${bold(name)} ${percent(role.scores[role.id])}${role.mismatch && role.title ? `, titled ${ROLE_NAMES[role.title] ?? role.title}` : ''}`,
		...(duties ? [dim(`  ${duties.own} of ${duties.all} lines of duties speak for it`)] : []),
		...role.evidence.slice(0, 3).map(one => dim(`  “${one.quote}” ${ROLE_NAMES[one.role] ?? one.role}`)),
	];
	if (analysis.fit) lines.push(...fitLines(analysis.fit, bold, dim));
	for (const [level, head] of HEADS) {
		const skills = analysis.skills.filter(skill => skill.level === level);
		if (skills.length) lines.push(`${head}: ${skills.map(skillWords).join(', ')}`);
	}
	lines.push(
		`Salary: ${facts.salary ? facts.salary.quote : 'not stated'}`,
		`Years: ${facts.years?.min ?? 'not stated'}`,
		`Degree: ${facts.education && facts.education.level !== 'none' ? facts.education.level : 'not stated'}`,
		`Place: ${facts.arrangement?.value ?? 'not stated'}`,
		`Visa: ${facts.visa?.value ?? 'not stated'}`,
	);
	return `${lines.join('\n')}\n`;
}

const BAND_NAMES: Readonly<Record<FitBand, string>> = {
	much: 'covers much of what it asks',
	part: 'covers part of what it asks',
	little: 'covers little of what it asks',
};
const DOUBTS: Readonly<Record<FitDoubt['kind'], string>> = {
	'levels-guessed': 'it has no list of requirements, so what is required is a guess',
	'few-items': 'little is asked, so one thing read wrongly moves it',
	cut: 'the text was cut',
	'tools-only': 'in this language tools alone are read',
};
type Style = (words: string) => string;

/** The score in words, its range with the cause, and what each level gives: the points add up to the score. */
function fitLines(fit: Fit, bold: Style, dim: Style): readonly string[] {
	if (fit.score === null) return [`Fit ${bold('too little to score')}`];
	const between = fit.range === null ? '' : `between ${fit.range.low} and ${fit.range.high}, as `;
	return [
		`Fit ${bold(String(fit.score))}${fit.band === null ? '' : `, ${BAND_NAMES[fit.band]}`}`,
		...(fit.doubts.length > 0 ? [dim(`  ${between}${fit.doubts.map(({kind}) => DOUBTS[kind]).join('; ')}`)] : []),
		...fit.parts
			.filter(part => part.items.length > 0)
			.map(part => dim(`  ${part.level} ${part.matched} of ${part.items.length}: ${part.points.toFixed(1)} points`)),
	];
}

const skillWords = (skill: AskedSkill): string => (skill.years ? `${skill.label} (${skill.years}+ years)` : skill.label);
