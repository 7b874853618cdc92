/** axe in a page, as it stands: its violations in words. Law: the source is put in once a document, so that many states of one document cost little. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';
import {asExpression} from '../../scripts/in-page';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = {readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly target: readonly unknown[]; readonly html: string}[]}[]};
type Axe = {run(context: Document | string, options: object): Promise<Found>};

async function violationsIn(part: string | null, rules: readonly string[], without: readonly string[]): Promise<readonly string[]> {
	const {axe} = globalThis as unknown as {axe: Axe};
	const {violations} = await axe.run(part ?? document, {
		resultTypes: ['violations'],
		...(rules.length === 0 ? {} : {runOnly: {type: 'rule', values: rules}}),
		rules: Object.fromEntries(without.map(rule => [rule, {enabled: false}])),
	});
	return violations.flatMap(({id, nodes}) => nodes.map(({target, html}) => `${id}: ${target.join(' ')}  ${html.slice(0, 160)}`));
}

/** The rules that look at colours: the others say the same in every theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Each violation with the rule, the selector and the start of the markup; empty: none.
 * @param look `part`: selector of what is looked at; absent: the whole document. `coloursAlone`: in a second theme the other rules have been asked. `forced`: the browser paints others than the colours written, which axe reads.
 */
export async function axeIn(
	page: Page,
	look: {readonly part?: string | undefined; readonly coloursAlone?: boolean; readonly forced?: boolean} = {},
): Promise<readonly string[]> {
	if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(source);
	const rules = look.coloursAlone === true ? OF_COLOURS.filter(rule => look.forced !== true || rule !== 'color-contrast') : [];
	return page.evaluate(asExpression(violationsIn, look.part ?? null, rules, look.forced === true ? ['color-contrast'] : [])) as Promise<readonly string[]>;
}
