/** What the worker would hand to popup and panel if every check before them had failed: each field that a page has a hand in holds a payload. Stronger than any page, since no gate stands between. */
import type {Analysis, AskedSkill, Disagreement, Level, Posting, Profile, Quote, TabView, Witness} from '../../lib/model';
import {sampleAnalysis, samplePosting, sampleProfile, salary as statedPay} from '../ui/sample-analysis';

type PostingView = Extract<TabView, {kind: 'posting'}>;
/** `fields`: what each field holds. */
export type HostileView = {readonly view: PostingView; readonly fields: Readonly<Record<string, string>>};

const LEVELS: readonly Level[] = ['required', 'required', 'required', 'used', 'used', 'preferred', 'context', 'negated'];
const DAY = 86_400_000;

/** A view whose fields take the payloads in turn from `at` on, so that `at` from 0 to their number puts each of them into every field. */
export function hostileView(payloads: readonly string[], at: number, now: number): HostileView {
	const fields: Record<string, string> = {};
	const all = payloads.length;
	let slot = 0;
	let text = 'What you bring';
	const next = (field: string): string => {
		const payload = payloads[(at + slot * 13) % all] ?? '';
		slot += 1;
		fields[field] = payload;
		return payload;
	};
	/** Words that stand in the posting's text, with their place. */
	const quote = (field: string): Quote => {
		const words = next(field);
		const start = text.length + 1;
		text += `\n${words}`;
		return {start, end: start + words.length, quote: words};
	};
	const told = (field: string, by: Witness = 'json-ld') => ({value: next(field), by});
	const fact = (field: string) => ({...quote(field), rule: next(`${field}, its rule`)});

	const skills = LEVELS.map((level, index): AskedSkill => {
		const said = {...quote(`skill ${index}, its quote`), level, section: 'required' as const};
		return {
			id: index === 0 ? next('skill 0, its id') : `skill-${index}`,
			label: next(`skill ${index}, its name`),
			kind: (['tool', 'method', 'domain', 'soft'] as const)[index % 4] ?? 'tool',
			level,
			group: index === 1 || index === 2 ? 1 : null,
			years: index === 3 ? 2 : null,
			depth: index === 4 ? 'strong' : null,
			mentions: [said, said],
			near: {impliedBy: [], siblings: index === 5 ? ['python'] : [], parents: []},
		};
	});
	const base = sampleAnalysis();
	const pair = (field: string): Disagreement => ({field, a: told(`${field} by one witness`), b: told(`${field} by another`, 'page')});
	const analysis: Analysis = {
		...base,
		title: next('title of the analysis'),
		company: next('company of the analysis'),
		location: next('place of the analysis'),
		url: next('address of the analysis'),
		role: {
			...base.role,
			base: -0.3,
			duties: {own: 2, all: 5},
			evidence: base.role.evidence.map((one, index) => ({...one, ...quote(`phrase ${index}`), rule: next(`phrase ${index}, its rule`)})),
		},
		skills,
		groups: [{id: 1, need: 1, open: false, level: 'required', skills: ['skill-1', 'skill-2']}],
		facts: {
			salary: {...statedPay, ...fact('pay in the text')},
			salaries: [],
			years: {...fact('years'), min: 5, max: null, skill: null, degree: null, level: 'required'},
			experience: [{...fact('experience'), min: 2, max: null, skill: 'skill-3', degree: null, level: 'required'}],
			education: {...fact('degree'), level: 'master', preferred: null, equivalentOk: true, fields: [next('degree, its field')]},
			arrangement: {...fact('workplace'), value: 'hybrid', daysInOffice: 2, region: next('workplace, its region')},
			seniority: {...fact('seniority'), value: 'senior'},
			employment: {...fact('employment'), value: 'full-time'},
			visa: {...fact('visa'), value: 'refused'},
			clearance: {...fact('clearance'), level: 'required'},
			industry: {...fact('industry'), value: next('industry, its name')},
			certifications: [{...fact('certification'), label: next('certification, its name'), level: 'preferred'}],
			collaborates: [{...fact('with whom'), id: next('with whom, its name')}],
			languages: [{...fact('language'), language: next('language, its name'), level: 'required'}],
			benefits: [{...fact('benefit'), id: next('benefit, its name')}],
		},
		contradictions: [{about: next('contradiction, its subject'), a: quote('contradiction, one side'), b: quote('contradiction, other side')}],
		unknownTerms: [quote('unknown term'), quote('second unknown term')],
	};
	const posting: Posting = samplePosting({
		key: `hostile-${Math.floor(at / 40)}`,
		url: next('address'),
		board: next('board'),
		title: told('title'),
		company: told('company'),
		location: told('place'),
		salary: told('pay'),
		employment: told('employment, as told'),
		arrangement: told('workplace, as told'),
		postedOn: told('day posted'),
		validThrough: told('last day'),
		disagreements: [pair('title'), pair('salary'), pair('company')],
		pageSays: {title: told('title, as the page has it')},
		text,
	});
	return {view: {kind: 'posting', posting, analysis, saved: null, marks: true, firstSeenAt: now - DAY}, fields};
}

/** A person who took names from pages into the profile. */
export function hostileProfile(payloads: readonly string[]): Profile {
	const short = payloads.map(text => text.slice(0, 300));
	const own = short.map((label, index) => ({id: `own:${index}`, label, level: 'good' as const}));
	const usual = sampleProfile();
	return {
		...usual,
		name: short[0] ?? '',
		skills: [...usual.skills, ...own],
		places: short.slice(0, 20),
		fields: short.slice(20, 40),
		certifications: short.slice(40, 60),
	};
}
