import { defineRecordChanged } from '../changed-record.js';

export const issuesRecordChanged = defineRecordChanged('issues');
