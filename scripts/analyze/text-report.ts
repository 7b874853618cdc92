/** An analysis for people, in a terminal. */
import type {Analysis, AskedSkill, Fit, Level} from '../../lib/model';

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
	const lines = [
		bold(analysis.title || 'Untitled posting') + (analysis.company ? `, ${analysis.company}` : ''),
		`${role.decided ? 'Reads as' : 'Not clear. Nearest'} ${bold(name)} ${percent(role.scores[role.id])}${role.mismatch && role.title ? `, titled ${ROLE_NAMES[role.title] ?? role.title}` : ''}`,
		...role.evidence.slice(0, 3).map(one => dim(`  “${one.quote}” ${ROLE_NAMES[one.role] ?? one.role}`)),
	];
	if (analysis.fit) lines.push(`Fit ${bold(analysis.fit.score === null ? 'too little to score' : String(analysis.fit.score))}`);
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

const skillWords = (skill: AskedSkill): string => (skill.years ? `${skill.label} (${skill.years}+ years)` : skill.label);
