/** A table of figures by role with the postings behind each. Law: every row ends with its number of postings, which opens them where an address says which. */
import type {ComponentChildren} from 'preact';
import {say} from '../say';

/** `figures` are the heads of the columns between the role and the number of postings; `caption` is for those who do not see the table. */
export function FiguresTable({
	caption,
	figures,
	children,
}: {
	readonly caption?: string;
	readonly figures: readonly string[];
	readonly children: ComponentChildren;
}) {
	return (
		<table class="figures">
			{caption !== undefined && <caption class="vh">{caption}</caption>}
			<thead>
				<tr>
					<th scope="col">{say('insights_role')}</th>
					{[...figures, say('insights_in_postings')].map(head => (
						<th key={head} scope="col" class="num">
							{head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>{children}</tbody>
		</table>
	);
}

type RowProps = {readonly name: string; readonly figures: readonly string[]; readonly count: number; readonly href: string | null};
export function FiguresRow({name, figures, count, href}: RowProps) {
	return (
		<tr>
			<th scope="row">{name}</th>
			{figures.map((figure, at) => (
				<td key={at} class="num">
					{figure}
				</td>
			))}
			<td class="num">
				{href === null ? (
					count
				) : (
					<a class="link plain" href={href}>
						{count}
					</a>
				)}
			</td>
		</tr>
	);
}
