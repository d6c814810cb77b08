import { defineRecordChanged } from '../changed-record.js';

export const outreachRecordChanged = defineRecordChanged('outreach');
