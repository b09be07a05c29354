import { chartLoader } from './chart-loader.ts';
import { filterLists } from './filter-lists.ts';
import { filterProfile } from './filter-profile.ts';
import { hoverTerms } from './hover-terms.ts';
import { lateDrawings } from './late-drawings.ts';
import { printButton } from './print-button.ts';
import { searchField } from './search-field.ts';
import { sortTables } from './sort-tables.ts';
import { themeButton } from './theme-button.ts';

lateDrawings();
chartLoader();
themeButton();
filterLists();
filterProfile();
hoverTerms();
printButton();
searchField();
sortTables();
