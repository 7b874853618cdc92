/** A profile from a file: only its skills are needed, by id or by any name that the taxonomy knows. */
import {readFileSync} from 'node:fs';
import {knowledge} from '../../lib/knowledge';
import type {Profile, ProfileSkill} from '../../lib/model';
import {tokenize} from '../../lib/text/tokenize';
import {UsageError} from './arguments';

export function readProfile(path: string): Profile {
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new UsageError(`${path} cannot be read as a profile: ${error instanceof SyntaxError ? 'it is not JSON' : 'no such file'}.`);
	}
	if (typeof value !== 'object' || value === null || !Array.isArray((value as {skills?: unknown}).skills))
		throw new UsageError(`${path} is no profile: it has no list “skills”.`);
	const fields = value as Partial<Profile> & {skills: unknown[]};
	const empty: Omit<Profile, 'skills'> = {
		id: 'file',
		name: path,
		years: null,
		degree: null,
		fields: [],
		certifications: [],
		places: [],
		arrangements: [],
		maxDaysInOffice: null,
		minSalary: null,
		needsSponsorship: null,
		citizen: null,
		clearance: null,
	};
	const skills = fields.skills.map(skill => toSkill(skill, path));
	const unknown = skills.filter(({id}) => !knowledge.taxonomy.rows.has(id)).map(({id}) => `“${id}”`);
	if (unknown.length) console.error(`analyze: ${path}: no skill is known by the name ${unknown.join(', ')}; the fit is counted without.`);
	if (!skills.length) console.error(`analyze: ${path} has no skills, so everything that a posting asks is missing.`);
	return {...empty, ...fields, skills};
}

function toSkill(value: unknown, path: string): ProfileSkill {
	const said = typeof value === 'string' ? {id: value} : typeof value === 'object' && value !== null ? (value as {id?: unknown; level?: unknown}) : {};
	if (typeof said.id !== 'string' || !said.id) throw new UsageError(`${path}: a skill has no id.`);
	const row = knowledge.taxonomy.rows.get(said.id) ?? named(said.id);
	const level = 'level' in said && (said.level === 'basic' || said.level === 'expert') ? said.level : 'good';
	return {id: row?.id ?? said.id, label: row?.label ?? said.id, level};
}

function named(name: string) {
	const tokens = tokenize(name);
	const match = knowledge.taxonomy.names.longestAt(tokens, 0);
	const entry = match?.to === tokens.count ? match.values.find(one => one.kind === 'name') : undefined;
	return entry?.kind === 'name' ? entry.row : undefined;
}
