/** What the page's script has of this room, for the tests in a real browser. */

export {makeBreath} from '../../lib/read/breath';
export {flash, mark, renewMarks, unmark} from '../../lib/read/highlight';
export {findRanges} from '../../lib/read/locate';
export {readPage, readPageInSlices} from '../../lib/read/read-page';
