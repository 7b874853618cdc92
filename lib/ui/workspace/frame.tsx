/** What stands above every view of the workspace: the name, the views, and what acts on all that is saved. Law: a view is a link, so going back works. */
import {Drawing, Icon, Prism} from '../icons';
import {say} from '../say';
import {addressOf, plainTable, type View} from '../table/address';

const upload = 'M8 10.5v-8M5 5.2l3-2.9 3 2.9M3 10.5v3h10v-3';
const download = 'M8 2.5v8M5 7.6l3 2.9 3-2.9M3 10.5v3h10v-3';

export type FrameProps = {
	readonly view: View['kind'];
	/** Null: not known yet. */
	readonly saved: number | null;
	/** Where the comparison that was last looked at is; empty: none was. */
	readonly compared: readonly string[];
	readonly onImport: () => void;
	readonly onExport: () => void;
	readonly onOptions: () => void;
};

export function Frame({view, saved, compared, onImport, onExport, onOptions}: FrameProps) {
	const here = (...kinds: readonly View['kind'][]) => (kinds.includes(view) ? 'page' : undefined);
	return (
		<header class="top">
			<a class="brand" href={addressOf({kind: 'saved', table: plainTable})}>
				<Prism size={20} />
				{say('extension_name')}
			</a>
			<nav class="tabs" aria-label={say('workspace_views')}>
				<a href={addressOf({kind: 'saved', table: plainTable})} aria-current={here('saved', 'posting', 'bin', 'states')}>
					{say('workspace_saved')} {saved !== null && saved > 0 && <span class="n">{saved}</span>}
				</a>
				<a href={addressOf({kind: 'compare', keys: compared})} aria-current={here('compare')}>
					{say('workspace_compare')} {compared.length > 0 && <span class="n">{compared.length}</span>}
				</a>
				<a href={addressOf({kind: 'insights'})} aria-current={here('insights')}>
					{say('workspace_insights')}
				</a>
				<a href={addressOf({kind: 'read', tab: null})} aria-current={here('read')}>
					{say('workspace_read')}
				</a>
			</nav>
			<span class="grow" />
			<div class="bar">
				<button type="button" class="btn quiet" onClick={onImport}>
					<Drawing path={upload} />
					{say('workspace_import')}
				</button>
				<button type="button" class="btn quiet" onClick={onExport}>
					<Drawing path={download} />
					{say('workspace_export')}
				</button>
				<button type="button" class="btn quiet" onClick={onOptions}>
					<Icon name="gear" />
					{say('workspace_options')}
				</button>
			</div>
		</header>
	);
}
