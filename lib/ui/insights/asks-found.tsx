/** How much postings ask, by role, and which ask far more than is usual among the person's own. Law: a middle stands with its number of postings. */
import type {PostingKey} from '../../model';
import type {AskSizes, UsualSize} from '../../weigh/ask-size';
import {roleName} from '../roles';
import {say} from '../say';
import {addressOf, plainTable} from '../table/address';
import {FiguresRow, FiguresTable} from './figures-table';
import {type Counted, linkTo} from './links';

/** Postings that are named. */
const MOST = 3;
const shown = (value: number): string => String(Math.round(value * 10) / 10);

const figures = ({required, all}: UsualSize): readonly string[] => [shown(required), shown(all)];

type Props = {readonly sizes: AskSizes; readonly titleOf: (key: PostingKey) => string; readonly counted: Counted};
export function AsksFound({sizes, titleOf, counted}: Props) {
	if (sizes.usual === null) return null;
	return (
		<section aria-labelledby="size-h">
			<h2 id="size-h">{say('insights_size')}</h2>
			<p class="mut xs">{say('insights_size_note')}</p>
			<FiguresTable figures={[say('insights_size_required'), say('insights_size_all')]}>
				{sizes.roles.length > 1 && (
					<FiguresRow name={say('insights_all_roles')} figures={figures(sizes.usual)} count={sizes.usual.count} href={linkTo(counted, {})} />
				)}
				{sizes.roles.map(size => (
					<FiguresRow
						key={size.role}
						name={size.role === null ? say('insights_undecided') : roleName(size.role)}
						figures={figures(size)}
						count={size.count}
						href={size.role === null ? null : linkTo(counted, {role: size.role})}
					/>
				))}
			</FiguresTable>
			{sizes.large.length > 0 && (
				<div class="note">
					<p>{say('insights_size_large')}</p>
					<ul class="xs">
						{sizes.large.slice(0, MOST).map(({key, size, usual}) => (
							<li key={key}>
								<a class="link plain" href={addressOf({kind: 'posting', key, table: plainTable})}>
									{say('insights_size_large_row', titleOf(key), size.required, shown(usual))}
								</a>
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}
