import { defineParticipantsStated } from '../participants.js';

export const concernParticipantsStated = defineParticipantsStated('issues', 'concern');
export const issueParticipantsStated = defineParticipantsStated('issues', 'issue');
