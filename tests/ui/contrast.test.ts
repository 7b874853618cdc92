import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

type Colour = readonly [lightness: number, chroma: number, hue: number];
type Three = readonly [number, number, number];
const css = readFileSync('lib/ui/tokens.css', 'utf8');

/** The colours of one block of tokens.css, by name. */
function block(selector: string): ReadonlyMap<string, Colour> {
	const from = css.indexOf(`${selector} {`);
	if (from === -1) throw new Error(`tokens.css has no ${selector}`);
	const body = css.slice(from, css.indexOf('}', from));
	return new Map(
		[...body.matchAll(/--([\w-]+):\s*oklch\(([\d.]+) ([\d.]+)(?: ([\d.]+))?\)/g)].map(([, name, l, c, h]) => [
			name ?? '',
			[Number(l), Number(c), Number(h ?? 0)],
		]),
	);
}
const light = block(':root, [data-theme="light"]');
const dark = block('\n[data-theme="dark"]');
const bySystem = block(':root:not([data-theme="light"])');

/** OKLab to linear sRGB (Ottosson 2020), cut to what a screen can show. */
function linear([lightness, chroma, hue]: Colour): Three {
	const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const cut = (value: number): number => Math.min(1, Math.max(0, value));
	return [
		cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
		cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
		cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
	];
}
const luminance = ([r, g, b]: Three): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** WCAG 2 contrast. */
function contrast(one: Colour, other: Colour): number {
	const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}
function lab([r, g, b]: Three): Three {
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

const grounds = ['bg', 'surface', 'well', 'select'];
const roles = ['da', 'ds', 'rs', 'ml', 'ai', 'se', 'de', 'ot'].map(role => `role-${role}`);
const least: readonly (readonly [name: string, grounds: readonly string[], least: number])[] = [
	...['ink', 'ink-2', 'ink-3', 'have', 'related', 'missing', 'danger'].map(name => [name, grounds, 4.5] as const),
	...['have', 'related', 'missing'].flatMap(name => [
		[name, [`${name}-tint`], 4.5] as const,
		['ink', [`${name}-tint`], 4.5] as const,
		['ink-2', [`${name}-tint`], 4.5] as const,
	]),
	['on-solid', ['solid', 'solid-hover'], 4.5],
	['ink', ['seg-on', 'lv-required-tint', 'lv-evidence-tint'], 4.5],
	...['line-strong', 'focus', 'lv-required', 'lv-preferred'].map(name => [name, ['bg', 'surface', 'well'], 3] as const),
	...roles.map(name => [name, grounds, 3] as const),
];
/** Linear RGB as seen with all cones, without the green-sensitive and without the red-sensitive (Machado 2009). */
const sights: Readonly<Record<string, readonly [Three, Three, Three]>> = {
	all: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	deuteranope: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	protanope: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
};

describe.each([
	['light', light],
	['dark', dark],
])('%s', (_, theme) => {
	const colour = (name: string): Colour => {
		const found = theme.get(name);
		if (found === undefined) throw new Error(`no --${name}`);
		return found;
	};
	test.each(least)('%s on %s stands out by %d to 1', (name, on, ratio) => {
		for (const ground of on) expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(ratio);
	});

	test.each(Object.entries(sights))('roles are told apart by hue (%s)', (_sight, [toR, toG, toB]) => {
		const seen = roles.map(role => {
			const rgb = linear(colour(role));
			const mix = (row: Three): number => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]));
			return lab([mix(toR), mix(toG), mix(toB)]);
		});
		const distances = seen.flatMap((a, i) => seen.slice(0, i).map(b => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])));
		expect(Math.min(...distances)).toBeGreaterThanOrEqual(0.08);
	});
});

test('dark by the system and dark by choice are the same', () => {
	expect([...bySystem]).toEqual([...dark]);
});
