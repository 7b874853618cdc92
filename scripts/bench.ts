/** `npm run bench`: how fast it is, as tables beside the goals. It asserts nothing: milliseconds depend on the machine, so the ratios tell more. */
import {rmSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {benchAnalysis, CHARACTERS} from './bench-analysis';
import {benchDetect} from './bench-detect';
import {benchInsights} from './bench-insights';
import {benchMatching} from './bench-matching';
import {benchPopup, type PopupTiming, writeControlExtension} from './bench-popup';
import {benchReading} from './bench-reading';
import type {Row} from './bench-texts';
import {benchWorkspace, rowsOfWorkspace} from './bench-workspace';
import {buildExtension} from './build-extension';

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
	const widths = head.map((name, column) => Math.max(name.length, ...rows.map(row => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]) =>
		cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ');
	console.log(`\n${title}\n${line(head)}\n${widths.map(width => '─'.repeat(width)).join('   ')}\n${rows.map(line).join('\n')}`);
}

const ms = (value: number) => (value < 1 ? value.toFixed(3) : value.toFixed(1));

try {
	const extension = buildExtension('chrome');
	console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, load ${loadavg()[0]?.toFixed(1) ?? '?'}. Milliseconds, except for ratios.`);

	const file = process.argv[process.argv.indexOf('--postings') + 1];
	const matching = await benchMatching(process.argv.includes('--postings') ? file : undefined);
	const ratios = (rows: readonly Row[]) => rows.map(one => [one.name, ms(one.ms), `${one.ratio.toFixed(0)} ×`, `${one.slow.toFixed(0)} ×`]);
	const head = ['what', 'median', '÷ bare pass', 'slowest tenth'];
	const texts = `${matching.postings} texts of about ${matching.characters} characters; ours and the peers each in a process of its own, beside a bare pass there`;
	table(`Matching of one posting: ${texts} (goal: 15 times a bare pass over the characters, at most 30)`, head, ratios(matching.matching));
	table(`The whole analysis: the same texts, the same run (goal: 400 times a bare pass, at most 1,000)`, head, ratios(matching.analysis));
	const {rows, matching: names, analysis} = matching.tenfold;
	console.log(
		`\nTen times more rows (${rows.toLocaleString('en')}): names are found in ${names.toFixed(2)} times the time, postings analysed in ${analysis.toFixed(2)} times (at most 1.5).` +
			`\ncompromise is asked to split ${(matching.asked * 100).toFixed(0)} of 100 characters.`,
	);
	table(
		'The analysis by the length of the text (linear: no row grows)',
		['characters', 'ms for each 1,000', 'bytes kept for each character'],
		matching.lengths.map(one => [one.characters.toLocaleString('en'), ms(one.perThousand), one.bytes.toFixed(1)]),
	);

	const insights = benchInsights();
	table(
		`The insights over ${insights.postings.toLocaleString('en')} saved postings, by the code of their worker (goal: 5,000 ms with progress)`,
		['until', 'ms'],
		[
			['skills, roles, pay and fits', ms(insights.first)],
			[`the learning list of ${insights.skills} skills and its best pair`, ms(insights.all)],
			[`the longest of ${insights.steps} steps`, ms(insights.step)],
		],
	);

	const analyses = await benchAnalysis();
	table(
		`The whole analysis of one posting of ${CHARACTERS} characters, warm (goal: median 5 ms, 400 times a bare pass over the characters)`,
		['where', 'script', 'rows', 'first', 'start to first', 'median', 'best', 'bare pass', 'best ÷ bare'],
		analyses.map(one => [
			one.where,
			ms(one.loaded),
			ms(one.prepared),
			ms(one.first),
			ms(one.loaded + one.prepared + one.first),
			ms(one.median),
			ms(one.best),
			one.bare.toFixed(4),
			`${(one.best / one.bare).toFixed(0)} ×`,
		]),
	);

	const readings = await benchReading();
	table(
		'Reading a page in Chromium, in slices (goals: 5,000 nodes 15 ms; 100,000 nodes 500 ms and no slice over 50 ms; 50 megabytes 1 s, and it says that it is cut)',
		['page', 'nodes', 'best', 'median', 'longest slice, best', 'median', 'bare walk', 'best ÷ bare', 'cut'],
		readings.map(one => [
			one.page,
			String(one.nodes),
			ms(one.total[0]),
			ms(one.total[1]),
			ms(one.longest[0]),
			ms(one.longest[1]),
			ms(one.bare),
			`${(one.total[0] / one.bare).toFixed(0)} ×`,
			one.cut ? 'yes' : 'no',
		]),
	);

	const [cold, ...warm] = await benchPopup(extension);
	const control = writeControlExtension();
	const bare = await benchPopup(control, false);
	rmSync(control, {recursive: true, force: true});
	const row = (name: string, pick: (one: PopupTiming) => number) => [
		name,
		cold ? ms(pick(cold)) : '',
		ms(median(warm.map(pick))),
		ms(Math.max(...warm.map(pick))),
		ms(median(bare.map(pick))),
	];
	table(
		`The popup in Chromium, from the click on a page not read before (goal: first content in 150 ms; ${warm.length} clicks)`,
		['until', 'first click', 'median', 'slowest', 'median of a popup of one line'],
		[row('its document begins', one => one.begun), row('its first paint', one => one.painted), row('the verdict stands', one => one.verdict)],
	);

	const workspace = await benchWorkspace(extension);
	table(
		`The workspace in Chromium with ${workspace.postings.toLocaleString('en')} saved postings of 6 kB (load then ${workspace.load.toFixed(1)}; ${workspace.keystrokes.length} keys, ${workspace.sorts.length} clicks)`,
		['until', 'median', 'slowest', 'main thread at work', 'goal'],
		rowsOfWorkspace(workspace),
	);

	const {empty, detect} = await benchDetect(extension);
	table(
		`detect.js on a page that is no posting: main thread in Chromium (goal: under 1 ms; ${detect.length} fresh pages)`,
		['script', 'median', 'best'],
		[
			['one that does nothing', ms(median(empty)), ms(Math.min(...empty))],
			['detect.js', ms(median(detect)), ms(Math.min(...detect))],
			['difference', ms(median(detect) - median(empty)), ms(Math.min(...detect) - Math.min(...empty))],
		],
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
