/** A field that takes the name of a skill and suggests names while one types. Law: only names that the shipped taxonomy knows are taken; another is told with its words. */
import type {Ref} from 'preact';
import {useId, useRef, useState} from 'preact/hooks';
import type {SkillId, SkillKind} from '../model';
import {say} from './say';
import {shownText} from './shown-text';

export type SkillName = {readonly id: SkillId; readonly label: string; readonly kind: SkillKind};

const MOST_SUGGESTED = 30;
/** UTF-16 units of an unknown name that are said. */
const LONGEST_SAID = 60;

/** Labels that hold what was typed: those that begin with it first. */
export function suggestions(names: readonly SkillName[], typed: string): readonly SkillName[] {
	const query = typed.trim().toLowerCase();
	if (query === '') return [];
	const found = names.filter(({label}) => label.toLowerCase().includes(query));
	const begins = ({label}: SkillName): number => (label.toLowerCase().startsWith(query) ? 0 : 1);
	return found.sort((a, b) => begins(a) - begins(b) || a.label.length - b.label.length).slice(0, MOST_SUGGESTED);
}

export type SkillEntry = {
	readonly input: Ref<HTMLInputElement>;
	readonly suggested: readonly SkillName[];
	/** What the last name came to, to be said beside the field; empty where it was taken without a word. */
	readonly answer: string;
	/** The last name, if no skill is called so; else empty. */
	readonly unknown: string;
	readonly type: (typed: string) => void;
	/** Takes what is typed. */
	readonly add: () => void;
	/** Ends with an unknown name: says something else of it, and empties the field where it was taken after all. */
	readonly settle: (answer: string, taken: boolean) => void;
};

/** The state of one field. `onSkill` takes a known skill and answers what to say of it, if anything. */
export function useSkillEntry(names: readonly SkillName[], onSkill: (skill: SkillName) => string | undefined): SkillEntry {
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState('');
	const [answer, setAnswer] = useState('');
	const [unknown, setUnknown] = useState('');
	const empty = (): void => {
		setTyped('');
		if (input.current !== null) input.current.value = '';
	};
	const add = (): void => {
		const name = typed.trim().toLowerCase();
		if (name === '') return;
		const found = names.find(({label, id}) => label.toLowerCase() === name || id === name);
		setUnknown(found === undefined ? shownText(typed) : '');
		if (found === undefined) {
			setAnswer(say('options_unknown_skill', shownText(typed, LONGEST_SAID)));
			return;
		}
		empty();
		setAnswer(onSkill(found) ?? '');
	};
	const settle = (said: string, taken: boolean): void => {
		setUnknown('');
		setAnswer(said);
		if (taken) empty();
	};
	return {input, suggested: suggestions(names, typed), answer, unknown, type: setTyped, add, settle};
}

type FieldProps = {
	readonly entry: SkillEntry;
	readonly hint: string;
	/** The name of the field, where no label on the screen names it. */
	readonly name?: string;
	/** Its identifier, for such a label. */
	readonly id?: string;
	readonly wide?: string;
};

/** The field and what it suggests; Enter takes what is typed. */
export function SkillField({entry: {input, suggested, type, add}, hint, name, id, wide = ''}: FieldProps) {
	const list = useId();
	return (
		<>
			<input
				class={`in ${wide}`.trimEnd()}
				id={id}
				ref={input}
				list={list}
				aria-label={name}
				placeholder={hint}
				autocomplete="off"
				onInput={({currentTarget}) => type(currentTarget.value)}
				onKeyDown={event => {
					if (event.key === 'Enter') add();
				}}
			/>
			<datalist id={list}>
				{suggested.map(each => (
					<option key={each.id} value={each.label} />
				))}
			</datalist>
		</>
	);
}
