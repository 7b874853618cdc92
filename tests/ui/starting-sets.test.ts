import {expect, test} from 'vitest';
import {skillNames} from '../../lib/knowledge';
import {startingSets} from '../../lib/ui/starting-sets';

const known = new Set(skillNames().map(({id}) => id));
test.each(startingSets.map(({role, skills}) => [role, skills] as const))('every skill that %s begins with is in the taxonomy', (_, skills) => {
	expect(skills.filter(id => !known.has(id))).toEqual([]);
});
