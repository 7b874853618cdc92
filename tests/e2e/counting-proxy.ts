/** A proxy on this machine that writes down every request of a browser, and lets through what goes to this machine alone. */
import {createServer, request as send} from 'node:http';
import type {AddressInfo} from 'node:net';

export type CountingProxy = {
	readonly port: number;
	/** Address of every request, in order; for an encrypted connection `host:port`. */
	readonly seen: string[];
	readonly close: () => Promise<void>;
};

export async function startCountingProxy(): Promise<CountingProxy> {
	const seen: string[] = [];
	const server = createServer((request, response) => {
		const url = request.url ?? '';
		seen.push(url);
		if (!url.startsWith('http://127.0.0.1:')) {
			response.writeHead(502).end();
			return;
		}

		const onward = send(url, {method: request.method ?? 'GET', headers: request.headers}, answer => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		onward.on('error', () => response.writeHead(502).end());
		request.pipe(onward);
	});
	server.on('connect', (request, socket) => {
		seen.push(request.url ?? '');
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
	return {
		port: (server.address() as AddressInfo).port,
		seen,
		close: () => {
			server.closeAllConnections();
			return new Promise(done => server.close(() => done()));
		},
	};
}
