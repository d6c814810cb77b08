import { defineStructureChangeFollowed } from '../followed-structure-change.js';

export const meetingsStructureChangeFollowed = defineStructureChangeFollowed('meetings');
