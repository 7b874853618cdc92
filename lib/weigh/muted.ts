/** Whether a posting is one that the person does not want to see, and why. Law: pure; a muted posting is hidden, never deleted, and the rule that hides it is told. */
import type {MuteRule} from '../model';

export type MuteInput = {readonly title: string; readonly company: string | null; readonly text: string};

/** Letters and digits alone, in one case, without what follows a firm's name by law. */
const nameOf = (name: string): string =>
	plain(name)
		.replace(/ (?:ltd|limited|plc|llc|llp|inc|corp|corporation|co|gmbh|ag|se|kg|sa|sas|sarl|bv|nv|ab|as|oy|spa|srl|pty)$/, '')
		.trim();
const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
		.trim();

/** How firms that place people for others name themselves. */
const AGENCY_NAME =
	/\b(?:recruit(?:ment|ing|ers?)|staffing|headhunt(?:ing|ers?)|personnel|talent (?:solutions|partners?|acquisition)|personalvermittlung|zeitarbeit|personaldienstleist\p{L}{0,6})\b/u;
/** How they speak of the employer. */
const AGENCY_WORDS =
	/\b(?:our client(?:,| is| are| has| seeks?| needs?)|on behalf of (?:our|a|my) client|my client(?:,| is)|für unseren kunden|im auftrag unseres kunden)/;
/** The employer is introduced among the first words. */
const OPENING = 3000;

function applies(rule: MuteRule, {title, company, text}: MuteInput): boolean {
	switch (rule.kind) {
		case 'employer':
			return company !== null && nameOf(rule.text) !== '' && nameOf(company) === nameOf(rule.text);
		case 'agencies':
			return (company !== null && AGENCY_NAME.test(plain(company))) || AGENCY_WORDS.test(text.slice(0, OPENING).toLowerCase());
		case 'words':
			return plain(rule.text) !== '' && ` ${plain(title)} `.includes(` ${plain(rule.text)} `);
	}
}

/** The first rule that hides this posting; null: none does. */
export const mutedBy = (posting: MuteInput, rules: readonly MuteRule[]): MuteRule | null => rules.find(rule => applies(rule, posting)) ?? null;
