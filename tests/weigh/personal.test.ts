import {expect, test} from 'vitest';
import {analyse} from '../../lib/knowledge';
import type {Analysis, SkillCorrection} from '../../lib/model';
import {quoteInContext} from '../../lib/text/quote';
import {emptyProfile} from '../../lib/ui/profile-edits';
import {scoreFit} from '../../lib/weigh/fit';
import {personalReading} from '../../lib/weigh/personal';

const text = 'Requirements\nStrong Python and SQL.\nExperience with PyTorch or TensorFlow.\nDocker and Kubernetes.\nAirflow is required.';
const input = {title: 'ML Engineer', text, blocks: [], company: null, location: null, url: null, language: 'en'};
const analysis = analyse(input as unknown as Parameters<typeof analyse>[0]);
const skill = (of: Analysis, id: string) => of.skills.find(each => each.id === id);
function correction(id: string, level: SkillCorrection['level'], place = 0): SkillCorrection {
	const mention = skill(analysis, id)?.mentions[place];
	if (mention === undefined) throw new Error(`no ${id}`);
	return {id: `${id} ${String(level)}`, at: 1, skill: id, label: id, where: quoteInContext(text, mention), level};
}

test('nothing hidden and nothing put right is the reading itself', () => {
	expect(personalReading(analysis, text, {hidden: [], corrections: []})).toBe(analysis);
});

test('a hidden skill is named nowhere, and no alternative waits for it', () => {
	const read = personalReading(analysis, text, {hidden: [{id: 'tensorflow', label: 'TensorFlow'}], corrections: []});
	expect(skill(read, 'tensorflow')).toBeUndefined();
	expect(read.groups.flatMap(({skills}) => skills)).toContain('pytorch');
	expect(read.groups.flatMap(({skills}) => skills)).not.toContain('tensorflow');
	expect(read.groups.every(({need, skills}) => need <= skills.length)).toBe(true);
});

test('both alternatives hidden leave no group behind', () => {
	const hidden = ['pytorch', 'tensorflow'].map(id => ({id, label: id}));
	const read = personalReading(analysis, text, {hidden, corrections: []});
	expect(read.groups).toEqual([]);
	expect(read.skills.every(({group}) => group === null)).toBe(true);
});

test('what is no skill here is gone where these words stand, and stays elsewhere', () => {
	const corrections = [correction('airflow', null)];
	expect(skill(personalReading(analysis, text, {hidden: [], corrections}), 'airflow')).toBeUndefined();
	const other = analyse({...input, text: text.replace('Airflow is', 'Knowing Airflow is')} as unknown as Parameters<typeof analyse>[0]);
	const at = text.replace('Airflow is', 'Knowing Airflow is');
	expect(skill(personalReading(other, at, {hidden: [], corrections}), 'airflow')).toBeDefined();
});

test('a level that was put right counts in the fit, and the last word counts', () => {
	const corrections = [correction('docker', 'used'), correction('docker', 'preferred')];
	const read = personalReading(analysis, text, {hidden: [], corrections});
	expect(skill(read, 'docker')).toMatchObject({level: 'preferred', mentions: [{level: 'preferred'}]});
	const person = {...emptyProfile('p'), skills: [{id: 'docker', label: 'Docker', level: 'good' as const}]};
	expect(scoreFit(read, person).score).toBeLessThan(scoreFit(analysis, person).score ?? 0);
});

test('the reading that was corrected is left as it was', () => {
	const before = JSON.stringify(analysis);
	personalReading(analysis, text, {hidden: [{id: 'sql', label: 'SQL'}], corrections: [correction('python', null)]});
	expect(JSON.stringify(analysis)).toBe(before);
});
