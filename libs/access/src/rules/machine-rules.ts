import type { Rule } from './access-table.js';

/**
 * Rules that can be named to a program. Programs bring in, read and keep up; what is a person's to decide is not here:
 * nobody is answered, nothing is released to the public and nobody is appointed to lead by one (S0). Nor are community maps
 * and key figures, which no other system reads (S2 3.2).
 */
export const machineRules = [
  'person.read',
  'person.findByAccount',
  'person.registerOther',
  'organisation.write',
  'post.read',
  'post.write',
  'appointment.write',
  'forum.read',
  'opportunity.write',
  'watchGroup.read',
  'concern.takeIn',
  'concern.read',
  'issue.read',
  'issue.present',
  'measure.progress',
  'operation.read',
  'panel.know',
  'panel.read',
  'bulletin.readDraft',
  'bulletin.readDeliveries',
  'bulletin.write',
  'indicator.read',
] as const satisfies readonly Rule[];

/** A rule that can be named to a program. */
export type MachineRule = (typeof machineRules)[number];

export function isMachineRule(name: string): name is MachineRule {
  return (machineRules as readonly string[]).includes(name);
}
