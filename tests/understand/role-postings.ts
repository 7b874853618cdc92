/** Postings written for the tests, one per role, worded as such postings are. */
import type {RoleId} from '../../lib/model';

export const POSTINGS: Readonly<Record<RoleId, string>> = {
	'machine-learning-engineer': `About us
Northlight helps parcel carriers plan their rounds.

What you will do
- Design, train and deploy ranking models that choose the next stop for forty thousand vans
- Own the training and serving pipelines, from the feature store to the inference service
- Monitor models in production for drift and retrain them when they decay
- Work with data scientists to take prototypes into production
- Cut the latency of model inference on GPUs

What we ask
- Four years of building machine learning systems in Python
- PyTorch or TensorFlow, and MLOps tools such as MLflow or Kubeflow
- Docker, Kubernetes and CI/CD
- Solid software engineering: code reviews, tests, monitoring

Benefits
- Thirty days of holiday and a pension plan`,
	'data-scientist': `About the team
Ferry & Sons runs ferries on nine lines.

Your work
- Explore large data sets to find out why passengers change lines
- Design A/B tests and judge them with sound statistical methods
- Build predictive models of demand and churn with regression and random forests
- Communicate your findings to captains and executives who are no statisticians
- Answer business questions with data mining and causal inference

Requirements
- A master's degree or PhD in statistics, mathematics or another quantitative field
- R or Python with pandas and scikit-learn, and good SQL
- Experience with hypothesis testing, time series and Bayesian models
- Tableau or another tool for data visualisation

We offer a bicycle and free crossings.`,
	'ai-engineer': `The role
Quill builds a writing assistant for notaries.

Responsibilities
- Build agents on large language models that draft and check deeds
- Design retrieval-augmented generation over millions of documents with a vector database
- Write prompts and the evals that tell whether a change made answers better
- Put guardrails around hallucinations, and tool calling around our register
- Integrate LLMs into the product together with backend engineers

Requirements
- Experience with the OpenAI or Anthropic APIs, LangChain or LlamaIndex
- Python and REST APIs in production
- Prompt engineering, embeddings and semantic search
- An eye for the latency and cost of generative AI
- You have shipped AI features that people use every day, and can show us one`,
	'data-engineer': `About Millrace
We meter water for two hundred towns.

Duties
- Build and run data pipelines that load a billion readings a day into our data warehouse
- Model data in Snowflake with dbt, and schedule jobs in Airflow
- Stream events with Kafka and Spark into the data lake
- Watch data quality, lineage and the cost of storage
- Help analysts and data scientists find trustworthy tables

Requirements
- Five years with ETL or ELT, SQL and Python
- Experience with Spark, Hadoop or another big data platform
- Dimensional modelling, schema design and performance tuning of queries
- AWS services such as EMR, S3 and Redshift
- Experience with batch and streaming data ingestion

A certificate in cloud data engineering is welcome.`,
	'data-analyst': `Who we are
Larder sells kitchen goods in sixty shops.

What you will do
- Build dashboards in Power BI and Tableau for buyers and shop managers
- Prepare weekly and monthly reports, and answer ad hoc requests
- Analyse sales data to identify trends and make recommendations
- Write SQL queries against the warehouse and check the accuracy of the results
- Define KPIs with the heads of department

Your profile
- Bachelor's degree in business, economics or a related field
- Advanced Excel: pivot tables, VLOOKUP, a little VBA
- Two years as an analyst in reporting or business intelligence
- Attention to detail and clear presentation
- Experience gathering business requirements from stakeholders`,
	'software-engineer': `About Tally
Tally keeps the books of small clubs.

What you will work on
- Build new features of our web application in TypeScript and React
- Design and run backend services and REST APIs in Java with Spring
- Take part in code reviews, write unit tests and keep the code clean
- Share an on-call rotation and improve the reliability of the platform
- Work closely with product and designers

What we look for
- Five years of software development in a team
- Object-oriented design, microservices and PostgreSQL
- Docker, Kubernetes, Terraform and CI/CD
- Experience with distributed systems and observability
- Git and agile habits
- JavaScript, HTML and CSS in daily use`,
	'research-scientist': `The laboratory for learning
We study how machines learn from few examples.

Responsibilities
- Conduct original research in deep learning and representation learning
- Invent novel algorithms and publish papers at NeurIPS, ICML or ICLR
- Set the research agenda of a small group of researchers
- Prove theoretical bounds and run careful experiments with ablations
- Advance the state of the art in self-supervised learning

Qualifications
- PhD in computer science, physics or mathematics
- A strong publication record in peer-reviewed conferences and journals
- Reinforcement learning, generative models or optimisation theory
- PyTorch or JAX
- Experience of academia and of mentoring doctoral students
- Patents are welcome and not expected of anybody`,
	other: `The ward
Saint Bride's is a hospital of three hundred beds.

Your duties
- Care for patients on a surgical ward and keep their medical records
- Prepare equipment and assist physicians during treatment
- Follow standard operating procedures and report adverse events
- Train nursing students and supervise assistants on the night shift
- Talk with families and with social services

Requirements
- A nursing diploma and a valid licence
- Two years of clinical practice in a hospital
- Knowledge of hygiene, medication and patient safety
- Calm under pressure and a kind word for everybody
- Willing to work weekends and nights in turn

We pay by the regional scale and help with childcare.`,
};
