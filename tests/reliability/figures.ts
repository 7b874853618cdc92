/** What a run counted, told in the console and laid down for docs/reliability.md (scripts/write-reliability.ts). */
import {mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

export const FIGURES = resolve('.cache/reliability');
export type Figures = {readonly what: string; readonly held: string; readonly counts: Readonly<Record<string, number>>; readonly browser: string};

export function noteFigures(name: string, figures: Figures): void {
	mkdirSync(FIGURES, {recursive: true});
	writeFileSync(resolve(FIGURES, `${name}.json`), `${JSON.stringify(figures)}\n`);
	console.log(
		`${figures.what}: ${Object.entries(figures.counts)
			.map(([counted, count]) => `${counted} ${count}`)
			.join(', ')}`,
	);
}
