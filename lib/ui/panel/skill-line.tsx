/** One thing asked in the panel: its mark, name and points, why it is not counted in full, where it is said, and the person's level. Law: the row keeps its place while its state changes. */
import {useContext, useState} from 'preact/hooks';
import type {AskedSkill, FitItem, Posting, Profile, QuoteInContext, SkillId, SkillLevel, Span} from '../../model';
import {Have} from '../have';
import {Icon, Mark} from '../icons';
import {LevelControl} from '../level-control';
import {inContext} from '../quotes';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import * as common from '../words';
import {LaterContext} from './later';
import type {OnPutRight} from './put-right';
import {saidAround} from './said-around';
import {isSelected, useInSight} from './selection';

export type LineActions = {
	readonly onHave: (skill: {readonly id: SkillId; readonly label: string}, level?: SkillLevel) => void;
	readonly onLevel: (id: SkillId, level: SkillLevel) => void;
	readonly onDrop: (id: SkillId) => void;
	readonly onShow: (quote: QuoteInContext) => void;
	/** Where a reading can be put right. */
	readonly onPutRight?: OnPutRight | undefined;
};
export type LineProps = LineActions & {
	readonly item: FitItem;
	readonly profile: Profile | null;
	/** False: the profile says too little for a fit, so there are no marks and no points. */
	readonly scored: boolean;
	readonly asked: ReadonlyMap<SkillId, AskedSkill>;
	readonly posting: Posting;
	readonly language: string;
	readonly selected: Span | null;
	/** In a list by kind the level stands in the row and the quote does not. */
	readonly byKind?: boolean;
};

const underline = {required: 'req', used: 'use', preferred: 'pre'} as const;
const keys: Readonly<Record<string, SkillLevel | 0>> = {b: 'basic', g: 'good', e: 'expert', 0: 0};

/** Where the item is named, places of its own level first. */
export function placesOf(item: FitItem, asked: ReadonlyMap<SkillId, AskedSkill>): readonly AskedSkill['mentions'][number][] {
	const all = item.skills.flatMap(id => asked.get(id)?.mentions ?? []);
	return [...all].sort((a, b) => Number(a.level !== item.level) - Number(b.level !== item.level) || a.start - b.start);
}

type YoursProps = Pick<LineProps, 'item' | 'profile' | 'asked' | 'onHave' | 'onLevel' | 'onDrop'> & {
	readonly open: boolean;
	readonly onOpen: (open: boolean) => void;
};
function Yours({item, profile, asked, open, onOpen, onHave, onLevel, onDrop}: YoursProps) {
	const own = profile?.skills.find(({id}) => item.skills.includes(id));
	const had: LineActions['onHave'] = skill => {
		onHave(skill);
		onOpen(true);
	};
	if (own === undefined) return <Have item={item} asked={asked} small onHave={had} />;
	const label = shownText(own.label);
	const level = sayOf('skill_level', own.level);
	if (!open)
		return (
			<button
				type="button"
				class="lvl"
				aria-label={say('panel_change_level', label, level)}
				title={say('panel_change_level_hint')}
				onClick={() => onOpen(true)}
			>
				{item.skills.length > 1 ? say('panel_own_of', label, level) : level}
			</button>
		);
	return (
		<span class="levels">
			<LevelControl label={label} level={own.level} onLevel={next => onLevel(own.id, next)} />
			<button
				type="button"
				class="btn quiet icon sm"
				aria-label={say('panel_remove_named', label)}
				title={say('panel_remove_named', label)}
				onClick={() => {
					onDrop(own.id);
					onOpen(false);
				}}
			>
				<Icon name="close" />
			</button>
		</span>
	);
}

function Said({item, asked, posting, language, onShow}: Pick<LineProps, 'item' | 'asked' | 'posting' | 'language' | 'onShow'>) {
	const places = placesOf(item, asked);
	const [next, setNext] = useState(0);
	const at = next % Math.max(1, places.length);
	const place = places[at];
	if (place === undefined) return null;
	const show = (): void => {
		onShow(inContext(posting.text, place));
		setNext(at + 1);
	};
	return (
		<>
			<button type="button" class="said" data-phrase title={say('panel_show_on_page')} onClick={show}>
				<q dir="auto" lang={language}>
					{shownText(saidAround(posting.text, place), 120)}
				</q>
			</button>
			{places.length > 1 && (
				<button type="button" class="link xs times" aria-label={say('panel_times_hint', shownText(item.label), at + 1, places.length)} onClick={show}>
					{say('panel_times', places.length)}
				</button>
			)}
		</>
	);
}

/** Why it does not count in full, or what the posting asks above the person's level. */
function reason({status, via, short}: FitItem): string {
	if (short) return say('skills_short', sayOf('depth', short.asks), sayOf('skill_level', short.yours));
	if (status === 'missing') return say('panel_missing');
	return status === 'related' && via !== null ? say('panel_you_know', shownText(via)) : '';
}

export function SkillLine(props: LineProps) {
	const {item, profile, scored, asked, selected, byKind = false, onHave, onLevel, onDrop, onPutRight} = props;
	const [open, setOpen] = useState(false);
	const later = useContext(LaterContext);
	const own = profile?.skills.find(({id}) => item.skills.includes(id));
	const isPointed = isSelected(selected, placesOf(item, asked));
	const row = useInSight<HTMLLIElement>(isPointed);
	const label = shownText(item.label);
	const onKeyDown = (event: KeyboardEvent): void => {
		const level = keys[event.key.toLowerCase()];
		const [only, ...others] = item.skills;
		if (level === undefined || event.ctrlKey || event.metaKey || event.altKey || only === undefined) return;
		if (event.target instanceof HTMLSelectElement) return;
		if (level === 0) own !== undefined && onDrop(own.id);
		else if (own !== undefined) onLevel(own.id, level);
		else if (others.length === 0) onHave({id: only, label: asked.get(only)?.label ?? item.label}, level);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	const gain = scored && item.status !== 'have' && (
		<span class="gain" title={common.skills.gainLabel(item.gain)}>
			{common.skills.gain(item.gain)}
		</span>
	);
	const yours = <Yours {...{item, profile, asked, open, onHave, onLevel, onDrop}} onOpen={setOpen} />;
	return (
		<li class={`${byKind ? 'sk kr' : 'sk'}${isPointed ? ' selected' : ''}`} ref={row} aria-current={isPointed ? 'true' : undefined} onKeyDown={onKeyDown}>
			{scored ? <Mark status={item.status} /> : <span class="mark" />}
			<div>
				<p>
					<span class="nm" dir="auto">
						{label}
					</span>
					{!byKind && gain}
				</p>
				<p class="sub">
					{!byKind && scored && reason(item) !== '' && <span class="why">{reason(item)}</span>}
					{!byKind && <Said {...props} />}
					{later !== null && onPutRight !== undefined && <later.PutRight {...{item, asked, onPutRight}} posting={props.posting} />}
				</p>
			</div>
			{byKind && (
				<span class="xs mut">
					<span class={`lv ${underline[item.level]}`}>{sayOf('panel_legend_names', item.level)}</span>
				</span>
			)}
			<span class="act">
				{byKind && gain}
				{yours}
			</span>
		</li>
	);
}
