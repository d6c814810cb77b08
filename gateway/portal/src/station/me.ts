import type { MyPlacesQuery } from '@vicinia/client/station';
import { createContext, useContext } from 'react';

export type Me = NonNullable<MyPlacesQuery['me']>;

export interface Place {
  readonly id: string;
  readonly name: string;
}

/** Who is signed in; null where the platform does not know them yet, undefined where it cannot be asked. */
export const MeContext = createContext<Me | null | undefined>(null);

export function useMe(): Me | null | undefined {
  return useContext(MeContext);
}

/** The territories in which the person holds a post, each once. */
export function useMyPlaces(): readonly Place[] {
  const appointments = useMe()?.appointments ?? [];
  const places = appointments.flatMap(({ post }) => post.territory ?? []);
  return [...new Map(places.map((place) => [place.id, place])).values()];
}
