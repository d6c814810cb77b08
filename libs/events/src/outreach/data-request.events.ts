import { defineDataRequestAnswered } from '../answered-data-request.js';

export const outreachDataRequestAnswered = defineDataRequestAnswered('outreach');
