/** What unfolds in the panel or stands far down: its code comes after the first content. */
export {CompareButton} from './compare-button';
export {DocumentedSection} from './documented-section';
export {ListedPostings} from './listed-postings';
export {Personal, PutRight} from './put-right';
export {SumTable} from './role-sum-table';
export {UnknownTerms} from './unknown-terms';
