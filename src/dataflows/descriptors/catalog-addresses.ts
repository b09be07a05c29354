/** Addresses of things that belong to the whole catalogue. */
export interface CatalogAddresses {
  /** The site, with `/` at its end. */
  readonly home: string;
  /** The files of the version, with `/` at its end. */
  readonly files: string;
  readonly catalog: string;
  readonly publisher: string;
  readonly contact: string;
}

/** The addresses of a version's catalogue; those of the catalogue and its datasets are the same in every version. */
export const addressesOf = (home: string, version: string): CatalogAddresses => ({
  home,
  files: `${home}data/v/${version}/`,
  catalog: `${home}id/catalog`,
  publisher: `${home}id/publisher`,
  contact: `${home}id/contact`,
});

/** The address of a dataset, the same in every version. */
export const datasetIri = ({ home }: Pick<CatalogAddresses, 'home'>, id: string): string => `${home}id/dataset/${id}`;
