/** What opens over the table, loaded with the first click on it. */
export {FilterMenu} from './filter-menu';
export {RowMenu} from './row-menu';
export {TableKeyList} from './table-key-list';
