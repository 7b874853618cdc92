/** Words that other tables have for how far an application is, English and German. Law: a word that is not here is no stage. */
import type {Stage} from '../../model';

const WORDS: Readonly<Record<Stage, readonly string[]>> = {
	saved: [
		...['saved', 'bookmarked', 'wishlist', 'interested', 'to apply', 'not applied', 'open', 'new', 'draft', 'planned', 'todo', 'to do'],
		...['gespeichert', 'gemerkt', 'vorgemerkt', 'interessant', 'offen', 'neu', 'entwurf', 'geplant', 'noch nicht beworben'],
	],
	applied: [
		...['applied', 'application sent', 'application submitted', 'submitted', 'sent', 'waiting', 'pending', 'in review', 'under review', 'in progress'],
		...['beworben', 'bewerbung gesendet', 'bewerbung verschickt', 'abgeschickt', 'versendet', 'eingereicht', 'wartet', 'in prüfung', 'laufend'],
	],
	interview: [
		...['interview', 'interviewing', 'interviews', 'interviewed', 'first interview', 'second interview', 'final interview', 'phone screen', 'screening'],
		...['phone interview', 'onsite', 'on-site', 'assessment', 'take-home', 'technical interview'],
		...['gespräch', 'vorstellungsgespräch', 'bewerbungsgespräch', 'telefoninterview', 'eingeladen', 'einladung'],
	],
	offer: [...['offer', 'offered', 'offer received', 'accepted', 'hired'], ...['angebot', 'zusage', 'angenommen', 'eingestellt']],
	closed: [
		...['closed', 'rejected', 'rejection', 'declined', 'withdrawn', 'withdrew', 'no response', 'no reply', 'ghosted', 'archived', 'expired', 'not selected'],
		...['geschlossen', 'absage', 'abgesagt', 'abgelehnt', 'zurückgezogen', 'keine antwort', 'keine rückmeldung', 'archiviert', 'abgelaufen', 'erledigt'],
	],
};
const STAGE_OF: ReadonlyMap<string, Stage> = new Map(
	(Object.keys(WORDS) as readonly Stage[]).flatMap(stage => WORDS[stage].map(word => [word, stage] as const)),
);

/** The stage that a cell names, whatever its case and signs around it; null: none that is known. */
export const stageIn = (cell: string): Stage | null =>
	STAGE_OF.get(
		cell
			.toLowerCase()
			.replace(/[^\p{L}\p{N}-]+/gu, ' ')
			.trim(),
	) ?? null;
