import { defineDataRequestAnswered } from '../answered-data-request.js';

export const issuesDataRequestAnswered = defineDataRequestAnswered('issues');
