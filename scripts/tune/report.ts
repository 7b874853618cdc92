/** The tables that the tuning prints. */
import {ROLES} from '../../lib/understand/role-cues';
import {judged, type OutOfFold} from './folds';
import type {GuessedRow} from './guess';
import {type Judged, judgeAll, judgeTwo, reliability} from './measure';
import type {Weights} from './regression';

const figure = (value: number): string => (Number.isNaN(value) ? '    –' : value.toFixed(3));
const MOVES_SHOWN = 12;

/** By board: the two roles that the product was made for, and all eight. */
export function reportBoards(name: string, all: readonly OutOfFold[]): string {
	const line = (board: string, own: readonly Judged[]): string => {
		const two = judgeTwo(own);
		const eight = judgeAll(own);
		const pair = two.engineers && two.n > two.engineers ? `${figure(two.auc)}  ${figure(two.balanced)}` : '    –      –';
		return `${board.padEnd(22)} ${String(two.engineers).padStart(4)} of ${String(two.n).padStart(4)}   ${pair}   ${String(eight.n).padStart(5)}  ${figure(eight.right)}  ${figure(eight.byRole)}`;
	};
	const boards = [...new Set(all.map(({posting}) => posting.board))];
	const total = judgeAll(judged(all));
	return [
		`\n${name}`,
		'board                  ML eng. of both   AUC   balanced   titles   right   by role',
		...boards.map(board => line(board, judged(all.filter(({posting}) => posting.board === board)))),
		line('all', judged(all)),
		ROLES.map((role, k) => `${role} ${figure(total.found[k] ?? Number.NaN)}`).join(', '),
	].join('\n');
}

export function reportReliability(name: string, all: readonly Judged[], temperature: number): string {
	const cooled = all.map(({odds, named}) => ({odds: odds.map(one => one / temperature), named}));
	const bins = reliability(cooled);
	return [
		`\nReliability, ${name}, log-odds divided by ${temperature.toFixed(2)}`,
		...bins.map(
			({from, n, says, is}) => `score ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}   n ${String(n).padStart(5)}   says ${figure(says)}   is ${figure(is)}`,
		),
	].join('\n');
}

/** The cues whose weights moved furthest from the guess. */
export function reportMoves(rows: readonly GuessedRow[], guess: Weights, weights: Weights): string {
	const moves = rows.flatMap((row, cue) =>
		ROLES.map((role, k) => {
			const from = guess[cue * ROLES.length + k] ?? 0;
			const to = weights[cue * ROLES.length + k] ?? 0;
			return {text: `${row.id} for ${role}: ${from.toFixed(2)} → ${to.toFixed(2)}`, by: Math.abs(to - from)};
		}),
	);
	const furthest = moves.sort((a, b) => b.by - a.by).slice(0, MOVES_SHOWN);
	return ['\nFurthest from the guess', ...furthest.map(({text}) => `  ${text}`)].join('\n');
}
