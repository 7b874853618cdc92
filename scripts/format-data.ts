/** `npm run format-data [-- file…]`: brings every file in data/, or those named, into its one form and says which ones it changed. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findDataFiles, formatData} from './data-format';

const named = process.argv.slice(2);
const paths = named.length > 0 ? named : findDataFiles(fileURLToPath(new URL('../data', import.meta.url)));
let failed = 0;
for (const path of paths) {
	try {
		const before = readFileSync(path, 'utf8');
		const after = formatData(before);
		if (after === before) continue;
		writeFileSync(path, after);
		console.log(`formatted ${path}`);
	} catch (error) {
		failed += 1;
		console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
process.exitCode = failed > 0 ? 1 : 0;
