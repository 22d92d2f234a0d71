import { expect, test } from 'vitest';
import { stabiliseIds } from '../../../../src/diagrams/mermaid/static/stable-ids.ts';
import { writeTree } from '../../../../src/diagrams/mermaid/static/svg-tree.ts';
import { svgOf } from './svg-of.ts';

test('ids that are referred to are numbered in document order, all others go', () => {
  const svg = svgOf(
    `<svg id="m" aria-labelledby="chart-title-m"><title id="chart-title-m">T</title><style>.a{filter:url(#f77)}</style><defs><filter id="f77"></filter><marker id="m_9-arrowhead"></marker><marker id="m_9-unused"></marker></defs><defs><marker id="alone"></marker></defs><path id="edge_12" marker-end="url(#m_9-arrowhead)"></path><use href="#edge_13"></use><g id="edge_13"></g></svg>`,
  );
  stabiliseIds(svg);
  expect(writeTree(svg)).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" id="m" aria-labelledby="m-1-m"><title id="m-1-m">T</title><style>.a{filter:url(#m-2)}</style><defs><filter id="m-2"/><marker id="m-3-arrowhead"/></defs><path marker-end="url(#m-3-arrowhead)"/><use href="#m-4"/><g id="m-4"/></svg>`,
  );
});
