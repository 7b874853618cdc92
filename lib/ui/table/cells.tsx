/** What stands in the cells of a row. Law: unknown is said quietly and never left empty; nothing is cut without a title. */
import type {Cover} from '../../weigh/cover';
import {isoDay, shownDay} from '../days';
import {Icon, Pip} from '../icons';
import {shownMoney} from '../numbers';
import {roleName, spectrumParts} from '../roles';
import {say} from '../say';
import {shownText} from '../shown-text';
import {Spectrum, shownPercent} from '../verdict';
import type {Line, ShownLine} from './line';
import type {PayAxis} from './pay-axis';

/** More pips than this say nothing at a glance. */
const MOST_PIPS = 12;

export function RoleCell({line: {row, scores}}: {readonly line: ShownLine}) {
	const {gist} = row;
	if (gist === null || scores === null) return <span class="dim">{say('table_not_read')}</span>;
	const {role} = gist;
	const parts = spectrumParts(scores);
	const share = parts.find(part => part.role === role.id)?.percent ?? 0;
	const name = roleName(role.id);
	return (
		<>
			<span class="rl">
				<span class={role.decided ? 'trunc' : 'trunc dim'} title={role.decided ? name : say('table_nearest', name)}>
					{name}
				</span>{' '}
				<span class="dim" title={shownPercent(share)}>
					{shownPercent(share)}
				</span>
				{role.mismatch && role.title !== null && (
					<span class="mis" title={say('table_mismatch', roleName(role.title), name)}>
						<Icon name="flag" />
						<span class="vh">{say('table_mismatch', roleName(role.title), name)}</span>
					</span>
				)}
			</span>
			<Spectrum parts={parts} />
		</>
	);
}

export function FitCell({line: {row, cover}, scored}: {readonly line: Line; readonly scored: boolean}) {
	if (cover !== null && cover.score !== null) return <b>{cover.score}</b>;
	const why = !scored ? say('table_no_profile') : row.gist === null ? say('table_not_read') : say('table_too_little');
	return (
		<span class="dim" title={why}>
			<span aria-hidden="true">–</span>
			<span class="vh">{why}</span>
		</span>
	);
}

export function SkillsCell({cover}: {readonly cover: Cover | null}) {
	if (cover === null) return <Nothing />;
	const {have, related, missing} = cover;
	const spoken = say('table_pips', have, related, missing);
	if (have + related + missing === 0) return <span class="dim">{say('table_none_required')}</span>;
	if (have + related + missing > MOST_PIPS)
		return (
			<span title={spoken}>
				<span aria-hidden="true">{say('table_of', have, have + related + missing)}</span>
				<span class="vh">{spoken}</span>
			</span>
		);
	const pips = (count: number, status: 'have' | 'related' | 'missing') =>
		Array.from({length: count}, (_, at) => <Pip key={`${status}${at}`} status={status} />);
	return (
		<span class="pips" role="img" aria-label={spoken}>
			{pips(have, 'have')}
			{pips(related, 'related')}
			{pips(missing, 'missing')}
		</span>
	);
}

export function PayCell({line: {row}, axis}: {readonly line: Line; readonly axis: PayAxis | null}) {
	const pay = row.gist?.pay ?? null;
	const shown = pay === null ? null : shownMoney(pay);
	if (pay === null || shown === null) return <span class="dim">{say('table_not_stated')}</span>;
	const at = axis?.placeOf(pay) ?? null;
	return (
		<span class="sal">
			<span class="money trunc" title={shown}>
				{shown}
			</span>
			{axis !== null && at !== null && (
				<span class="ax" aria-hidden="true">
					{axis.minimum !== null && <u style={{left: `${axis.minimum}%`}} />}
					<i style={{left: `${at.left}%`, width: `${at.width}%`}} />
				</span>
			)}
		</span>
	);
}

export function PlaceCell({line: {row}}: {readonly line: Line}) {
	const place = shownText(row.place ?? '', 80);
	const arrangement = row.gist?.arrangement ?? null;
	const how = arrangement === null ? '' : {remote: say('table_remote'), hybrid: say('table_hybrid'), onsite: say('table_onsite')}[arrangement];
	if (place === '' && how === '') return <span class="dim">{say('table_not_stated')}</span>;
	return (
		<>
			{place === '' ? (
				<span class="dim">{say('table_not_stated')}</span>
			) : (
				<span class="one trunc" dir="auto" title={place}>
					{place}
				</span>
			)}
			{how !== '' && <span class="sub">{how}</span>}
		</>
	);
}

export const YearsCell = ({line: {row}}: {readonly line: Line}) => {
	const years = row.gist?.years ?? null;
	return years === null ? <Nothing /> : <>{say('table_years', years)}</>;
};

export function DatesCell({line: {row}, now}: {readonly line: Line; readonly now: number}) {
	const posted = row.postedOn === null ? null : isoDay(row.postedOn);
	const until = row.validThrough === null ? null : isoDay(row.validThrough);
	const old = until !== null && until < new Date(now).setHours(0, 0, 0, 0);
	const [a, b] = [posted === null ? '' : shownDay(posted, now), until === null ? '' : shownDay(until, now)];
	const below = old
		? say('table_expired', b)
		: posted !== null && until !== null
			? say('table_posted_expires', a, b)
			: posted !== null
				? say('table_posted', a)
				: until !== null
					? say('table_expires', b)
					: '';
	return (
		<>
			<span class="one">{say('table_seen', shownDay(row.firstSeenAt, now))}</span>
			{below !== '' && (
				<span class={old ? 'sub old' : 'sub'} title={below}>
					{below}
				</span>
			)}
		</>
	);
}

const Nothing = () => (
	<span class="dim">
		<span aria-hidden="true">–</span>
		<span class="vh">{say('table_not_stated')}</span>
	</span>
);
