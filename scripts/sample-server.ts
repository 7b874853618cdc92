/**
 * Serves the sample postings on this machine alone and writes down every request.
 * Law: it answers nothing but the samples and the pages that are made here because no file could hold them.
 */
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, resolve} from 'node:path';

export const samplesFolder = resolve('tests/fixtures/samples');

export type SampleServer = {
	/** Without a slash at the end: `http://127.0.0.1:PORT`. */
	readonly origin: string;
	/** Path and query of every request so far, in order. */
	readonly requests: string[];
	readonly close: () => Promise<void>;
};

const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8'};

/** A posting of about five megabytes: a whole posting, and after it the rules of the house, again and again. */
function hugePosting(): string {
	const posting = readFileSync(join(samplesFolder, 'data-scientist.html'), 'utf8');
	const rule = '<p>Whoever leaves a room last puts out its light, closes its windows and tells the desk on the ground floor that it is empty.</p>\n';
	return posting.replace('</div>\n</main>', `<h2>Rules of the house</h2>${rule.repeat(Math.ceil(5_000_000 / rule.length))}</div>\n</main>`);
}

/** A page whose body has begun and does not end, as on a slow line. It ends when the server closes. */
function sendUnfinished(response: ServerResponse): void {
	response.write('<!doctype html><html lang="en"><head><title>Careers</title></head><body><main><h1>One moment</h1>');
}

/** Starts the server on a free port of 127.0.0.1. */
export async function serveSamples(): Promise<SampleServer> {
	const requests: string[] = [];
	const open = new Set<ServerResponse>();
	const server = createServer((request, response) => {
		const {pathname} = new URL(request.url ?? '/', 'http://127.0.0.1');
		requests.push(request.url ?? '/');
		if (pathname === '/loading.html' || pathname === '/huge.html') {
			response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
			if (pathname === '/huge.html') {
				response.end(hugePosting());
			} else {
				open.add(response);
				sendUnfinished(response);
			}

			return;
		}

		const name = pathname.slice(1);
		const file = join(samplesFolder, name);
		if (/^[a-z-]+\.(?:html|css)$/.test(name) && existsSync(file)) {
			response.writeHead(200, {'content-type': types[extname(name)] ?? 'text/plain', 'cache-control': 'no-store'});
			response.end(readFileSync(file));
		} else {
			response.writeHead(404, {'content-type': 'text/plain'});
			response.end('No such sample.');
		}
	});
	await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests,
		close: () => {
			for (const response of open) {
				response.end();
			}

			server.closeAllConnections();
			return new Promise(done => server.close(() => done()));
		},
	};
}
