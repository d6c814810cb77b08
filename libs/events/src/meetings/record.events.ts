import { defineRecordChanged } from '../changed-record.js';

export const meetingsRecordChanged = defineRecordChanged('meetings');
