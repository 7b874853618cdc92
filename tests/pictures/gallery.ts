/** The pages that show components with fixed data (tests/ui/gallery*.tsx), built and served on this machine under the policy of the extension's own pages. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, resolve} from 'node:path';
import preact from '@preact/preset-vite';
import {build} from 'vite';
import config from '../../wxt.config';

export const GALLERIES = ['gallery', 'gallery-options', 'gallery-panel', 'gallery-welcome'] as const;
export type GalleryName = (typeof GALLERIES)[number];
export type Gallery = {readonly address: (page: GalleryName, state: string, language?: 'en' | 'de') => string; readonly close: () => Promise<void>};

const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};

/** What would be blocked in the extension is blocked here. */
function policy(): string {
	const manifest =
		typeof config.manifest === 'function' ? config.manifest({browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build'}) : config.manifest;
	const text = /"extension_pages":"([^"]+)"/.exec(JSON.stringify(manifest))?.[1];
	if (text === undefined) throw new Error('wxt.config.ts states no policy for extension pages.');
	return text;
}

/** @param name of the folder below .cache that the pages are built into: each test file has its own */
export async function openGallery(name: string): Promise<Gallery> {
	const built = resolve('.cache', `gallery-${name}`);
	await build({
		configFile: false,
		logLevel: 'error',
		plugins: [preact()],
		build: {
			outDir: built,
			emptyOutDir: true,
			modulePreload: false,
			minify: false,
			chunkSizeWarningLimit: 10_000,
			rollupOptions: {input: GALLERIES.map(page => resolve(`tests/ui/${page}.html`))},
		},
	});
	const csp = policy();
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
		try {
			const body = readFileSync(join(built, path));
			response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-security-policy': csp});
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
	const {port} = server.address() as AddressInfo;
	return {
		address: (page, state, language = 'en') => `http://127.0.0.1:${port}/tests/ui/${page}.html${language === 'de' ? '?de' : ''}#${encodeURIComponent(state)}`,
		close: () => {
			server.closeAllConnections();
			return new Promise(done => server.close(() => done()));
		},
	};
}
