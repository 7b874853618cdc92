import {expect, test} from 'vitest';
import {readOpening} from '../../lib/understand/line-openings';
import {SECTION_KINDS} from '../../lib/understand/section-cues';

test.each([
	['As a forecaster on our team, you will count the ships.', 'duties'],
	['- You’ll count the ships.', 'duties'],
	['The Harbour Analyst will count the ships that we guide.', 'duties'],
	['This person is primarily responsible for the count of our ships.', 'duties'],
	['Your work will consist of counting ships.', 'duties'],
	['Are you in love with ships?', 'about'],
	['You will need a boat.', null],
	['The ideal candidate will be at sea.', null],
	['The salary will be told by the captain.', null],
	['This position will be performed at sea.', null],
	['We count ships, and the analyst will help.', null],
])('“%s” leans to %s', (line, kind) => {
	const read = readOpening(line, {start: 0, end: line.length});
	expect(read && SECTION_KINDS[read.kind]).toBe(kind);
});
