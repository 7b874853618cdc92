// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {expect, test, vi} from 'vitest';
import type {FramedBoard} from '../../lib/model';
import {Popup, type PopupProps} from '../../lib/ui/popup';
import {say} from '../../lib/ui/say';
import {drawn} from './drawn';
import {usual} from './popup-states';

const frame: FramedBoard = {board: 'Lever', url: 'https://jobs.lever.co/northwind/0b2c3d4e-5f60-4718-92a3-b4c5d6e7f809', single: true};
const show = (props: Partial<PopupProps> = {}): HTMLElement => drawn(<Popup {...usual} view={{kind: 'framed', frame, allowed: false}} {...props} />);
const buttons = (at: HTMLElement): readonly string[] => [...at.querySelectorAll('.empty button')].map(each => each.textContent ?? '');

test('a framed posting has no verdict and no score', () => {
	expect(show().querySelector('.hero')).toBeNull();
	expect(show().querySelector('.foot')).toBeNull();
});

test('reading it there is asked at the click', () => {
	const onReadFrame = vi.fn();
	const at = show({onReadFrame});
	expect(buttons(at)).toEqual([say('framed_read')]);
	act(() => at.querySelector<HTMLElement>('.empty button')?.click());
	expect(onReadFrame).toHaveBeenCalledTimes(1);
});

test('the link leads to the frame’s page, in a tab that knows nothing of this one', () => {
	const link = show().querySelector('a');
	expect([link?.href, link?.target, link?.rel]).toEqual([frame.url, '_blank', 'noopener noreferrer']);
});

test.each(['http://jobs.lever.co/northwind', 'javascript:alert(1)', 'data:text/html,x', 'not an address'])('%s makes no link', url => {
	expect(show({view: {kind: 'framed', frame: {...frame, url}, allowed: false}}).querySelector('a')).toBeNull();
});

test('a no is told once and can be thought over', () => {
	const at = show({refused: true});
	expect(at.querySelector('[role=alert]')?.textContent).toBe(say('framed_refused'));
	expect(buttons(at)).toEqual([say('framed_read')]);
});

test('a frame that may be read and does not answer is not asked for again', () => {
	expect(buttons(show({view: {kind: 'framed', frame, allowed: true}}))).toEqual([]);
});
