import { defineParticipantsStated } from '../participants.js';

export const panelParticipantsStated = defineParticipantsStated('meetings', 'panel');
