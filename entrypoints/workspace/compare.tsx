/** The view that compares saved postings. Wiring only: the postings come whole from the database and are analysed here, so that every column rests on today's knowledge. */
import '../../lib/ui/compare/compare.css';
import {computed, effect, signal} from '@preact/signals';
import {render} from 'preact';
import {markdownOfComparison} from '../../lib/keep/exchange/markdown';
import {findAll} from '../../lib/keep/renewal';
import {analyse} from '../../lib/knowledge';
import type {Analysis, PostingKey, SavedPosting} from '../../lib/model';
import {readPreference} from '../../lib/shell/preferences';
import {type Column, LEAST, MOST} from '../../lib/ui/compare/column';
import {Compare} from '../../lib/ui/compare/compare';
import {comparedBlocks} from '../../lib/ui/compare/compared-blocks';
import {titleOf} from '../../lib/ui/compare/text-rows';
import type {NoticeText} from '../../lib/ui/notice';
import {emptyProfile, hasEnough} from '../../lib/ui/profile-edits';
import {say, sayCount} from '../../lib/ui/say';
import {addressOf} from '../../lib/ui/table/address';
import {scoreFit} from '../../lib/weigh/fit';
import {personalReading} from '../../lib/weigh/personal';
import {profile} from '../posting/person';
import {giveFile} from './give-file';

/** Stays as it was chosen from one comparison to the next. */
const onlyDifferences = signal(true);

type Read = {readonly saved: SavedPosting & {readonly key: PostingKey}; readonly analysis: Analysis};

async function readAll(keys: readonly PostingKey[]): Promise<readonly Read[] | null> {
	const [kept, hidden, corrections] = await Promise.all([findAll(keys), readPreference('hidden'), readPreference('corrections')]);
	if (!kept.ok) return null;
	return kept.value.map(saved => {
		const {title, text, blocks, company, location, url, language} = saved.posting;
		const analysis = analyse({title: title.value, text, blocks, company: company?.value ?? null, location: location?.value ?? null, url, language});
		return {saved, analysis: personalReading(analysis, text, {hidden, corrections})};
	});
}

/** Puts the comparison of these postings up, in the order of the address; what it returns takes it down. The view brings its own `<main>`. */
export function showCompare(keys: readonly PostingKey[], into: HTMLElement): () => void {
	const asked = [...new Set(keys)];
	const compared = asked.slice(0, MOST);
	const read = signal<readonly Read[] | null>(null);
	const problem = signal<NoticeText | null>(null);
	const now = Date.now();

	const columns = computed((): readonly Column[] => {
		const person = hasEnough(profile.value) ? profile.value : null;
		return (read.value ?? []).map(({saved: {key, posting, stage, firstSeenAt}, analysis}) => {
			const asks = scoreFit(analysis, profile.value ?? emptyProfile('none'));
			return {key, posting, analysis, fit: person === null ? null : asks, asked: asks, gates: asks.gates, stage, firstSeenAt};
		});
	});
	const notices = computed((): readonly NoticeText[] => {
		const gone = compared.length - (read.value?.length ?? compared.length);
		return [
			...(problem.value === null ? [] : [problem.value]),
			...(asked.length > MOST ? [{text: say('compare_too_many')}] : []),
			...(gone > 0 ? [{text: sayCount('compare_gone', gone)}] : []),
			...(columns.value.length >= LEAST && columns.value.some(({fit}) => fit === null) ? [{text: say('compare_no_fit')}] : []),
		];
	});

	const onExport = (): void => {
		const blocks = comparedBlocks(columns.value, profile.value, now);
		const text = markdownOfComparison(say('compare_heading', columns.value.length), columns.value.map(titleOf), blocks);
		giveFile(say('compare_file'), 'text/markdown', text);
	};

	let ended = false;
	readAll(compared).then(
		found => {
			if (ended) return;
			if (found === null) problem.value = {text: say('compare_failed'), help: say('compare_failed_help')};
			read.value = found ?? [];
		},
		(error: unknown) => {
			console.error('Jobprism:', error);
			problem.value = {text: say('compare_failed'), help: say('compare_failed_help')};
			read.value = [];
		},
	);
	const end = effect(() => {
		// Nothing for the moment that reading takes, so that nothing jumps.
		if (read.value === null) return;
		render(
			<Compare
				columns={columns.value}
				profile={profile.value}
				now={now}
				onlyDifferences={onlyDifferences.value}
				notices={notices.value}
				onOnlyDifferences={only => {
					onlyDifferences.value = only;
				}}
				onRemove={key => {
					location.hash = addressOf({kind: 'compare', keys: compared.filter(one => one !== key)});
				}}
				onExport={onExport}
				onPrint={() => print()}
			/>,
			into,
		);
	});
	return () => {
		ended = true;
		end();
		render(null, into);
	};
}
