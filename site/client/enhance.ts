import { filterLists } from './filter-lists.ts';
import { sortTables } from './sort-tables.ts';
import { themeButton } from './theme-button.ts';

themeButton();
filterLists();
sortTables();
