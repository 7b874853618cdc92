import type {GuardRow, SkillRow} from './taxonomy/row';

export const SKILL_ROWS: readonly SkillRow[] = [];
export const GUARD_ROWS: readonly GuardRow[] = [];
