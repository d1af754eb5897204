// This view as GEXF: read again it has the entities, the relations, their days and looks.
import { describe, expect, test } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { toGexf } from '../../viewer/state/gexf.ts';
import { edge, node } from './make.ts';

const nodes = new Map(
  [
    { ...node('company:a', 'company', 4), name: 'AT&T <美国> "电话"' },
    { ...node('person:b', 'person'), name: '穆拉蒂' },
    node('organization:c', 'organization'),
  ].map((one) => [one.id, one]),
);
const edges = new Map(
  [
    edge('person:b', 'company:a', {
      role: 'ceo',
      title: '临时CEO',
      status: 'interim',
      since: '2023',
      until: '2023-02',
    }),
    edge('company:a', 'organization:c', { type: 'COMPETES_WITH', certainty: 'planned', documents: 3 }),
    edge('company:a', 'organization:c', { type: 'SUED', negated: true, since: '2024-05', until: '2023' }),
    edge('company:a', 'company:gone', { type: 'ACQUIRED' }),
  ].map((one) => [one.id, one]),
);
const gexf = toGexf({ nodes, edges }, (id) => (id === 'person:b' ? { x: 1.234_56, y: -7 } : undefined), 'zh');
const { document } = parseHTML(gexf.replace(/^<\?xml[^>]*>\n/u, ''));
const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
const told = (one: Element | undefined): readonly (string | null)[] =>
  [...(one?.querySelectorAll('attvalue') ?? [])].map((value) => value.getAttribute('value'));

describe('entities', () => {
  test('are all there, their names as they are', () => {
    expect(all('node').map((one) => [one.getAttribute('id'), one.getAttribute('label')])).toEqual([
      ['company:a', 'AT&T <美国> "电话"'],
      ['person:b', '穆拉蒂'],
      ['organization:c', 'ORGANIZATION:C'],
    ]);
    expect(gexf).toContain('label="AT&amp;T &lt;美国&gt; &quot;电话&quot;"');
  });

  test('have type, degree, articles, shape, and a place if it is known', () => {
    expect(told(all('node')[0])).toEqual(['公司', '4', '1']);
    expect(all('node').map((one) => /shape value="(\w+)"/u.exec(one.innerHTML)?.[1])).toEqual([
      'square',
      'disc',
      'diamond',
    ]);
    expect(gexf.match(/<viz:position[^>]*>/gu)).toEqual(['<viz:position x="1.23" y="-7" z="0"/>']);
  });
});

describe('relations', () => {
  test('of which both ends are shown are there, with what kind, way and weight', () => {
    const of = (name: string) => all('edge').map((one) => one.getAttribute(name));
    expect(of('source')).toEqual(['person:b', 'company:a', 'company:a']);
    expect(of('type')).toEqual(['directed', 'undirected', 'directed']);
    expect(of('label')).toEqual(['临时CEO', '竞争（计划）', '起诉（否认）']);
    expect(of('kind')).toEqual(of('label'));
    expect(of('weight')).toEqual(['1', '3', '1']);
  });

  test('have days: partial ones from their first to their last, none that are not told, no end before the beginning', () => {
    expect(all('edge').map((one) => [one.getAttribute('start'), one.getAttribute('end')])).toEqual([
      ['2023-01-01', '2023-02-28'],
      [null, null],
      ['2024-05-01', null],
    ]);
  });

  test('have the columns of the table and the look of their lines', () => {
    expect(told(all('edge')[0])).toEqual(['任职', '人事', '临时CEO', '确认', '临时', '2023', '2023-02', '1']);
    expect(all('edge').map((one) => /shape value="(\w+)"/u.exec(one.innerHTML)?.[1])).toEqual([
      'solid',
      'dashed',
      'dotted',
    ]);
  });
});
