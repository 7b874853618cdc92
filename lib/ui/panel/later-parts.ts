/** What unfolds in the panel or stands far down: its code comes after the first content. */
export {SumTable} from './role-sum-table';
export {UnknownTerms} from './unknown-terms';
