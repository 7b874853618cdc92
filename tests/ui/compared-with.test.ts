import {expect, test} from 'vitest';
import {comparedWith} from '../../entrypoints/sidepanel/comparing';

test.each([
	['stands first beside the two that were saved last', [], ['a', 'b', 'c'], ['new', 'a', 'b']],
	['is not its own neighbour', [], ['new', 'a', 'b'], ['new', 'a', 'b']],
	['stands alone where nothing else is saved', [], ['new'], ['new']],
	['comes last in a comparison that is open', ['a', 'b'], [], ['a', 'b', 'new']],
	['is there once', ['new', 'a'], [], ['a', 'new']],
	['takes the place of the first of five', ['a', 'b', 'c', 'd', 'e'], [], ['b', 'c', 'd', 'e', 'new']],
])('the posting %s', (_, open, saved, keys) => expect(comparedWith('new', open, saved)).toEqual(keys));
