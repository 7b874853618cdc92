/**
 * Pages as sites of many makers build them, around a posting that is given. Law: structure only; each skeleton says which fields a person could read on it.
 */
import {chat, companyCard, cookies, fewSimilar, form, type Language, legalLine, megaMenu, navigation, newsletter, share, similar, WORDS} from './noise';

export type Job = {readonly title: string; readonly company: string; readonly place: string; readonly body: string; readonly language: Language};
type Field = 'title' | 'company' | 'place';
export type Skeleton = {
	readonly name: string;
	readonly path: string;
	/** Fields that the page tells. */
	readonly tells: readonly Field[];
	readonly html: (job: Job) => string;
};

const LABELS = {
	en: {place: 'Location', type: 'Employment type', full: 'Full-time', team: 'Department', skills: 'Engineering', posted: 'Posted'},
	de: {place: 'Standort', type: 'Anstellungsart', full: 'Vollzeit', team: 'Abteilung', skills: 'Technik', posted: 'Veröffentlicht'},
	fr: {place: 'Lieu', type: 'Type de contrat', full: 'CDI', team: 'Équipe', skills: 'Technique', posted: 'Publié'},
} as const;
const page = (job: Job, title: string, body: string, head = ''): string =>
	`<!doctype html><html lang="${job.language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const all: readonly Field[] = ['title', 'company', 'place'];

export const skeletons: readonly Skeleton[] = [
	{
		name: 'WordPress post',
		path: '/careers/the-job/',
		tells: ['title', 'company'],
		html: job =>
			page(
				job,
				`${job.title} – ${job.company}`,
				`<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">${job.company}</a></p><nav>${navigation}</nav></header><div id="content" class="site-content"><div id="primary"><main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${job.title}</h1><div class="entry-meta">Posted on <a href="#">1 October 2026</a> by <a href="#">admin</a></div></header><div class="entry-content">${job.body}<p><a class="button" href="#">${WORDS[job.language].apply}</a></p></div><footer class="entry-footer">Posted in <a href="#">Jobs</a></footer></article><div id="comments"><h2>Leave a comment</h2><form><textarea></textarea><input><input></form></div></main></div><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2><ul><li><a href="#">What we learned in spring</a></li><li><a href="#">A day with the meters</a></li></ul></section></aside></div><footer class="site-footer">${legalLine}</footer></div>`,
				`<meta property="og:site_name" content="${job.company}">`,
			),
	},
	{
		name: 'Webflow',
		path: '/job-openings/the-job',
		tells: all,
		html: job =>
			page(
				job,
				`${job.title} | ${job.company} Careers`,
				`<div class="navbar w-nav"><div class="container">${navigation}</div></div><div class="section hero"><div class="container-2"><a href="/jobs">${WORDS[job.language].back}</a><h1 class="heading-4">${job.title}</h1><div class="meta-wrap"><div class="meta-label">${LABELS[job.language].place}</div><div class="meta-value">${job.place}</div><div class="meta-label">${LABELS[job.language].type}</div><div class="meta-value">${LABELS[job.language].full}</div></div><a class="button w-button" href="#apply">${WORDS[job.language].apply}</a></div></div><div class="section"><div class="container-2"><div class="rich-text-block w-richtext">${job.body}</div></div></div><div id="apply" class="section">${form(WORDS[job.language].form)}</div><div class="footer-2"><div class="container">${megaMenu}${legalLine}</div></div>`,
				`<meta property="og:title" content="${job.title}"><meta property="og:site_name" content="${job.company}">`,
			),
	},
	{
		name: 'Squarespace',
		path: '/the-job',
		tells: ['title', 'company'],
		html: job =>
			page(
				job,
				`${job.title} — ${job.company}`,
				`<div id="siteWrapper"><header id="header">${navigation}</header><main id="page"><section class="page-section"><div class="content-wrapper"><div class="sqs-layout"><div class="sqs-row"><div class="sqs-block html-block"><div class="sqs-html-content"><h1>${job.title}</h1></div></div><div class="sqs-block html-block"><div class="sqs-html-content">${job.body}</div></div><div class="sqs-block button-block"><a href="mailto:jobs@example.com">${WORDS[job.language].apply}</a></div></div></div></div></section></main>${newsletter}<footer>${megaMenu}</footer></div>`,
				`<meta property="og:site_name" content="${job.company}">`,
			),
	},
	{
		name: 'React div soup',
		path: '/roles/7f3a',
		tells: ['title', 'company'],
		html: job =>
			page(
				job,
				`${job.title} at ${job.company}`,
				`<div id="root"><div class="css-1a"><div class="css-2b">${['Home', 'Roles', 'People', 'Blog'].map(name => `<div class="css-3c"><a href="#">${name}</a></div>`).join('')}</div><div class="css-4d"><div class="css-5e"><div class="css-6f" style="font-size:32px;font-weight:700" role="heading" aria-level="1">${job.title}</div><div class="css-7g">${job.place} · ${LABELS[job.language].full} · ${LABELS[job.language].skills}</div><div class="css-8h"><button>${WORDS[job.language].apply}</button><button>Save</button></div></div><div class="css-9i">${job.body.replace(/<(\/?)(?:p|section|article)\b[^>]*>/g, '<$1div>')}</div><div class="css-0j">${fewSimilar(WORDS[job.language].similar)}</div></div><div class="css-k1"><div>Product</div><div>Privacy</div><div>Terms of use</div></div></div></div>${chat}`,
			),
	},
	{
		name: 'table layout of 2005',
		path: '/jobs/detail.asp?id=7',
		tells: ['title', 'company', 'place'],
		html: job =>
			page(
				job,
				`${job.company}: ${job.title}`,
				`<table width="900"><tr><td colspan="2"><img alt=""><font size="1">${['Home', 'About', 'Jobs', 'Contact'].map(name => `<a href="#">${name}</a>`).join(' | ')}</font></td></tr><tr><td width="180" valign="top"><font size="1"><b>Menu</b><br><a href="#">All jobs</a><br><a href="#">Why us</a><br><a href="#">Trainees</a></font></td><td valign="top"><table><tr><td><h1><font size="5">${job.title}</font></h1></td></tr><tr><td><table border="1"><tr><td><b>${LABELS[job.language].place}:</b></td><td>${job.place}</td></tr><tr><td><b>${LABELS[job.language].type}:</b></td><td>${LABELS[job.language].full}</td></tr></table></td></tr><tr><td>${job.body}</td></tr><tr><td><a href="mailto:x">${WORDS[job.language].apply}</a></td></tr></table></td></tr><tr><td colspan="2" align="center"><font size="1">© 2005 Northwind Example Ltd | <a href="#">Imprint</a></font></td></tr></table>`,
			),
	},
	{
		name: 'Drupal',
		path: '/en/vacancies/the-job',
		tells: all,
		html: job =>
			page(
				job,
				`${job.title} | ${job.company}`,
				`<div class="dialog-off-canvas-main-canvas"><header role="banner">${navigation}</header><div class="region region-breadcrumb"><nav role="navigation"><ol><li><a href="/">Home</a></li><li><a href="/vacancies">Vacancies</a></li></ol></nav></div><main role="main"><div class="region region-content"><div id="block-page-title"><h1 class="page-title"><span>${job.title}</span></h1></div><article class="node node--type-vacancy"><div class="node__content"><div class="field field--name-field-location field--label-inline"><div class="field__label">${LABELS[job.language].place}</div><div class="field__item">${job.place}</div></div><div class="field field--name-field-type"><div class="field__label">${LABELS[job.language].type}</div><div class="field__item">${LABELS[job.language].full}</div></div><div class="field field--name-body field--type-text-with-summary"><div class="field__item">${job.body}</div></div><div class="field"><a href="/apply">${WORDS[job.language].apply}</a></div></div></article>${share(WORDS[job.language].share)}</div></main><footer role="contentinfo">${megaMenu}</footer></div>`,
				`<meta property="og:site_name" content="${job.company}">`,
			),
	},
	{
		name: 'Elementor',
		path: '/jobs/the-job/',
		tells: ['title', 'company', 'place'],
		html: job =>
			page(
				job,
				`${job.title} - ${job.company}`,
				`${cookies}<div data-elementor-type="header" class="elementor-location-header"><div class="e-con"><div class="elementor-widget-nav-menu">${navigation}</div></div></div><div data-elementor-type="wp-page"><section class="elementor-section"><div class="elementor-container"><div class="elementor-widget-heading"><h2 class="elementor-heading-title">${job.title}</h2></div><div class="elementor-widget-icon-list"><ul class="elementor-icon-list-items"><li><span class="elementor-icon-list-text">${LABELS[job.language].place}: ${job.place}</span></li><li><span class="elementor-icon-list-text">${LABELS[job.language].type}: ${LABELS[job.language].full}</span></li></ul></div></div></section><section class="elementor-section"><div class="elementor-container"><div class="elementor-widget-text-editor"><div class="elementor-widget-container">${job.body}</div></div></div></section><section class="elementor-section"><div class="elementor-widget-button"><a class="elementor-button" href="#"><span>${WORDS[job.language].apply}</span></a></div></section><section class="elementor-section">${similar(WORDS[job.language].similar)}</section></div><div data-elementor-type="footer" class="elementor-location-footer">${megaMenu}${legalLine}</div>`,
			),
	},
	{
		name: 'government site',
		path: '/vacancy/123456',
		tells: ['title', 'company', 'place'],
		html: job =>
			page(
				job,
				`${job.title} - ${job.company} - Jobs`,
				`<a href="#main" class="skip">Skip to main content</a><header class="gov-header"><span>Jobs</span></header><div class="width-container"><p>This is a new service. Your <a href="#">feedback</a> will help us to improve it.</p><main id="main"><h1 class="heading-l">${job.title}</h1><h2 class="heading-m">${job.company}</h2><dl class="summary-list"><div class="row"><dt>${LABELS[job.language].place}</dt><dd>${job.place}</dd></div><div class="row"><dt>${LABELS[job.language].type}</dt><dd>${LABELS[job.language].full}</dd></div><div class="row"><dt>${LABELS[job.language].posted}</dt><dd>1 October 2026</dd></div></dl><div class="vac_display_panel_main_inner">${job.body}</div><a class="button" href="#">${WORDS[job.language].apply}</a>${share(WORDS[job.language].share)}</main></div><footer>${megaMenu}</footer>`,
			),
	},
	{
		name: 'Bootstrap tabs',
		path: '/careers/detail/7',
		tells: ['title', 'company'],
		html: job =>
			page(
				job,
				`${job.title} · ${job.company}`,
				`<style>.tab-pane{display:none}.tab-pane.active{display:block}</style><nav class="navbar">${navigation}</nav><div class="container"><div class="row"><div class="col-md-8"><h1>${job.title}</h1><ul class="nav nav-tabs" role="tablist"><li role="presentation"><a href="#a">Description</a></li><li role="presentation"><a href="#b">Our locations</a></li></ul><div class="tab-content"><div class="tab-pane active" role="tabpanel" id="a">${job.body}</div><div class="tab-pane" role="tabpanel" id="b"><p>We have offices on three coasts, and you may work from each of them for as long as you like to stay.</p></div></div></div><div class="col-md-4"><div class="card"><div class="card-body"><h5>${WORDS[job.language].apply}</h5><p>Send us your papers in one file, and you will hear from us within five days.</p><a class="btn" href="#">${WORDS[job.language].apply}</a></div></div>${companyCard(job.company)}</div></div></div><footer>${megaMenu}</footer>`,
				`<meta property="og:site_name" content="${job.company}">`,
			),
	},
	{
		name: 'accordion of details',
		path: '/open-positions/the-job',
		tells: ['title', 'company'],
		html: job =>
			page(
				job,
				`${job.company} Careers - ${job.title}`,
				`${cookies}<header>${navigation}</header><main><h1>${job.title}</h1>${asDetails(job.body)}<a href="#">${WORDS[job.language].apply}</a></main><section><h2>Questions and answers</h2><details><summary>How long does it take?</summary><p>About three weeks from the first letter to an answer, and we tell you at each step where you stand.</p></details></section><footer>${legalLine}</footer>`,
			),
	},
	{
		name: 'all the noise there is',
		path: '/jobs/4711-the-job',
		tells: ['title', 'company', 'place'],
		html: job =>
			page(
				job,
				`${job.title} in ${job.place} | ${job.company}`,
				`${cookies}${chat}<div class="topbar">${navigation}</div><div class="breadcrumb-trail"><a href="/">Home</a> / <a href="/jobs">Jobs</a> / <span>${job.title}</span></div><div class="page-body"><div class="job-header"><h1>${job.title}</h1><div class="facts"><span>${job.company}</span><span>${job.place}</span><span>${LABELS[job.language].full}</span></div><p>${LABELS[job.language].place}: ${job.place}</p><button>${WORDS[job.language].apply}</button>${share(WORDS[job.language].share)}</div><div class="two-cols"><div class="left">${job.body}</div><div class="right">${companyCard(job.company)}<div><h4>${WORDS[job.language].alert}</h4><p>We will write to you when there is another job that is like this one.</p><input type="email"></div></div></div>${form(WORDS[job.language].form)}${similar(WORDS[job.language].similar, 3)}</div>${newsletter}<div class="mega-footer">${megaMenu}${legalLine}</div>`,
			),
	},
	{
		name: 'two panes beside a list',
		path: '/search?q=data&job=77',
		tells: ['title', 'company'],
		html: job =>
			page(
				job,
				`Data jobs in Portugal - 214 results`,
				`<header>${navigation}</header><div class="panes"><div class="list"><h1>214 data jobs in Portugal</h1>${Array.from({length: 12}, (_, index) => `<article class="job-tile"><h2><a href="/job/${index}">Analyst number ${index}</a></h2><p>Faro Works ${index}</p><p>Faro · Full-time · 2 days ago</p><p>You will look after the numbers of one region and report to the head of the office.</p></article>`).join('')}</div><div class="detail"><h2 class="detail-title">${job.title}</h2><div><a href="/company/1">${job.company}</a></div><div>${job.place}</div><button>${WORDS[job.language].apply}</button><div class="detail-body">${job.body}</div></div></div><footer>${legalLine}</footer>`,
			),
	},
	{
		name: 'definition list of sections',
		path: '/stellenangebote/4711',
		tells: ['title', 'company'],
		html: job =>
			page(
				job,
				`${job.title} (m/w/d) bei ${job.company}`,
				`<div id="wrapper"><div id="nav">${navigation}</div><div id="main"><h1>${job.title}</h1>${job.body}<p><a href="#">${WORDS[job.language].apply}</a></p><div class="contact"><h3>Contact</h3><p>Questions? Our people team answers at jobs@example.com.</p></div></div><div id="foot">${legalLine}</div></div>`,
			),
	},
	{
		name: 'micro site without an apply control',
		path: '/karriere/',
		tells: ['title'],
		html: job =>
			page(
				job,
				job.title,
				`<div class="w"><div class="logo">${job.company}</div><div class="t"><h1>${job.title}</h1></div><div class="c">${job.body}</div><div class="f">Imprint · Privacy</div></div>`,
			),
	},
	{
		name: 'shadow components',
		path: '/job/the-job',
		tells: ['title', 'company'],
		html: job =>
			page(
				job,
				`${job.title} | ${job.company}`,
				`<site-header><template shadowrootmode="open"><nav>${navigation}</nav></template></site-header><job-view><template shadowrootmode="open"><div><h1>${job.title}</h1><slot></slot><button>${WORDS[job.language].apply}</button></div></template><div>${job.body}</div></job-view><footer>${legalLine}</footer>`,
				`<meta property="og:site_name" content="${job.company}">`,
			),
	},
];

/** Sections as a person opens them: each heading a summary. */
function asDetails(body: string): string {
	const parts = body.split(/<h[2-4][^>]*>/);
	const [first = '', ...rest] = parts;
	return (
		first +
		rest
			.map(part => {
				const [heading = '', ...text] = part.split(/<\/h[2-4]>/);
				return `<details><summary>${heading}</summary><div>${text.join('')}</div></details>`;
			})
			.join('')
	);
}
