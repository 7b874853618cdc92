/**
 * The particulars of a job: "Location: Leeds", "CTC: 20 LPA", and the few words above the first sentence that only name the job.
 * Law: such a line is of its own kind wherever it stands, and says nothing of the lines around it.
 */
import type {SectionKind} from '../model';
import {type RawLine, withoutBullet} from './lines';

/** Names before a colon that state the frame of a job. Of a kind each; what asks for something ("Experience", "Skills") is none of them. */
const NAMES: readonly (readonly [SectionKind, string])[] = [
	[
		'salary',
		'salary|base salary|annual salary|salary range|ctc|pay|pay rate|pay range|rate|day rate|daily rate|hourly rate|bill rate|budget|compensation|wage|remuneration|ote|gehalt|salaire|salario|stipendio|salaris|wynagrodzenie',
	],
	[
		'other',
		'role|position|job|job title|title|position title|role title|job name|location|locations|job location|work location|place of work|office|office location|type|job type|work type|employment|employment type|position type|contract|contract type|type of contract|contract length|hire type|duration|length|term|start|start date|end date|starting date|notice|notice period|mode|work mode|mode of work|working model|work model|arrangement|working pattern|schedule|hours|working hours|work hours|hours of work|shift|shifts|timings|time zone|department|division|team|group|business unit|function|directorate|reports to|report to|reporting to|reporting line|line manager|manager|line manager|manager|manages|hybrid|remote|onsite|on-site|workplace|workplace type|company|client|employer|industry|sector|country|city|region|level|job level|grade|career level|seniority|status|flsa|flsa status|exemption status|travel|travel required|travel requirements|relocation|openings|vacancies|number of openings|positions|req id|requisition|requisition id|requisition number|job id|job code|job number|reference|ref|posting id|vacancy|category|job category|job family|job function|date|posted|date posted|closing date|deadline|application deadline|link|website|email|e-mail|contact|phone|interview|interview process|interview mode|visa|visa status|visa sponsorship|standort|ort|lieu|ubicación|localização|sede|locatie|lokalizacja',
	],
];
const KIND_OF = new Map(NAMES.flatMap(([kind, names]) => names.split('|').map(name => [name, kind] as const)));
/** What states a particular is short; a longer text under the same name is a section. */
const VALUE_LONGEST = 90;
const NAME_LONGEST = 26;
const NAMED = /^[^\p{L}\p{N}]*([\p{L}][\p{L} /-]{1,25}?) ?[:：]\s*/u;

/** @returns for each line the kind that it has as a particular, or null; the name and the value of one line may be two of `lines` */
export function readParticulars(text: string, lines: readonly RawLine[]): (SectionKind | null)[] {
	const kinds = new Array<SectionKind | null>(lines.length).fill(null);
	lines.forEach((line, i) => {
		const words = withoutBullet(text, line);
		const name = NAMED.exec(words.slice(0, NAME_LONGEST + 4));
		const kind = KIND_OF.get((name?.[1] ?? '').toLowerCase());
		if (!name || !kind) return;
		const value = words.slice(name[0].length);
		const next = lines[i + 1];
		if (value) {
			if (isShort(value)) kinds[i] = kind;
		} else if (line.kind === 'heading' && next?.paragraph === line.paragraph && endsAt(lines, i + 1) && isShort(text.slice(next.start, next.end))) {
			kinds[i] = kind;
			kinds[i + 1] = kind;
		}
	});
	return kinds;
}

/** Whether nothing of the same line of text follows a piece, unless under another name. */
const endsAt = (lines: readonly RawLine[], i: number): boolean => lines[i + 1]?.paragraph !== lines[i]?.paragraph || lines[i + 1]?.kind === 'heading';

const isShort = (value: string): boolean => value.length <= VALUE_LONGEST && !/[.!?]\s+\p{Lu}/u.test(value);

/**
 * How many of the first lines only name the job ("AI Engineer", "Remote | Full-time"): short, and no sentence. None where the text is flat.
 * @param speaks whether a line, by its number, says what it is in another way
 */
export function countTitleLines(text: string, lines: readonly RawLine[], speaks: (line: number) => boolean): number {
	let count = 0;
	while (count < TITLE_LINES_MOST && !speaks(count) && isTitleLine(text, lines[count], lines[count + 1])) count++;
	return count;
}
const TITLE_LINES_MOST = 3;
const TITLE_LONGEST = 70;
const isTitleLine = (text: string, line: RawLine | undefined, next: RawLine | undefined): boolean =>
	line?.kind === 'paragraph' &&
	next !== undefined &&
	next.kind !== 'item' &&
	line.paragraph !== next.paragraph &&
	line.end - line.start <= TITLE_LONGEST &&
	!/[.!?:;,]$/.test(text.slice(line.start, line.end));
