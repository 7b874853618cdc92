/** Bytes as they are said. */
import {numberFormat} from '../../lib/ui/say';

/** `14 kB`, `2.3 MB`. */
export const shownSize = (bytes: number): string => {
	const large = bytes >= 1_000_000;
	return numberFormat({style: 'unit', unit: large ? 'megabyte' : 'kilobyte', maximumFractionDigits: large ? 1 : 0}).format(bytes / (large ? 1_000_000 : 1000));
};
