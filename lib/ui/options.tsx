/** The options page: the profile, how a fit is counted, and what the extension may do and why. Law: changes are kept at once, and the last one can be taken back. */
import type {Profile} from '../model';
import {Boards, type BoardsProps} from './boards';
import {ConsentLine, type ConsentProps} from './consent-line';
import {CountedTables} from './counted';
import {Prism} from './icons';
import {Notice, type NoticeText} from './notice';
import {BackupFolder, type BackupFolderProps} from './preferences/backup-folder';
import {type DataProps, DataSection} from './preferences/data-section';
import {type HiddenProps, HiddenSection} from './preferences/hidden-section';
import {type LookProps, LookSection} from './preferences/look-section';
import {type MarksProps, MarksSection} from './preferences/marks-section';
import {notices} from './preferences/notices';
import {Transfer, type TransferProps} from './preferences/transfer';
import {ProfileForm} from './profile-form';
import {type ProfileActions, ProfilePicker} from './profile-picker';
import {ProfilePreview} from './profile-preview';
import {ResumeImport, type ResumeProps} from './resume-import';
import {say, sayCount, sayOf} from './say';
import type {SkillName} from './skill-field';
import {type OnProfile, SkillList} from './skill-list';
import * as words from './words';

export type OptionsProps = ProfileActions &
	BoardsProps &
	ConsentProps &
	MarksProps &
	HiddenProps &
	LookProps &
	TransferProps &
	DataProps & {
		/** Null: not looked up yet. */
		readonly folder: BackupFolderProps | null;
		readonly preferenceProblem: NoticeText | null;
		/** Requests to any address but the extension's own, since the page was opened. */
		readonly requests: number;
	} & ResumeProps & {
		readonly all: readonly Profile[];
		/** The profile of a file that waits for the person's word. */
		readonly incoming: {readonly profile: Profile; readonly unknown: readonly string[]} | null;
		readonly fileProblem: NoticeText | null;
		/** Name of the stored profile in use; null: there is none. */
		readonly current: string | null;
		readonly onTakeIncoming: (how: 'add' | 'replace' | 'leave') => void;
		/** Null where there is one that this version cannot read. */
		readonly profile: Profile | null;
		readonly names: readonly SkillName[];
		readonly version: string;
		readonly problem: NoticeText | null;
		/** What is stored and cannot be read, as text to copy. */
		readonly unreadable: string | null;
		/** What the last change was, while it can be taken back. */
		readonly changed: string | null;
		readonly onProfile: OnProfile;
		readonly onUndo: () => void;
		readonly onStartNew: () => void;
	};

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'sidePanel'] as const;
const permissions = (): readonly (readonly [permission: string, reason: string])[] => [
	...PERMISSIONS.map(name => [name, sayOf('options_permissions', name)] as const),
	[say('options_permission_pages'), say('options_permissions_pages')],
];

function Counted() {
	return (
		<section id="count" aria-labelledby="count-h">
			<h2 id="count-h">{say('fit_counted')}</h2>
			<p class="mut">{say('counted_about')}</p>
			<div class="cnt">
				<CountedTables />
			</div>
			<ul class="notes">
				{words.counted.notes().map(note => (
					<li key={note}>{note}</li>
				))}
			</ul>
			<p class="ex">
				<span class="label">{say('counted_example')}</span>
				<span>{say('counted_example_sum')}</span>
			</p>
		</section>
	);
}

