/** What the keys do. */

export const title = 'Keys';
export const close = 'Close';
export const list = [
	['S', 'save this posting'],
	['1 to 5', 'set its status'],
	['H', 'highlight on the page'],
	['J, K', 'next, previous phrase'],
	['Enter', 'show the phrase on the page'],
	['?', 'this list'],
	['Escape', 'close the innermost thing'],
] as readonly (readonly [string, string])[];
export const note = 'Single letters work only when no field has focus.';
