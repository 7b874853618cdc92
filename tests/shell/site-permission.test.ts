import {beforeEach, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {mayEnter, requestSite, siteOf} from '../../lib/shell/site-permission';

const request = vi.fn(async () => true);
const contains = vi.fn(async () => true);
beforeEach(() => {
	fakeBrowser.reset();
	request.mockReset().mockResolvedValue(true);
	contains.mockReset().mockResolvedValue(true);
	Object.assign(fakeBrowser, {permissions: {request, contains}});
});

test.each([
	['https://boards.greenhouse.io/embed/job_app?token=1', 'https://boards.greenhouse.io/*'],
	['https://a:b@boards.greenhouse.io:8443/x', 'https://boards.greenhouse.io/*'],
	['http://boards.greenhouse.io/', null],
	['javascript:alert(1)', null],
	['*://*/*', null],
	['', null],
])('the site of %s is %s', (address, site) => {
	expect(siteOf(address)).toBe(site);
});

test('the person is asked for this one site', async () => {
	expect(await requestSite('https://jobs.lever.co/northwind')).toBe(true);
	expect(request).toHaveBeenCalledExactlyOnceWith({origins: ['https://jobs.lever.co/*']});
});

test('for what is not https nobody is asked', async () => {
	expect([await requestSite('http://jobs.lever.co/'), await mayEnter('http://jobs.lever.co/')]).toEqual([false, false]);
	expect(request).not.toHaveBeenCalled();
	expect(contains).not.toHaveBeenCalled();
});

test('a browser that refuses to ask is a no', async () => {
	request.mockRejectedValue(new Error('This function must be called during a user gesture'));
	expect(await requestSite('https://jobs.lever.co/')).toBe(false);
});
