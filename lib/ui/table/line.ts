/** A saved posting as the table shows it: its row and what the person's profile makes of it. Types only. */
import type {Gist, MuteRule, RoleId, Summary} from '../../model';
import type {Cover} from '../../weigh/cover';

export type Line = {
	readonly row: Summary;
	/** How the profile covers it; null: there is no profile, nothing was read yet, or it is still being counted. */
	readonly cover: Cover | null;
	/** The rule that hides it; null: none does. */
	readonly muted: MuteRule | null;
};

/** A line in sight. `scores`: of the roles; null: nothing was read yet. */
export type ShownLine = Line & {readonly scores: Readonly<Record<RoleId, number>> | null};

export type Pay = NonNullable<Gist['pay']>;
