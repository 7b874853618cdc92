/** Labelled postings and hard cases as they lie in files: JSON lines. docs/quality.md says how the labels were made. */
import {readFileSync} from 'node:fs';
import type {SectionKind} from '../../lib/model';

export type PostingRow = {
	readonly id: string;
	readonly title?: string | null;
	readonly text: string;
	readonly company?: string | null;
	readonly location?: string | null;
	readonly url?: string | null;
	readonly section?: SectionKind;
};
export type LabelKind = 'tool' | 'method' | 'soft' | 'domain';
export type LabelledSkill = {
	readonly name: string;
	readonly kind: LabelKind;
	/** Every form of it, as it stands in the text. */
	readonly surfaces: readonly string[];
	readonly level: 'required' | 'preferred' | 'mentioned';
	readonly group: number | null;
};
export type LabelledLine = {readonly starts: string; readonly section: SectionKind};
/** What a careful reader says that the posting states. Labels without `skills` or `lines` judge the role and the facts alone. */
export type Label = {
	readonly id: string;
	readonly role: {readonly by_content: string; readonly second: string | null; readonly clear: boolean; readonly why: readonly string[]};
	readonly skills?: readonly LabelledSkill[];
	readonly salary: {
		readonly min: number | null;
		readonly max: number | null;
		readonly currency: string;
		readonly period: string;
		readonly quote: string;
	} | null;
	readonly years: {readonly min: number; readonly max: number | null; readonly quote: string} | null;
	readonly education: {readonly level: string; readonly preferred: string | null; readonly equivalent_ok: boolean; readonly quote: string} | null;
	readonly arrangement: {readonly value: string; readonly quote: string} | null;
	readonly seniority: string | null;
	readonly employment: string | null;
	readonly visa: {readonly value: string; readonly quote: string} | null;
	readonly industry: string | null;
	readonly certifications: readonly string[];
	readonly collaborates: readonly string[];
	readonly lines?: readonly LabelledLine[];
};

/** The rows of one or several files of JSON lines, joined by commas. @throws Error that names the file that cannot be read, or the line that is no JSON */
export function readRows<Row>(files: string): readonly Row[] {
	return files.split(',').flatMap(file =>
		textOf(file)
			.split('\n')
			.flatMap((line, at) => {
				if (!line.trim()) return [];
				try {
					return [JSON.parse(line) as Row];
				} catch {
					throw new Error(`${file}, line ${at + 1}, is not JSON.`);
				}
			}),
	);
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new Error(`${file} cannot be read.`, {cause: error});
	}
}
