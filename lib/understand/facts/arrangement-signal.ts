/** A place of a text that says where the work is done. */
import type {Arrangement, Span} from '../../model';

export type Value = Arrangement['value'];
/** How surely a place in the text says it: 5 a tag or the location, 4 a statement of the job, 2 the company's way, 1 a hint. */
export type Signal = Span & {readonly value: Value; readonly weight: number; readonly days: number | null; readonly rule: string};
