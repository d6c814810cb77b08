import { defineDataRequestAnswered } from '../answered-data-request.js';

export const meetingsDataRequestAnswered = defineDataRequestAnswered('meetings');
