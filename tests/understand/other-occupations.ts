/** Postings of occupations that are none of the seven, written for the tests; many speak of data, models, reports or products, as such postings do. */
export const OCCUPATIONS: Readonly<Record<string, string>> = {
	'sales representative': `About the job
You sell our packaging to bakeries in the north-west.
What you will do
- Visit customers, present our range and close deals
- Build a pipeline of prospects and keep the CRM up to date
- Reach a quarterly sales quota and forecast your region
- Negotiate prices and contracts with buyers
- Report on sales figures to the regional manager
What we ask
- Three years in field sales or account management
- A driving licence and the wish to travel
- Good presentation and negotiation skills
- Excel and a CRM such as Salesforce
- An eye for the customer and the market`,
	accountant: `The role
You keep the books of nine garden centres.
Duties
- Prepare monthly and annual financial statements
- Reconcile bank accounts and the general ledger
- Handle invoices, payroll and tax returns
- Help auditors during the yearly audit
- Analyse deviations from the budget and report them
Requirements
- A degree in accounting or finance, CPA welcome
- Knowledge of IFRS or GAAP
- Two years in an accounting office
- Good knowledge of Excel and of SAP
- Accuracy and discretion
- Attention to deadlines at the month end`,
	'lab scientist': `About the laboratory
We test food for importers.
Responsibilities
- Prepare samples and run HPLC and mass spectrometry assays
- Validate analytical methods by standard operating procedures
- Calibrate instruments and document results under GLP
- Analyse data and write test reports
- Order reagents and keep the laboratory safe
Qualifications
- Degree in chemistry, biology or biochemistry
- Two years at a laboratory bench
- Experience with PCR, ELISA or cell culture
- Careful records and good organisation
- Knowledge of statistics is useful`,
	'product manager': `The role
Own the product of our delivery app from idea to launch.
What you will do
- Set the product vision and the roadmap with leadership
- Interview customers and write user stories
- Prioritise the backlog and work with engineers and designers
- Define success metrics and follow product usage with analytics
- Prepare launches with marketing and sales
What we look for
- Four years of product management in consumer software
- Experience with A/B tests and product analytics
- Clear writing and stakeholder management
- Familiarity with agile teams and Jira
- A feeling for design and for the market`,
	'project manager': `Job description
You lead building projects for schools.
Responsibilities
- Plan schedules, budgets and resources of several projects
- Chair meetings with clients, contractors and the authorities
- Track risks, issues and changes, and report progress to the steering committee
- Procure services and supervise suppliers
- Make sure that the work meets quality and safety standards
Profile
- Five years as a project manager, PMP or PRINCE2 certificate
- Knowledge of MS Project and Excel
- Strong communication and negotiation
- A degree in engineering or business
- Leadership of mixed teams`,
	teacher: `Our school
We teach four hundred children by the river.
Your tasks
- Teach mathematics and computer science to classes seven to ten
- Plan lessons, set tests and mark them
- Talk with parents about the progress of their children
- Take part in school trips and the supervision of breaks
- Help new colleagues with digital teaching
You bring
- A teaching degree in mathematics
- Patience and a love for young people
- First experience with Python in the classroom
- Good German and English
- Readiness to work in a team of teachers`,
	electrician: `Your work
- Install and repair electrical wiring, switchboards and lighting in houses
- Read circuit diagrams and find faults with measuring instruments
- Maintain motors and controls in workshops
- Advise customers on site and record your hours
- Keep the rules of safety
Your profile
- A finished apprenticeship as an electrician
- Driving licence
- Experience with photovoltaic systems or heat pumps is welcome
- Careful and independent work
- Able to lift heavy loads and to work at heights
- Friendly manner with customers`,
	nurse: `The ward
A small hospital by the lake.
Duties
- Look after patients before and after operations
- Give medication and document vital signs in the electronic record
- Assist physicians on their rounds
- Train students and new nurses
- Talk with relatives
Requirements
- Registered nurse with a valid licence
- BLS and ACLS certificates
- One year of acute care
- Willing to work shifts and weekends
- Good communication`,
	recruiter: `About you
You find people for our shops.
What you will do
- Write job adverts and search for candidates
- Screen applications and lead interviews
- Advise managers on hiring and pay
- Keep the applicant tracking system tidy and report hiring metrics
- Represent us at career fairs
What you bring
- Two years in recruiting or human resources
- Confident on the telephone
- Good with Excel
- Discretion and a feeling for people
- A degree in business or psychology`,
	'marketing manager': `The job
Make our tea known.
Tasks
- Plan campaigns for social media, print and events
- Write copy for the newsletter and the web site
- Manage the marketing budget and agencies
- Measure campaigns with Google Analytics and report results
- Work with sales on promotions
Profile
- Three years in brand or content marketing
- Knowledge of SEO and of paid search
- Creative writing
- Good organisation
- A degree in marketing or communication`,
	lawyer: `The position
Counsel for contracts in a wind farm company.
Responsibilities
- Draft and negotiate supply and service contracts
- Advise on data protection and employment law
- Lead litigation with outside counsel
- Train colleagues in compliance
- Follow changes of legislation and policy
Requirements
- Admission to the bar
- Four years in a law firm or legal department
- Precise drafting
- Fluent English
- Sound judgement and discretion`,
	'mechanical engineer': `About the work
We build pumps.
Duties
- Design components in SolidWorks and run FEA simulations
- Test prototypes in the workshop and document results
- Work with suppliers on tolerances, materials and cost
- Solve problems in production and improve the assembly line
- Write specifications and drawings
Requirements
- Degree in mechanical engineering
- Three years in machine design
- Knowledge of fluid mechanics and thermodynamics
- GD&T
- Matlab is useful`,
	'warehouse worker': `Your shift
You load and unload lorries in our warehouse.
Tasks
- Pick and pack orders with a scanner
- Drive a forklift and stack pallets
- Count stock and report damage
- Keep aisles clean and safe
- Load vans for the morning round
We ask
- A forklift licence
- Able to lift 25 kilos
- Punctual, reliable, good in a team
- Early and late shifts
- Some German or English
- Safety shoes are provided`,
	chef: `The kitchen
A restaurant of forty seats.
Tasks
- Cook lunch and dinner from the season's menu
- Order goods and check deliveries
- Write recipes and work out the cost of dishes
- Train apprentices and lead the evening team
- Keep hygiene rules and records
You bring
- A finished apprenticeship as a cook
- Three years in a busy kitchen
- Clean work under pressure
- Weekends and evenings
- Good humour and a sharp knife`,
	'customer support': `The role
You answer our travellers.
Tasks
- Answer questions by telephone, chat and e-mail
- Solve booking problems and refunds in our ticket system
- Escalate technical issues to the product team
- Write help articles
- Reach targets for response time and customer satisfaction
Profile
- One year in customer service or a call centre
- Friendly and patient
- Fast typing, good spelling
- Two languages
- Willing to work shifts`,
	'financial analyst': `The role
You support the finance director of a shipping line.
Tasks
- Build budgets, forecasts and financial models in Excel
- Analyse variances of revenue and cost and explain them
- Prepare board papers and the monthly close
- Assess investments and acquisitions
- Work with auditors, treasury and tax
Requirements
- Degree in finance, accounting or economics, CFA or CPA welcome
- Three years in FP&A, audit or banking
- Advanced Excel, knowledge of SAP
- Attention to detail
- Clear presentations for executives`,
};
