import { DefaultNamingStrategy } from 'typeorm';

/**
 * Columns are called as their properties, in the spelling of SQL: `territoryId` is kept in `territory_id`. Only a column
 * with another name says so.
 */
export class SnakeCaseColumns extends DefaultNamingStrategy {
  override columnName(property: string, customName: string, embeddedPrefixes: string[]): string {
    if (customName) return super.columnName(property, customName, embeddedPrefixes);
    return [...embeddedPrefixes, property].map(snakeCase).join('_');
  }
}

function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
