/** What the source documents say beside a posting, where a sentence depends on what they state. */
import {say, sayCount} from '../say';

export const payLine = (kind: string, of: string, place: string | null, range: string): string =>
	place === null ? say('panel_documented_pay_line', kind, of, range) : say('panel_documented_pay_line_placed', kind, of, place, range);
/** A course or certificate: its name, who gives it, how long it takes. */
export const taught = (name: string, organisation: string | null, hours: number | null): string =>
	[name, ...(organisation === null ? [] : [organisation]), ...(hours === null ? [] : [sayCount('panel_documented_hours', hours)])].join(', ');
export const projected = (figure: string, scope: string | null): string =>
	scope === null ? say('panel_documented_forecast', figure) : say('panel_documented_forecast_for', figure, scope);
