/** What stands around a posting on real sites, in our own words. Law: none of it belongs to the posting, and each kind looks as sites of many makers write it. */

export type Language = 'en' | 'de' | 'fr';
type Words = {readonly apply: string; readonly similar: string; readonly form: string; readonly alert: string; readonly share: string; readonly back: string};
export const WORDS: Readonly<Record<Language, Words>> = {
	en: {apply: 'Apply now', similar: 'Similar jobs', form: 'Apply for this job', alert: 'Get job alerts', share: 'Share this job', back: 'Back to all jobs'},
	de: {
		apply: 'Jetzt bewerben',
		similar: 'Ähnliche Stellen',
		form: 'Jetzt bewerben',
		alert: 'Job-Newsletter abonnieren',
		share: 'Stelle teilen',
		back: 'Zurück zur Übersicht',
	},
	fr: {
		apply: 'Postuler',
		similar: 'Offres similaires',
		form: 'Postuler à cette offre',
		alert: 'Créer une alerte emploi',
		share: 'Partager cette offre',
		back: 'Retour aux offres',
	},
};

const MENU = ['Products', 'Solutions', 'Pricing', 'Customers', 'Resources', 'Company', 'Careers', 'Blog', 'Support', 'Contact'];
export const navigation = `<ul class="menu">${MENU.map(name => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul>`;
const COLUMNS = ['Product', 'Developers', 'Company', 'Legal'];
export const megaMenu = COLUMNS.map(
	name =>
		`<div class="col"><h4>${name}</h4><ul>${['Overview', 'What is new', 'Status', 'Partners', 'Press'].map(link => `<li><a href="#">${name} ${link}</a></li>`).join('')}</ul></div>`,
).join('');
export const legalLine = '<p>© 2026 Northwind Example Ltd. All rights reserved. Registered in England and Wales, number 0000000.</p>';
export const cookies =
	'<div class="cc-window cc-banner"><p>We and our partners store and read information on your device to measure visits and to improve this site. You can accept all, deny all or choose one by one.</p><button>Accept all</button><button>Deny</button><a href="/privacy">Privacy policy</a></div>';
export const chat =
	'<div id="chat-widget" style="position:fixed;bottom:0;right:0"><p>Hi there! Do you have a question about working with us? Write to us and somebody will answer within a day.</p><textarea></textarea></div>';
export const newsletter =
	'<section class="cta-band"><h3>Stay in the loop</h3><p>Subscribe to our newsletter and hear once a month what we build and where we go next.</p><form><input type="email"><button>Subscribe</button></form></section>';
const OTHERS = ['Plumber', 'Gardener', 'Head Baker', 'Tram Driver', 'Night Nurse', 'Carpenter'];
export const similar = (heading: string, level = 2): string =>
	`<section class="listing"><h${level}>${heading}</h${level}>${OTHERS.map(
		(name, index) =>
			`<div class="tile"><h3><a href="/jobs/${index}">${name}</a></h3><p>Faro, Portugal · Full-time</p><p>We are looking for a ${name.toLowerCase()} who has three years of experience and a good hand with people.</p></div>`,
	).join('')}</section>`;
/** Fewer than a list, and without a heading level of their own. */
export const fewSimilar = (heading: string): string =>
	`<div class="row"><div class="h-title">${heading}</div>${OTHERS.slice(0, 3)
		.map(
			name =>
				`<div><a href="/jobs/${name}"><span>${name}</span><span>Faro, Portugal</span></a><p>A ${name.toLowerCase()} with a driving licence and a good hand with people is wanted.</p></div>`,
		)
		.join('')}</div>`;
export const form = (heading: string): string =>
	`<div class="application-wrap"><h2>${heading}</h2><p>Fields with a star are required. Your data is used for this application alone.</p><form action="/send"><label>First name *<input name="a"></label><label>Last name *<input name="b"></label><label>E-mail *<input name="c"></label><label>Phone<input name="d"></label><label>Résumé *<input type="file"></label><p>Are you allowed to work in this country without a visa?</p><select><option>Yes</option><option>No</option></select><p>How did you hear about this job?</p><textarea name="e"></textarea><button>Submit application</button></form></div>`;
export const share = (label: string): string =>
	`<div class="sharing"><span>${label}</span><a href="#">Facebook</a> <a href="#">LinkedIn</a> <a href="#">X</a> <a href="#">E-mail</a></div>`;
export const companyCard = (company: string): string =>
	`<div class="company-card"><h3>${company}</h3><p>Utilities · 201–500 employees · Founded 2009</p><a href="/company">View company profile</a></div>`;
