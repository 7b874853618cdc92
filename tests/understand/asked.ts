/** Short forms of an analysis for tables. */
import {analyse} from '../../lib/knowledge';
import type {Analysis, PostingInput, SectionKind} from '../../lib/model';

export const understandText = (text: string, section?: SectionKind, more: Partial<PostingInput> = {}): Analysis =>
	analyse({title: '', text, ...(section ? {section} : {}), ...more});

/** "python:required docker:preferred", only the skills named. */
export function levelsOf(analysis: Analysis, ids: readonly string[]): string {
	return ids.map(id => `${id}:${analysis.skills.find(skill => skill.id === id)?.level ?? 'absent'}`).join(' ');
}

/** "1 of go/python/rust open", groups in order, members sorted. */
export function groupsOf(analysis: Analysis): string[] {
	return analysis.groups.map(group => `${group.need} of ${[...group.skills].sort().join('/')}${group.open ? ' open' : ''}`);
}
