/** What the source documents say of a role, a skill or an industry, for the screens that show it beside a posting. Law: rows are handed on as they are, each with its sources; nothing is merged and nothing concluded. */
import type {RoleId, SkillId} from '../model';
import type {
	CertificationRow,
	DisagreementRow,
	Documented,
	EducationRow,
	IndustryRow,
	IndustryUseRow,
	LearningPathRow,
	MarketRow,
	OutlookRow,
	ProficiencyRow,
	ResponsibilityRow,
	RoleDifferenceRow,
	RoleFocusRow,
	SkillFactRow,
	ToolUseRow,
} from './documented-rows';

export type DocumentedRole = {
	readonly focus: readonly RoleFocusRow[];
	readonly differences: readonly RoleDifferenceRow[];
	readonly responsibilities: readonly ResponsibilityRow[];
	readonly education: readonly EducationRow[];
	readonly certifications: readonly CertificationRow[];
	readonly market: readonly MarketRow[];
	readonly outlook: readonly OutlookRow[];
	readonly disagreements: readonly DisagreementRow[];
};

/** What is documented for a role: lists are empty where the documents say nothing of it. */
export function findRole(role: RoleId, documented: Documented): DocumentedRole {
	const ofRole = (row: {readonly role?: RoleId}) => row.role === role;
	const amongRoles = (row: {readonly roles?: readonly RoleId[]}) => row.roles?.includes(role) ?? false;
	const compared = documented['role-differences'].some(({sides}) => sides[role] !== undefined);
	return {
		focus: documented['role-focus'].filter(ofRole),
		differences: documented['role-differences'].filter(({sides}) => sides[role] !== undefined || (compared && sides.both !== undefined)),
		responsibilities: documented.responsibilities.filter(ofRole),
		education: documented.education.filter(ofRole),
		certifications: documented.certifications.filter(ofRole),
		market: documented.market.filter(amongRoles),
		outlook: documented.outlook.filter(amongRoles),
		disagreements: documented.disagreements.filter(amongRoles),
	};
}

export type DocumentedSkill = {
	/** Where the documents name it; empty: they do not. */
	readonly named: readonly SkillFactRow[];
	readonly uses: readonly ToolUseRow[];
	readonly industryUses: readonly IndustryUseRow[];
	readonly proficiency: readonly ProficiencyRow[];
	readonly learningPaths: readonly LearningPathRow[];
	readonly disagreements: readonly DisagreementRow[];
};

/** What is documented of a skill: what it is used for, how well it is asked for, which courses teach it. */
export function findSkill(skill: SkillId, documented: Documented): DocumentedSkill {
	const ofSkill = (row: {readonly skill?: SkillId}) => row.skill === skill;
	const amongSkills = (row: {readonly skills?: readonly SkillId[]}) => row.skills?.includes(skill) ?? false;
	return {
		named: documented.skills.filter(ofSkill),
		uses: documented['tool-uses'].filter(amongSkills),
		industryUses: documented['industry-uses'].filter(ofSkill),
		proficiency: documented.proficiency.filter(ofSkill),
		learningPaths: documented['learning-paths'].filter(amongSkills),
		disagreements: documented.disagreements.filter(amongSkills),
	};
}

export type DocumentedIndustry = {
	/** Null: the documents do not name it. */
	readonly industry: IndustryRow | null;
	readonly uses: readonly IndustryUseRow[];
	readonly disagreements: readonly DisagreementRow[];
};

/** What is documented of an industry, under the name that `facts.industry.value` gives it: its part of the field, and how it uses the field. */
export function findIndustry(name: string, documented: Documented): DocumentedIndustry {
	return {
		industry: documented.industries.find(row => row.name === name) ?? null,
		uses: documented['industry-uses'].filter(row => row.industry === name),
		disagreements: documented.disagreements.filter(row => row.industries?.includes(name) ?? false),
	};
}
