/** How a fit is counted: the sum of one posting, and the two tables behind every posting. Law: each number shown is a part of the one above it. */
import type {AskLevel, Fit, FitItem} from '../model';
import {askLevels, itemKey} from './fit-rows';
import {shownAmount, shownPoints} from './numbers';
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
				title={words.counted.asked}
				lines={[
					[words.counted.required, '1'],
					[words.counted.used, '½'],
					[words.counted.preferred, '¼'],
					[words.counted.context, '0'],
				]}
			/>
			<Lines
				title={words.counted.yours}
				lines={[
					[words.counted.same, '1'],
					[words.counted.implied, '0.9', words.counted.impliedExample],
					[words.counted.sibling, '½', words.counted.siblingExample],
					[words.counted.broader, '¼', words.counted.broaderExample],
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
	const nameOf = (level: AskLevel): string => (flat ? words.skillLists.namedTitle : words.levelNames[level]);
	const parts = askLevels.flatMap(level => fit.parts.find(part => part.level === level && part.items.length > 0) ?? []);
	const credited = parts.reduce((sum, part) => sum + part.credited, 0);
	const weight = parts.reduce((sum, part) => sum + part.weight, 0);
	const spoken = parts.map(part => words.counted.part(nameOf(part.level), shownAmount(part.credited), shownAmount(part.weight))).join(', ');
	return (
		<>
			{fit.score !== null && (
				<p class="sum">
					{words.counted.sum(spoken, shownAmount(credited), shownAmount(weight))} <b>{fit.score}</b> {words.counted.ofHundred}
				</p>
			)}
			<table class="items">
				<thead>
					<tr>
						<th scope="col">{words.counted.item}</th>
						<th scope="col">{words.counted.weightCredit}</th>
						<th scope="col">{words.counted.points}</th>
					</tr>
				</thead>
				{parts.map(part => (
					<tbody key={part.level}>
						<tr class="level">
							<th scope="rowgroup">{nameOf(part.level)}</th>
							<td>
								{shownAmount(part.credited)} of {shownAmount(part.weight)}
							</td>
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
							<th scope="row">{words.counted.total}</th>
							<td>
								{shownAmount(credited)} of {shownAmount(weight)}
							</td>
							<td>{shownPoints(fit.exact ?? fit.score)}</td>
						</tr>
					</tfoot>
				)}
			</table>
			<p class="xs dim">{words.counted.rounding}</p>
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
