/**
 * What saved postings ask for where the person put a reading right, so that table, detail and panel show one number. Law: texts are looked through in a worker, and
 * only while there is a correction; what is known belongs to one version of a posting and one set of corrections.
 */
import type {Gist, PostingKey, SkillTerm, Summary} from '../../lib/model';
import type {Personal} from '../../lib/weigh/personal';

export type CorrectedAsks = Pick<Gist, 'asks' | 'groups'>;
type Known = {readonly version: number; readonly asks: CorrectedAsks | null};

const known = new Map<PostingKey, Known>();
let personal: Personal | null = null;
let end: (() => void) | null = null;

/** What this posting asks for with the person's corrections, hidden skills left out; null: as its gist says. */
export function correctedAsks({key, version}: Pick<Summary, 'key' | 'version'>): CorrectedAsks | null {
	const row = known.get(key);
	return row?.version === version ? row.asks : null;
}

/**
 * Looks through the texts that were not looked through under these corrections.
 * @param rows all of them as they are then
 * @param onFound is told the postings whose reading is another, and what their skills are
 */
export function correctAsks(next: Personal, rows: () => Iterable<Summary>, onFound: (keys: readonly PostingKey[], terms: readonly SkillTerm[]) => void): void {
	if (next !== personal) {
		end?.();
		end = null;
		personal = next;
		const old = [...known].flatMap(([key, {asks}]) => (asks === null ? [] : [key]));
		known.clear();
		if (old.length > 0) onFound(old, []);
	}
	if (next.corrections.length === 0 || end !== null) return;
	const asked = [...rows()].filter(({key, version}) => known.get(key)?.version !== version);
	if (asked.length === 0) return;
	const versions = new Map(asked.map(({key, version}) => [key, version]));
	// Until the code is there nothing else begins.
	let ended = false;
	end = () => {
		ended = true;
	};
	import('./reread-in-worker')
		.then(({rereadInWorker}) => {
			if (ended) return;
			end = rereadInWorker({kind: 'corrected', keys: [...versions.keys()], personal: next}, news => {
				if (news.kind === 'corrected') {
					for (const {key, version, asks, groups} of news.rows) known.set(key, {version, asks: {asks, groups}});
					onFound(
						news.rows.map(({key}) => key),
						news.rows.flatMap(({terms}) => terms),
					);
				} else if (news.kind === 'done') {
					end = null;
					for (const [key, version] of versions) if (known.get(key)?.version !== version) known.set(key, {version, asks: null});
					correctAsks(next, rows, onFound);
				} else if (news.kind === 'failed') end = null;
			});
		})
		.catch(error => {
			end = null;
			console.error('Jobprism:', error);
		});
}
