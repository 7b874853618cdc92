/**
 * Walks the whole journey with no network and prints what came of it; run by network.e2e.ts in a process of its own.
 * The page comes from the test driver's hand, so that not even this machine's own address is needed.
 */
import {readFileSync} from 'node:fs';
import {networkInterfaces} from 'node:os';
import {join} from 'node:path';
import {buildFolder} from '../../scripts/build-extension';
import {seedProfile} from '../../scripts/sample-profile';
import {samplesFolder} from '../../scripts/sample-server';
import {walkChromium} from '../../scripts/walker';
import {walkWholeJourney} from './whole-journey';

if (process.argv[2] === 'no-interface' && Object.keys(networkInterfaces()).length > 0) {
	throw new Error(`There is a network here: ${Object.keys(networkInterfaces()).join(', ')}.`);
}

const walker = await walkChromium({extension: buildFolder('chrome'), arguments: ['--host-resolver-rules=MAP * ~NOTFOUND']});
try {
	await walker.page.route('https://careers.example.com/**', route => {
		const name = new URL(route.request().url()).pathname.slice(1);
		return name.endsWith('.html')
			? route.fulfill({contentType: 'text/html; charset=utf-8', body: readFileSync(join(samplesFolder, name), 'utf8')})
			: route.fulfill({status: 404, body: ''});
	});
	await seedProfile(walker);
	const {kept, marks, flashed, first} = await walkWholeJourney(walker, 'https://careers.example.com/data-scientist-who-ships.html');
	console.log(`${kept} kept, ${marks} marks, ${flashed} flashed, fit ${first.fit}, ${first.role}`);
} finally {
	await walker.close();
}
