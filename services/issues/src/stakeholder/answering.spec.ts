import { randomUUID } from 'node:crypto';
import { Access, type Grant } from '@vicinia/access';
import { answeredBy, answeredNow, type Answerable } from './answering.js';

const post: Grant = {
  grantId: 'post',
  role: 'SECURITY_PARTNER',
  scope: { kind: 'organisation', organisationId: 'school' },
};
const caller = (staffAccessSuspended = false) =>
  new Access({ personId: 'me', grants: [post], staffAccessSuspended });
const place = (fields: Partial<Answerable> = {}): Answerable => ({
  id: randomUUID(),
  personId: 'other',
  organisationId: null,
  appointmentId: null,
  takesPart: true,
  personTakesPart: true,
  ...fields,
});

describe('answering for a stakeholder', () => {
  const own = place({ personId: 'me' });
  const byOffice = place({ personId: 'me', appointmentId: 'seat' });
  const school = place({ organisationId: 'school' });
  const all = [own, byOffice, school, place(), place({ organisationId: 'college' })];

  it('is for one’s own place, and for an organisation whose post one holds', () => {
    expect(answeredBy(caller(), 'matrix.sign', all)).toEqual([own, byOffice, school]);
  });

  it('is for one’s own right alone while grants are silent', () => {
    expect(answeredBy(caller(true), 'matrix.sign', all)).toEqual([own]);
  });

  it('is for an organisation also while nobody acts for it', () => {
    const waiting = { ...school, personId: null, personTakesPart: false };
    expect(answeredBy(caller(), 'matrix.sign', [waiting])).toEqual([waiting]);
  });

  it('is for nobody who takes part no longer', () => {
    expect(answeredBy(caller(), 'matrix.sign', [{ ...own, personTakesPart: false }])).toEqual([]);
    expect(answeredBy(caller(), 'matrix.sign', [{ ...school, takesPart: false }])).toEqual([]);
  });

  it('needs no name where there is one alone, and one where there are several', () => {
    expect(answeredNow([own], {})).toBe(own);
    expect(answeredNow([own, school], { stakeholderId: school.id })).toBe(school);
    expect(() => answeredNow([own, school], { stakeholderId: null })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
    expect(() => answeredNow([own], { stakeholderId: school.id })).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
    expect(() => answeredNow([], {})).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });
});
