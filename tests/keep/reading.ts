/** What was read of a posting, for the tests of this folder. */
import {gistOf, type ReadPosting} from '../../lib/keep/gist';
import type {AskedSkill, Group, RoleId} from '../../lib/model';
import {analysisOf} from '../shell/analysis';

export const skillOf = (id: string, more: Partial<AskedSkill> = {}): AskedSkill => ({
	id,
	label: id.toUpperCase(),
	kind: 'tool',
	level: 'required',
	group: null,
	years: null,
	depth: null,
	mentions: [],
	near: {impliedBy: [`${id}-child`], siblings: [], parents: []},
	...more,
});

export const readOf = (role: RoleId, fingerprint = 'f1', skills: readonly AskedSkill[] = [], groups: readonly Group[] = [], text = ''): ReadPosting =>
	gistOf({text}, analysisOf(role, 0.7, {skills, groups}), fingerprint);
