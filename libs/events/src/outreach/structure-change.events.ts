import { defineStructureChangeFollowed } from '../followed-structure-change.js';

export const outreachStructureChangeFollowed = defineStructureChangeFollowed('outreach');
