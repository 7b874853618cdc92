/** How a fit is counted: the sum of one posting, and the two tables behind every posting. Law: each number shown is a part of the one above it. */
import type {AskLevel, Fit, FitItem} from '../model';
import {askLevels, itemKey} from './fit-rows';
import {shownAmount, shownPoints} from './numbers';
import {say, sayOf} from './say';
import {shownText} from './shown-text';
import * as words from './words';

function Lines({title, lines}: {readonly title: string; readonly lines: readonly (readonly [name: string, value: string, example?: string])[]}) {
	return (
		<div>
			<p class="ch">{title}</p>
			<dl>
				{lines.map(([name, value, example]) => (
					<div key={name}>
						<dt>
							{name}
							{example !== undefined && <span class="eg">{example}</span>}
						</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
		</div>
	);
}

/** What is asked and what one has, with their weights. */
export function CountedTables() {
	return (
		<div class="counted">
			<Lines
				title={say('counted_asked')}
				lines={[
					[say('counted_required'), '1'],
					[say('counted_used'), '½'],
					[say('counted_preferred'), '¼'],
					[say('counted_context'), '0'],
				]}
			/>
			<Lines
				title={say('counted_yours')}
				lines={[
					[say('counted_same'), '1'],
					[say('counted_implied'), '0.9', say('counted_implied_example')],
					[say('counted_sibling'), '½', say('counted_sibling_example')],
					[say('counted_broader'), '¼', say('counted_broader_example')],
				]}
			/>
		</div>
	);
}

type CountedProps = {
	readonly fit: Fit;
	/** The levels were not read: all that is named counts alike. */
	readonly flat: boolean;
};

function ItemLine({item}: {readonly item: FitItem}) {
	return (
		<tr>
			<th scope="row">{shownText(item.label)}</th>
			<td>
				{shownAmount(item.weight)} × {shownAmount(item.credit)}
			</td>
			<td>{shownPoints(item.points)}</td>
		</tr>
	);
}

/** The sum of this posting: every item with its weight, its credit and its points. */
function CountedSum({fit, flat}: CountedProps) {
	const nameOf = (level: AskLevel): string => (flat ? say('skill_lists_named_title') : sayOf('level', level));
	const parts = askLevels.flatMap(level => fit.parts.find(part => part.level === level && part.items.length > 0) ?? []);
	const credited = parts.reduce((sum, part) => sum + part.credited, 0);
	const weight = parts.reduce((sum, part) => sum + part.weight, 0);
	const spoken = words.counted.parts(
		parts.map(({level, credited, weight}) => ({level, name: nameOf(level), credited: shownAmount(credited), weight: shownAmount(weight)})),
	);
	return (
		<>
			{fit.score !== null && <p class="sum">{say('counted_sum', spoken, shownAmount(credited), shownAmount(weight), fit.score)}</p>}
			<table class="items">
				<thead>
					<tr>
						<th scope="col">{say('counted_item')}</th>
						<th scope="col">{say('counted_weight_credit')}</th>
						<th scope="col">{say('counted_points')}</th>
					</tr>
				</thead>
				{parts.map(part => (
					<tbody key={part.level}>
						<tr class="level">
							<th scope="rowgroup">{nameOf(part.level)}</th>
							<td>{say('fit_of', shownAmount(part.credited), shownAmount(part.weight))}</td>
							<td>{shownPoints(part.points)}</td>
						</tr>
						{part.items.map(item => (
							<ItemLine key={itemKey(item)} item={item} />
						))}
					</tbody>
				))}
				{fit.score !== null && (
					<tfoot>
						<tr>
							<th scope="row">{say('counted_total')}</th>
							<td>{say('fit_of', shownAmount(credited), shownAmount(weight))}</td>
							<td>{shownPoints(fit.exact ?? fit.score)}</td>
						</tr>
					</tfoot>
				)}
			</table>
			<p class="xs dim">{say('counted_rounding')}</p>
		</>
	);
}

/** The sum of this posting and the tables it is made with. */
export function Counted({fit, flat}: CountedProps) {
	return (
		<div class="unfolded">
			<CountedSum fit={fit} flat={flat} />
			<CountedTables />
		</div>
	);
}
