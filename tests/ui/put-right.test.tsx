// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {describe, expect, test, vi} from 'vitest';
import type {MuteRule} from '../../lib/model';
import {Panel, type PanelProps} from '../../lib/ui/panel/panel';
import type {NewCorrection, OnPutRight} from '../../lib/ui/panel/put-right';
import {personalReading} from '../../lib/weigh/personal';
import {drawn} from './drawn';
import {panelProps} from './panel-states';

const show = (props: Partial<PanelProps> = {}): HTMLElement => drawn(<Panel {...panelProps()} {...props} />);
function choose(at: HTMLElement, name: string, value: string): void {
	const field = at.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
	if (field === null) throw new Error(`no field “${name}”`);
	act(() => {
		field.value = value;
		field.dispatchEvent(new Event('change', {bubbles: true}));
	});
}
const view = (): Extract<NonNullable<PanelProps['view']>, {kind: 'posting'}> => {
	const found = panelProps().view;
	if (found?.kind !== 'posting') throw new Error('no posting');
	return found;
};

describe('what is chosen on a row reaches the reading', () => {
	test.each([
		['not 0', null, undefined, 'Python is not a skill here.'],
		['preferred', 'preferred', 'preferred', 'Python is preferred.'],
		['used', 'used', 'used', 'Python is used.'],
	] as const)('%s', (value, level, becomes, says) => {
		const onPutRight = vi.fn<OnPutRight>();
		choose(show({onPutRight}), 'Correct Python', value);
		const [made, said]: readonly [readonly NewCorrection[], string] = onPutRight.mock.calls[0] ?? [[], ''];
		expect(said).toBe(says);
		expect(made.length).toBeGreaterThan(0);
		expect(made.every(each => each.level === level && each.skill === 'python')).toBe(true);
		const {analysis, posting} = view();
		const corrections = made.map((each, at) => ({...each, id: String(at), at}));
		expect(personalReading(analysis, posting.text, {hidden: [], corrections}).skills.find(({id}) => id === 'python')?.level).toBe(becomes);
	});

	test('the level that it has already cannot be chosen', () => {
		const at = show();
		expect(at.querySelector<HTMLOptionElement>('select[aria-label="Correct Python"] option[value="required"]')?.disabled).toBe(true);
	});
});

describe('postings that are hidden', () => {
	const rule: MuteRule = {id: 'm', at: 1, kind: 'employer', text: 'Fernwick Labs', reason: 'never answered'};
	test('the rule stands there with its reason, and goes by one click', () => {
		const onUnmute = vi.fn();
		const at = show({muted: rule, onUnmute});
		expect(at.textContent).toContain('employer Fernwick Labs (never answered).');
		act(() => [...at.querySelectorAll('button')].find(({textContent}) => textContent === 'Remove the rule')?.click());
		expect(onUnmute).toHaveBeenCalledWith('m');
	});

	test('a rule is made from the posting, and the last act can be taken back', () => {
		const [onMute, onUndoPersonal] = [vi.fn(), vi.fn()];
		const at = show({onMute, onUndoPersonal, done: 'Python is used.'});
		choose(at, 'Hide such postings', '0');
		expect(onMute).toHaveBeenCalledWith({kind: 'employer', text: view().posting.company?.value});
		act(() => [...at.querySelectorAll<HTMLButtonElement>('.personal button')].find(({textContent}) => textContent === 'Undo')?.click());
		expect(onUndoPersonal).toHaveBeenCalledOnce();
	});
});
