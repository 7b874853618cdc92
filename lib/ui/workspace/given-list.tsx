/** What was given, one row each: waiting, being read, read, or why not. Law: the row says what to do next, and a click shows what was read. */
import type {TabView} from '../../model';
import {Icon} from '../icons';
import {noticeOf, say} from '../say';
import {shownText} from '../shown-text';

/** Why a text or a file gave no posting. */
export type GivenFailure =
	| 'binary'
	| 'broken'
	| 'cancelled'
	| 'empty'
	| 'encrypted'
	| 'error'
	| 'few-selected'
	| 'form-only'
	| 'list'
	| 'loading'
	| 'no-text'
	| 'not-a-posting'
	| 'not-pdf'
	| 'restricted'
	| 'too-large'
	| 'too-long'
	| 'too-short';

export type GivenState =
	| {readonly kind: 'waiting'}
	/** `of` 0: there are no steps to count. */
	| {readonly kind: 'reading'; readonly done: number; readonly of: number}
	| {readonly kind: 'posting'; readonly view: Extract<TabView, {kind: 'posting'}>}
	| {readonly kind: 'failed'; readonly why: GivenFailure};
export type GivenItem = {readonly id: number; readonly name: string; readonly state: GivenState};
export type GivenListProps = {
	readonly items: readonly GivenItem[];
	/** Id of the one that is shown. */
	readonly chosen: number | null;
	readonly onChoose: (id: number) => void;
	readonly onCancel: (id: number) => void;
	readonly onRemove: (id: number) => void;
};

function State({state}: {readonly state: GivenState}) {
	switch (state.kind) {
		case 'waiting':
			return <p class="xs dim">{say('workspace_waiting')}</p>;
		case 'reading':
			return (
				<p class="xs mut">
					{state.of > 0 ? say('workspace_pages', state.done, state.of) : say('workspace_reading')}
					{state.of > 0 && <progress value={state.done} max={state.of} aria-label={say('workspace_pages', state.done, state.of)} />}
				</p>
			);
		case 'posting':
			return <p class="xs mut trunc">{shownText(state.view.posting.title.value) || say('workspace_no_text')}</p>;
		case 'failed':
			return (
				<p class="xs" role="alert">
					<strong>{noticeOf('workspace_failures', state.why).text}</strong> {noticeOf('workspace_failures', state.why).help}
				</p>
			);
	}
}

export function GivenList({items, chosen, onChoose, onCancel, onRemove}: GivenListProps) {
	if (items.length === 0) return null;
	return (
		<section class="given" aria-labelledby="given-h">
			<h2 id="given-h">{say('workspace_given')}</h2>
			<ul>
				{items.map(({id, name, state}) => {
					const shown = shownText(name, 80);
					const busy = state.kind === 'reading' || state.kind === 'waiting';
					return (
						<li key={id} class={id === chosen ? 'chosen' : ''}>
							<div>
								{state.kind === 'posting' ? (
									<button
										type="button"
										class="link plain strong"
										dir="auto"
										aria-current={id === chosen}
										title={say('workspace_show', shown)}
										onClick={() => onChoose(id)}
									>
										{shown}
									</button>
								) : (
									<p class="strong" dir="auto">
										{shown}
									</p>
								)}
								<State state={state} />
							</div>
							{busy ? (
								<button type="button" class="btn" onClick={() => onCancel(id)}>
									{say('workspace_cancel')}
								</button>
							) : (
								<button
									type="button"
									class="btn quiet icon"
									aria-label={say('workspace_remove', shown)}
									title={say('workspace_remove', shown)}
									onClick={() => onRemove(id)}
								>
									<Icon name="close" />
								</button>
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
