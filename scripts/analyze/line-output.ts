/** A line's answer as it is printed: the analysis, or the id and the error. A bad line never stops the others. */
import type {Profile} from '../../lib/model';
import {answerLine, LineError} from './answer';
import type {LineResult, NumberedLine} from './pool';

export function answerNumbered({line, number}: NumberedLine, profile: Profile | null): LineResult {
	try {
		return {output: JSON.stringify(answerLine(line, number, profile)), failed: false};
	} catch (error) {
		const id = error instanceof LineError ? error.id : null;
		const message =
			error instanceof LineError ? error.message : `Line ${number} could not be analysed: ${error instanceof Error ? error.message : String(error)}`;
		return {output: JSON.stringify({id, error: message}), failed: true};
	}
}
