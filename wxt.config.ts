import preact from '@preact/preset-vite';
import {defineConfig} from 'wxt';

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	vite: () => ({plugins: [preact()], build: {target: ['chrome121', 'firefox140'], reportCompressedSize: false}}),
	manifest: {name: 'Jobprism', permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']},
});
