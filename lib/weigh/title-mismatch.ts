/** What stands behind "titled this, reads as that": how many of the duties speak for the role of the content. Law: silent wherever the reading is not sure. */
import type {RoleReading} from '../model';

/** Fewer lines of duties than this are no count to quote. */
const LEAST_DUTIES = 3;

/** The lines of duties that speak for the role, and all that speak for any; null where the title agrees, the role is open, or they are few or not the larger part. */
export function mismatchDuties(
	role: Pick<RoleReading, 'mismatch' | 'decided' | 'title' | 'id' | 'duties'>,
): {readonly own: number; readonly all: number} | null {
	const {duties} = role;
	if (!role.mismatch || !role.decided || role.title === null || role.title === role.id || duties === undefined) return null;
	return duties.all >= LEAST_DUTIES && duties.own * 2 > duties.all ? duties : null;
}