function Privacy({version, requests, ...consent}: Pick<OptionsProps, 'version' | 'requests'> & ConsentProps) {
	return (
		<section id="about" aria-labelledby="about-h">
			<h2 id="about-h">{say('options_privacy')}</h2>
			<ConsentLine {...consent} />
			<dl class="facts">
				<dt>{say('options_version')}</dt>
				<dd>{version}</dd>
				<dt>{say('options_reads')}</dt>
				<dd>{say('options_reads_text')}</dd>
				<dt>{say('options_keeps')}</dt>
				<dd>{say('options_keeps_text')}</dd>
				<dt>{say('options_sends')}</dt>
				<dd>{say('options_sends_text')}</dd>
				<dt>{say('preferences_requests')}</dt>
				<dd>
					<b>{sayCount('preferences_requests_made', requests)}</b>. <span class="mut">{say('preferences_requests_how')}</span>
				</dd>
			</dl>
			<table class="tb">
				<thead>
					<tr>
						<th scope="col">{say('options_permission')}</th>
						<th scope="col">{say('options_reason')}</th>
					</tr>
				</thead>
				<tbody>
					{permissions().map(([permission, reason]) => (
						<tr key={permission}>
							<th scope="row">{permission}</th>
							<td>{reason}</td>
						</tr>
					))}
				</tbody>
			</table>
			<h3 class="libs">{say('preferences_notices')}</h3>
			<p class="mut xs">{say('preferences_notices_about')}</p>
			<table class="tb">
				<thead>
					<tr>
						<th scope="col">{say('preferences_library')}</th>
						<th scope="col">{say('preferences_library_version')}</th>
						<th scope="col">{say('preferences_licence')}</th>
					</tr>
				</thead>
				<tbody>
					{notices.map(({name, version: of, licence}) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td>{of}</td>
							<td>{licence}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Unreadable({raw, onStartNew}: {readonly raw: string | null; readonly onStartNew: () => void}) {
	return (
		<div class="unread">
			<button type="button" class="btn" onClick={onStartNew}>
				{say('options_start_new')}
			</button>
			<p class="mut xs">{say('options_start_new_help')}</p>
			{raw !== null && (
				<details>
					<summary class="link xs">{say('options_unreadable')}</summary>
					<p class="xs dim code">{raw}</p>
				</details>
			)}
		</div>
	);
}

/** The sections in their order. */
const contents = () =>
	[
		['#profile', say('options_profile')],
		['#count', say('fit_counted')],
		['#boards', say('boards_title')],
		['#marks', say('preferences_marks')],
		['#hidden', say('preferences_hidden')],
		['#look', say('preferences_look')],
		['#data', say('preferences_data')],
		['#about', say('options_privacy')],
	] as const;

export function Options(props: OptionsProps) {
	const {profile, names, preferenceProblem, problem, unreadable, changed, onProfile, onUndo, onStartNew, incoming, fileProblem, current, onTakeIncoming} =
		props;
	return (
		<>
			<header class="top">
				<span class="brand">
					<Prism size={20} />
					{say('frame_name')}
				</span>
			</header>
			<div class="cols">
				<nav aria-label={say('options_contents')}>
					<ul>
						{contents().map(([to, label]) => (
							<li key={to}>
								<a href={to}>{label}</a>
							</li>
						))}
					</ul>
				</nav>
				<main>
					<h1>{say('options_title')}</h1>
					<p class="mut">{say('options_kept')}</p>
					<section id="profile" aria-labelledby="profile-h">
						<h2 id="profile-h">{say('options_profile')}</h2>
						{problem !== null && (
							<div role="alert">
								<Notice notice={problem} />
							</div>
						)}
						<ProfilePicker {...props} active={current === null ? null : (profile?.id ?? null)} />
						{fileProblem !== null && (
							<div role="alert">
								<Notice notice={fileProblem} />
							</div>
						)}
						{incoming !== null && (
							<ProfilePreview
								{...incoming}
								{...{names, current}}
								onAdd={() => onTakeIncoming('add')}
								onReplace={() => onTakeIncoming('replace')}
								onCancel={() => onTakeIncoming('leave')}
							/>
						)}
						{profile === null ? (
							<Unreadable raw={unreadable} onStartNew={onStartNew} />
						) : (
							<>
								<ResumeImport key={`resume ${profile.id}`} {...props} profile={profile} />
								<SkillList key={profile.id} {...{profile, names, onProfile}} />
								<ProfileForm key={`form ${profile.id}`} {...{profile, onProfile}} />
							</>
						)}
					</section>
					<Counted />
					<Boards {...props} />
					{preferenceProblem !== null && (
						<div role="alert">
							<Notice notice={preferenceProblem} />
						</div>
					)}
					<MarksSection {...props} />
					<HiddenSection {...props} />
					<LookSection {...props} />
					<DataSection {...props}>
						<Transfer {...props} />
						{props.folder !== null && <BackupFolder {...props.folder} />}
					</DataSection>
					<Privacy {...props} />
				</main>
			</div>
			<div class="toasts" role="status">
				{changed !== null && (
					<p class="toast">
						{changed}
						<button type="button" onClick={onUndo}>
							{say('options_undo')}
						</button>
					</p>
				)}
			</div>
		</>
	);
}
