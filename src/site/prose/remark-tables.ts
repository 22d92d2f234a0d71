import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Makes tables in prose fit the pages: the policy allows no inline style, so a class says how a cell is
 * aligned; and what scrolls on a narrow screen can be reached with the keyboard.
 */
export function remarkTables() {
  return (tree: Root): void => {
    visit(tree, 'table', (table) => {
      for (const row of table.children) {
        for (const [column, cell] of row.children.entries()) {
          const align = table.align?.[column];
          if (align) cell.data = { ...cell.data, hProperties: { className: [`align-${align}`] } };
        }
      }
      table.align = null;
      table.data = { ...table.data, hProperties: { tabIndex: 0 } };
    });
  };
}
