import { filterLists } from './filter-lists.ts';
import { filterProfile } from './filter-profile.ts';
import { searchField } from './search-field.ts';
import { hoverTerms } from './hover-terms.ts';
import { sortTables } from './sort-tables.ts';
import { themeButton } from './theme-button.ts';

themeButton();
filterLists();
filterProfile();
searchField();
sortTables();
hoverTerms();
