/** The posting that comes with Jobprism, written for it, as a posting that was read. Its employer does not exist. */
import type {Posting} from '../../lib/model';
import {agree} from '../../lib/read/agreement';
import {blocksOfText, givenPage} from '../../lib/read/given-posting';

const TEXT = `## About the team
Saltmarsh Foods plans the daily orders of 900 grocers from what our forecasts say. We are a group of nine who own that service from the training run to the pager. The shop around us is written in Java, which you will rarely touch.

## What you will do
- Build and run the training pipelines behind our demand models in Python, with Airflow for scheduling and MLflow as the model registry
- Put models into production behind an inference API that answers within 50 ms, and be on call for it one week in six
- Watch the models: detect data drift, alert on it, and retrain before our customers notice
- Move batch scoring from virtual machines to Kubernetes and keep the cost of our GPU nodes in check
- Set up CI/CD, so that a model is tested, trained on a sample and rolled out without anyone copying files

## What we ask
- 3+ years of building machine learning systems that ran in production
- Strong Python, with the habits of a software engineer: tests, reviews, small changes
- Experience with PyTorch or TensorFlow
- Docker and Kubernetes, hands on
- Good SQL
- One of the large clouds (AWS, GCP or Azure)
- Clear writing: decisions here are made in short documents

## Nice to have
- Spark or Ray for training on several machines
- Terraform
- A background in time series forecasting

## Pay and place
The salary is £68,000 to £82,000 a year. We work in our Leeds office two days a week. We cannot sponsor visas for this role. No PhD is needed.`;

const read = agree(givenPage(blocksOfText(TEXT), {title: 'Data Scientist, Forecasting', company: 'Saltmarsh Foods', location: 'Leeds, United Kingdom'}));

/** @throws where our own reading does not take it: our mistake, which a test finds */
export function samplePosting(): Posting {
	if (read.posting === null) throw new Error('sample: not read as a posting');
	return read.posting;
}
