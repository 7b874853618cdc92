/** Writes lib/skill-rows.ts, the list of the taxonomy's files: a bundler needs them named. Run by `npm run format-data`. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const folder = new URL('../data/skills/', import.meta.url);
const target = new URL('../lib/skill-rows.ts', import.meta.url);

/** @returns the file's text for the files that are there now */
export function skillRowsSource(): string {
	const files = readdirSync(folder)
		.filter(file => file.endsWith('.json') && file !== 'guards.json')
		.sort();
	const name = (file: string): string => file.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	return `/** The rows of the taxonomy, file by file, and packed. Written by \`npm run format-data\`; a build puts the packed form alone in place of this file. */
${files.map(file => `import ${name(file)} from '../data/skills/${file}';`).join('\n')}
import guards from '../data/skills/guards.json';
import {packTaxonomy} from './taxonomy/pack';
import type {GuardRow, SkillRow} from './taxonomy/row';

export const SKILL_ROWS = [${files.map(name).join(', ')}].flat() as unknown as readonly SkillRow[];
export const GUARD_ROWS = guards as readonly GuardRow[];
export const PACKED_TAXONOMY = packTaxonomy(SKILL_ROWS, GUARD_ROWS);
`;
}

if (process.argv[1]?.endsWith('write-skill-rows.ts')) {
	const before = (() => {
		try {
			return readFileSync(target, 'utf8');
		} catch {
			return '';
		}
	})();
	const after = skillRowsSource();
	if (before !== after) {
		writeFileSync(target, after);
		console.log('wrote lib/skill-rows.ts');
	}
}
