/** The municipalities of DAGI (Denmark's administrative division) as GeoJSON, in longitude and latitude. */
export const GEOMETRY_URL = 'https://api.dataforsyningen.dk/kommuner?format=geojson';
