import {expect, test} from 'vitest';
import type {RoleEvidence, RoleId} from '../../lib/model';
import {decidingPhrases} from '../../lib/ui/phrases';
import {sampleAnalysis} from './sample-analysis';

const {scores} = sampleAnalysis().role;
const roles: Readonly<Record<string, RoleId>> = {ML: 'machine-learning-engineer', DS: 'data-scientist', SE: 'software-engineer', other: 'other'};
/** `ML serving 0.9` */
function evidence(line: string, start: number): RoleEvidence {
	const [role = '', quote = '', weight = ''] = line.split(' ');
	return {role: roles[role] ?? 'other', quote, start, end: start + quote.length, weight: Number(weight), rule: 'sample'};
}

test.each<[string, readonly string[], string]>([
	['two of the role and the strongest of the runner-up', ['ML a 0.9', 'ML b 0.8', 'ML c 0.7', 'DS d 0.2', 'SE e 0.6'], 'a b d c e'],
	['another kind of role is no runner-up', ['ML a 0.5', 'ML b 0.4', 'ML c 0.3', 'other x 0.9'], 'a b c x'],
	['where the role has one phrase, the runner-up has one', ['ML a 0.5', 'DS b 0.9', 'DS c 0.8'], 'b a c'],
	['where the role has none, the strongest of another', ['DS b 0.1', 'SE c 0.9'], 'b c'],
	['equal words of one role stand once', ['ML a 0.9', 'ML A 0.8', 'DS a 0.7'], 'a a'],
	['nothing', [], ''],
])('%s', (_, lines, order) => {
	const found = decidingPhrases({id: 'machine-learning-engineer', scores, evidence: lines.map(evidence)});
	expect(found.map(({quote}) => quote).join(' ')).toBe(order);
});
