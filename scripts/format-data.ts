/** `npm run format-data`: brings every file in data/ into its one form and says which ones it changed. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findDataFiles, formatData} from './data-format';

let failed = 0;
for (const path of findDataFiles(fileURLToPath(new URL('../data', import.meta.url)))) {
	const before = readFileSync(path, 'utf8');
	try {
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
