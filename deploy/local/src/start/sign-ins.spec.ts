import { buildSampleCountry } from '@vicinia/sample-country';
import { signInsOf } from './sign-ins.js';

describe('the sign-ins of the sample country', () => {
  const signIns = signInsOf(buildSampleCountry());

  it.each([
    ['sample-security-officer', 'Security officer', 'Polizeiinspektion Graz 1'],
    ['sample-neighbouring-security-officer', 'Security officer', 'Polizeiinspektion Graz 2'],
    ['sample-security-municipal-councillor', 'Security municipal councillor', 'Graz'],
    ['sample-representative', 'Security partner', 'Gemeindeamt Graz (Muster)'],
    ['sample-citizen', 'Citizen', 'A citizen with an account'],
    ['sample-newcomer', 'Citizen', 'An account that is nobody yet'],
  ])('name role and place in words: %s', (account, role, place) => {
    expect(signIns.find(({ subject }) => subject === account)).toMatchObject({ role, place });
  });

  it('show nobody a code or a constant', () => {
    expect(signIns.filter(({ role, place }) => /[A-Z]_[A-Z]|\d-\d/.test(`${role} ${place}`))).toEqual([]);
  });
});
