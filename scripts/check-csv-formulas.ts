/** Opens exported tables with hostile cells in LibreOffice and counts the formulas that it makes of them. Run by hand (`npx tsx scripts/check-csv-formulas.ts`), because it needs `soffice`; a table with two live cells shows that the count sees them. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeCsv} from '../lib/keep/exchange/csv';
import {COLUMNS} from '../lib/keep/exchange/csv-columns';

const STARTS = [
	'=',
	'+',
	'-',
	'@',
	'\t=',
	'\r=',
	'\n=',
	'|',
	'%',
	'＝',
	'＋',
	'－',
	'＠',
	' =',
	'  \t=',
	'"=',
	'""=',
	"'=",
	',=',
	';=',
	'\ufeff=',
	'\u00a0=',
	'\u200b=',
	'\u2003=',
];
const BODIES = ['1+1', 'HYPERLINK("http://x","y")', "cmd|' /C calc'!A0", 'SUM(A1:A9)'];
const SIGNS = [...'=+-@|%\t\r\n"\',; aA1()!＝＋－＠\ufeff\u00a0'];
const DRAWN = 3000;
/** Ways in which a person can open the file: as the program proposes; by commas in UTF-8, with and without all cells as text; by semicolons. */
const FILTERS = ['', 'CSV:44,34,76,1,,0,false,true,false', 'CSV:44,34,76,1,,0,true,true,false', 'CSV:59/44,34,76,1,,0,false,true,false'];

/** The same numbers in each run. */
let state = 7;
const next = (below: number): number => {
	state = (Math.imul(state, 1103515245) + 12345) >>> 0;
	return (state >>> 8) % below;
};
const drawn = Array.from({length: DRAWN}, () => Array.from({length: 1 + next(12)}, () => SIGNS[next(SIGNS.length)]).join(''));
const hostile = [...STARTS.flatMap(start => BODIES.map(body => start + body)), ...drawn];

const folder = mkdtempSync(join(tmpdir(), 'csv-formulas-'));
writeFileSync(join(folder, 'hostile.csv'), `\ufeff${writeCsv([COLUMNS, ...hostile.map(cell => COLUMNS.map(() => cell))])}`);
writeFileSync(join(folder, 'live.csv'), '"a","b"\r\n"x","=1+1"\r\n=2+2,"y"\r\n');
let found = 0;
for (const name of ['live', 'hostile'])
	for (const filter of FILTERS) {
		const how = filter === '' ? [] : [`--infilter=${filter}`];
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		execFileSync('soffice', ['--headless', profile, '--convert-to', 'fods', '--outdir', folder, ...how, join(folder, `${name}.csv`)], {stdio: 'pipe'});
		const formulas = readFileSync(join(folder, `${name}.fods`), 'utf8').match(/table:formula=/g)?.length ?? 0;
		console.log(`${name}.csv, ${filter || 'as proposed'}: ${formulas} formulas`);
		if (name === 'hostile') found += formulas;
	}
rmSync(folder, {recursive: true});
process.exitCode = found === 0 ? 0 : 1;
