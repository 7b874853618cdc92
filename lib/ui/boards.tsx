/** The boards that can be switched on, and the other sites that we were let into. Law: data and callbacks in; a click on a switch reaches its callback in the same event, because the browser asks only while the click counts. */
import {useRef, useState} from 'preact/hooks';
import {Notice, type NoticeText} from './notice';
import {say} from './say';

export type BoardRow = {readonly id: string; readonly name: string; readonly hosts: readonly string[]; readonly on: boolean};
/** A site that is open beside the boards that are wholly on. `of`: the board that it is a part of. */
export type SiteRow = {readonly site: string; readonly host: string; readonly of: string | null};
export type BoardsProps = {
	readonly boards: readonly BoardRow[];
	readonly sites: readonly SiteRow[];
	/** Nothing can be switched on before the person agreed. */
	readonly agreed: boolean;
	readonly boardProblem: NoticeText | null;
	/** What assistive technology is told, once for each switch. */
	readonly boardSaid: string;
	readonly onBoard: (id: string, on: boolean) => void;
	readonly onAllowSite: (host: string) => void;
	readonly onCloseSite: (site: string) => void;
};

type SwitchProps = {readonly label: string; readonly on: boolean; readonly disabled?: boolean; readonly onSwitch: (on: boolean) => void};
export function Switch({label, on, disabled = false, onSwitch}: SwitchProps) {
	return (
		<button type="button" class="switch" role="switch" aria-checked={on} aria-label={label} disabled={disabled} onClick={() => onSwitch(!on)}>
			<i />
		</button>
	);
}

/** The first host, and how many more there are; the whole list as a title. */
function Hosts({hosts}: {readonly hosts: readonly string[]}) {
	const [first = '', ...more] = hosts;
	return (
		<span class="mut" title={hosts.join(', ')}>
			{more.length === 0 ? first : say('boards_several', first, more.length)}
		</span>
	);
}

export function BoardList({boards, agreed, boardProblem, boardSaid, onBoard}: Omit<BoardsProps, 'sites' | 'onAllowSite' | 'onCloseSite'>) {
	return (
		<>
			{!agreed && <p class="xs mut">{say('boards_agree_first')}</p>}
			<ul class="boards">
				{boards.map(({id, name, hosts, on}) => (
					<li key={id}>
						<span>
							<span class="strong">{name}</span> <Hosts hosts={hosts} />
						</span>
						<Switch label={name} on={on} disabled={!agreed && !on} onSwitch={to => onBoard(id, to)} />
					</li>
				))}
			</ul>
			{boardProblem !== null && (
				<div role="alert">
					<Notice notice={boardProblem} />
				</div>
			)}
			<p class="vh" role="status">
				{boardSaid}
			</p>
		</>
	);
}

/** The host of what a person typed as the address of a site, or null. */
export function hostTyped(typed: string): string | null {
	const text = typed.trim();
	const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
	if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
	const {hostname, protocol} = new URL(address);
	return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && !hostname.includes('*') ? hostname : null;
}

export function OtherSites({sites, agreed, onAllowSite, onCloseSite}: Pick<BoardsProps, 'sites' | 'agreed' | 'onAllowSite' | 'onCloseSite'>) {
	const input = useRef<HTMLInputElement>(null);
	const [wrong, setWrong] = useState(false);
	return (
		<>
			<h3>{say('boards_others')}</h3>
			{sites.length > 0 && (
				<ul class="boards wide">
					{sites.map(({site, host, of}) => (
						<li key={site}>
							<span>
								<span class="strong">{host === '*' ? say('boards_every_site') : host}</span>{' '}
								<span class="mut">{of === null ? (host === '*' ? '' : say('boards_yours')) : say('boards_part_of', of)}</span>
							</span>
							<Switch label={host === '*' ? say('boards_every_site') : host} on onSwitch={() => onCloseSite(site)} />
						</li>
					))}
				</ul>
			)}
			<form
				class="bar allow"
				onSubmit={event => {
					event.preventDefault();
					const host = hostTyped(input.current?.value ?? '');
					setWrong(host === null);
					if (host === null) return;
					// First: the browser asks only while the click counts.
					onAllowSite(host);
					if (input.current !== null) input.current.value = '';
				}}
			>
				<input class="in w280" ref={input} aria-label={say('boards_address')} placeholder={say('boards_address_hint')} autocomplete="off" disabled={!agreed} />
				<button type="submit" class="btn" disabled={!agreed}>
					{say('boards_allow')}
				</button>
			</form>
			{wrong && (
				<p class="xs mut" role="alert">
					{say('boards_not_address')}
				</p>
			)}
		</>
	);
}

/** The section of the options. */
export function Boards(props: BoardsProps) {
	return (
		<section id="boards" aria-labelledby="boards-h">
			<h2 id="boards-h">{say('boards_title')}</h2>
			<p class="mut">{`${say('boards_about')} ${say('boards_asks')}`}</p>
			<BoardList {...props} />
			<OtherSites {...props} />
		</section>
	);
}
