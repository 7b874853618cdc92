import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findGlue} from '../../lib/text/glue';
import {splitSentences} from '../../lib/text/sentences';

const split = (text: string): string[] => splitSentences(text, {start: 0, end: text.length}).map(span => text.slice(span.start, span.end));

describe('sentences', () => {
	test.each([
		['We build. You join.', ['We build.', 'You join.']],
		['Tools, e.g. Spark, are used. Learn them.', ['Tools, e.g. Spark, are used.', 'Learn them.']],
		['A B.Sc. in physics or a Ph.D. helps. Apply.', ['A B.Sc. in physics or a Ph.D. helps.', 'Apply.']],
		['We use Node.js and .NET here.', ['We use Node.js and .NET here.']],
		['Pay is $3.5 an hour. Really? Yes!', ['Pay is $3.5 an hour.', 'Really?', 'Yes!']],
		['You lead the team.You will grow it.', ['You lead the team.', 'You will grow it.']],
		['Our team is fast-paced—ideal for those who grow. You learn daily.', ['Our team is fast-paced—ideal for those who grow.', 'You learn daily.']],
		['no stop at all', ['no stop at all']],
		['   ', []],
	])('%s', (text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});

	test('spans lie in order inside the stretch and hold all its words', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 200}), fc.nat(20), (text, from) => {
				const span = {start: Math.min(from, text.length), end: text.length};
				const spans = splitSentences(text, span);
				let last = span.start;
				for (const one of spans) {
					if (one.start < last || one.end > span.end || one.end <= one.start) return false;
					if (text.slice(last, one.start).trim()) return false;
					last = one.end;
				}
				return !text.slice(last, span.end).trim();
			}),
			{numRuns: 2000},
		);
	});
});

describe('glue', () => {
	const cut = (text: string, keep: (word: string) => boolean = () => false): string[] => {
		const points = [0, ...findGlue(text, keep), text.length];
		return points.slice(1).map((end, i) => text.slice(points[i], end));
	};
	test.each([
		['knowledge of SPSSExperience with SQL', ['knowledge of SPSS', 'Experience with SQL']],
		['grow the platformStrong skills in R', ['grow the platform', 'Strong skills in R']],
		['(Python, R)Ability to learn', ['(Python, R)', 'Ability to learn']],
		['PyTorch, TensorFlow and JavaScript at LinkedIn', ['PyTorch, TensorFlow and JavaScript at LinkedIn']],
		['a MacBook and an iPhone', ['a MacBook and an iPhone']],
	])('%s', (text, parts) => {
		expect(cut(text)).toEqual(parts);
	});

	test('long words part where one of them is a name by itself', () => {
		const isName = (word: string): boolean => ['clustering', 'cloud', 'python'].includes(word);
		expect(cut('Time Series AnalysisClusteringMulticlass Models', isName)).toEqual(['Time Series Analysis', 'Clustering', 'Multiclass Models']);
		expect(cut('a language such as PythonStructured thinking', isName)).toEqual(['a language such as Python', 'Structured thinking']);
		expect(cut('at CloudKitchens', isName)).toEqual(['at CloudKitchens']);
	});

	test('a known name stays whole', () => {
		expect(cut('uses OpenWork daily', word => word === 'openwork')).toEqual(['uses OpenWork daily']);
	});
});
