import { Access, type Grant } from '@vicinia/access';
import { answeredBy, answeredNow, type Answerable } from './answering.js';

const post: Grant = {
  grantId: 'post',
  role: 'SECURITY_PARTNER',
  scope: { kind: 'organisation', organisationId: 'school' },
};
const caller = (staffAccessSuspended = false) =>
  new Access({ personId: 'me', grants: [post], staffAccessSuspended });
const place = (id: string, fields: Partial<Answerable> = {}): Answerable => ({
  id,
  personId: 'other',
  organisationId: null,
  appointmentId: null,
  takesPart: true,
  ...fields,
});

describe('answering for a stakeholder', () => {
  const own = place('own', { personId: 'me' });
  const byOffice = place('by office', { personId: 'me', appointmentId: 'seat' });
  const school = place('school', { organisationId: 'school' });
  const all = [own, byOffice, school, place('other'), place('other school', { organisationId: 'college' })];

  it('is for one’s own place, and for an organisation whose post one holds', () => {
    expect(answeredBy(caller(), 'matrix.sign', all)).toEqual([own, byOffice, school]);
  });

  it('is for one’s own right alone while grants are silent', () => {
    expect(answeredBy(caller(true), 'matrix.sign', all)).toEqual([own]);
  });

  it('is for nobody who takes part no longer', () => {
    expect(answeredBy(caller(), 'matrix.sign', [{ ...own, takesPart: false }])).toEqual([]);
  });

  it('needs no name where there is one alone, and one where there are several', () => {
    expect(answeredNow([own], null)).toBe(own);
    expect(answeredNow([own, school], 'school')).toBe(school);
    expect(() => answeredNow([own, school], null)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
    expect(() => answeredNow([own], 'school')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    expect(() => answeredNow([], null)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });
});
