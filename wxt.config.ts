/** How the extension is built, and what it may do: the manifest's only source, compared with the golden ones in tests/fixtures/manifests. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import preact from '@preact/preset-vite';
import type {Plugin} from 'vite';
import {defineConfig} from 'wxt';
import {messageFaults} from './scripts/check-messages';
import {messageModules} from './scripts/message-modules';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What an analysis depends on: the data and all code but the rooms that only read, keep, carry or show. */
const NOT_KNOWLEDGE = new Set(['lib/keep', 'lib/read', 'lib/shell', 'lib/ui']);
/** Rows that carry their own tests and sources: of use to contributors, dead weight in a package. */
const ROWS = /[\\/]data[\\/](?:facts[\\/][^\\/]+|cues|headings|section-cues|mention-cues|soft-wordings)\.json$/;
const SKILL_ROWS = /[\\/]lib[\\/]skill-rows\.ts$/;
/** Not the titles of sources, which only the panel says. */
const ROWS_OF_WORKER = /[\\/]lib[\\/]skill-rows\.ts$|[\\/]data[\\/](?:facts[\\/][^\\/]+|(?!sources)[^\\/]+)\.json$/;
const SOURCES = /[\\/]data[\\/]sources\.json$/;
const NOT_SHIPPED = new Set(['hits', 'misses', 'from', 'why', 'guess']);

/** All files below a path, in an order that does not depend on the machine. */
function filesBelow(path: string): readonly string[] {
	if (NOT_KNOWLEDGE.has(path)) return [];
	if (statSync(join(root, path)).isFile()) return [path];
	return readdirSync(join(root, path))
		.sort()
		.flatMap(name => filesBelow(`${path}/${name}`));
}

/** A hash over data and pure code: an analysis made under another one is made again. */
export function fingerprintOfKnowledge(): string {
	const hash = createHash('sha256');
	for (const path of ['data', 'lib'].flatMap(filesBelow))
		hash
			.update(path)
			.update('\0')
			.update(readFileSync(join(root, path)))
			.update('\0');
	return hash.digest('hex').slice(0, 16);
}

/** The JSON of a data file without the rows' own tests and sources. */
export function withoutRowTests(json: string): string {
	return JSON.stringify(JSON.parse(json, (key, value: unknown) => (NOT_SHIPPED.has(key) ? undefined : value)));
}

/** Of the sources what a person is told: their titles. */
export function titlesOfSources(json: string): string {
	return JSON.stringify(
		Object.fromEntries(Object.entries(JSON.parse(json) as Readonly<Record<string, {title: string}>>).map(([id, {title}]) => [id, {title}])),
	);
}

/** The code that stands in a package in place of lib/skill-rows.ts. */
export async function packedTaxonomy(): Promise<string> {
	const {PACKED_TAXONOMY} = await import('./lib/skill-rows');
	return `export const PACKED_TAXONOMY = ${JSON.stringify(PACKED_TAXONOMY)};`;
}

function shippedRows(): Plugin {
	return {
		name: 'jobprism:shipped-rows',
		enforce: 'pre',
		load: id => (SKILL_ROWS.test(id) ? packedTaxonomy() : null),
		transform(code, id) {
			const [path = ''] = id.split('?');
			if (SOURCES.test(path)) return {code: titlesOfSources(code), map: null};
			return ROWS.test(path) ? {code: withoutRowTests(code), map: null} : null;
		},
	};
}

/**
 * Worker and pages share their files. The rows of data, which grow, are a file of their own under a name that stays, so that their weight is seen apart
 * from the code's; scripts for web pages are single files and have none of this.
 */
function sharedFiles(): Plugin {
	return {
		name: 'jobprism:shared-files',
		outputOptions: options =>
			options.format !== 'es'
				? null
				: {
						...options,
						chunkFileNames: ({name}) => (name === 'rows' ? 'chunks/rows.js' : 'chunks/[name]-[hash].js'),
						codeSplitting: {groups: [{name: 'rows', test: ROWS_OF_WORKER}]},
					},
	};
}

/** The worker that reads saved postings anew is one more entry of the build that makes the pages: it needs all knowledge, which lies in their files. */
function readingWorker(): Plugin {
	return {
		name: 'jobprism:reading-worker',
		apply: 'build',
		buildStart({input}) {
			if (Object.values(input).some(file => file.endsWith('workspace/index.html')))
				this.emitFile({type: 'chunk', id: join(root, 'entrypoints/workspace/rereading.ts'), fileName: 'rereading.js'});
		},
	};
}

/** The files of pdfjs-dist as they are published: not bundled, so that a reviewer can compare them byte for byte. */
const PDF_FILES = ['pdf.min.mjs', 'pdf.worker.min.mjs'];
const pdfFolder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'legacy/build');

// Trusted Types with the two policies of lib/read/trusted-strings.ts: the address of one worker, and a document that nothing in runs.
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"frame-src 'none'",
	"frame-ancestors 'none'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types worker-url inert-document',
].join('; ');

const firefoxOnly = {
	browser_specific_settings: {
		gecko: {id: 'extension@jobprism.org', strict_min_version: '140.0', data_collection_permissions: {required: ['none' as const]}},
	},
};
const chromeOnly = {minimum_chrome_version: '121', externally_connectable: {ids: []}};

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	vite: () => ({
		plugins: [shippedRows(), messageModules(), sharedFiles(), readingWorker(), preact()],
		// The package's own entry is made for browsers without modules, and 12 kB heavier.
		resolve: {alias: [{find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs'}]},
		define: {__FINGERPRINT__: JSON.stringify(fingerprintOfKnowledge())},
		// What a page loads later needs only what it already has.
		build: {
			target: ['chrome121', 'firefox140'],
			reportCompressedSize: false,
			modulePreload: {polyfill: false, resolveDependencies: (_, files, {hostType}) => (hostType === 'html' ? files : [])},
		},
	}),
	manifest: ({browser, command}) => ({
		name: '__MSG_extension_name__',
		description: '__MSG_extension_description__',
		default_locale: 'en',
		permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
		optional_host_permissions: ['https://*/*'],
		incognito: 'not_allowed',
		commands: {
			_execute_action: {suggested_key: {default: 'Alt+J'}},
			'read-selection': {suggested_key: {default: 'Alt+K'}, description: '__MSG_command_read_selection__'},
			'open-panel': {suggested_key: {default: 'Alt+Shift+J'}, description: '__MSG_command_open_panel__'},
		},
		// The development server reloads pages through a connection that this policy forbids.
		...(command === 'build' ? {content_security_policy: {extension_pages: POLICY}} : {}),
		...(browser === 'firefox' ? firefoxOnly : chromeOnly),
	}),
	hooks: {
		'build:before': () => {
			const faults = messageFaults();
			if (faults.length > 0) throw new Error(`The messages in public/_locales are not in order:\n${faults.join('\n')}`);
		},
		'build:publicAssets': (_, files) => {
			for (const file of PDF_FILES) files.push({absoluteSrc: join(pdfFolder, file), relativeDest: `pdf/${file}`});
		},
		'build:manifestGenerated': (_, manifest) => {
			if (manifest.options_ui !== undefined) manifest.options_ui.open_in_tab = true;
		},
	},
});
