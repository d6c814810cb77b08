import { defineRecordChanged } from '../changed-record.js';

export const peopleRecordChanged = defineRecordChanged('people');
