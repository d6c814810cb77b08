import { defineStructureChangeFollowed } from '../followed-structure-change.js';

export const issuesStructureChangeFollowed = defineStructureChangeFollowed('issues');
