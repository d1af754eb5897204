// Neo4j's own Cypher editor, told the page's nonce (its styles are made at run time) and its accessible name.
import { EditorView } from '@codemirror/view';
import { CypherEditor as Neo4jEditor } from '@neo4j-cypher/react-codemirror';
import { useMemo } from 'react';
import { RELATION_TYPES } from '../../src/model/vocabulary.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';

const SCHEMA = {
  labels: [':Entity', ':Person', ':Company', ':Organization', ':Claim', ':Document'],
  relationshipTypes: [...RELATION_TYPES, 'SUBJECT', 'OBJECT', 'ABOUT', 'STATED_IN', 'MENTIONS', 'ACCORDING_TO'].map(
    (type) => `:${type}`,
  ),
  propertyKeys: ['id', 'name', 'title', 'role', 'status', 'since', 'until', 'certainty', 'documents', 'claims'],
};

const readNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export interface CypherEditorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
}

export const CypherEditor = ({ value, onChange, onRun }: CypherEditorProps) => {
  const text = useText();
  const { theme } = useViewer();
  const extensions = useMemo(
    () => [EditorView.cspNonce.of(readNonce()), EditorView.contentAttributes.of({ 'aria-label': text.query.editor })],
    [text],
  );
  return (
    <div
      className="editor"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onRun();
      }}
    >
      <Neo4jEditor
        // The editor takes its extensions once: another language is another editor.
        key={text.query.editor}
        value={value}
        onValueChanged={onChange}
        schema={SCHEMA}
        theme={theme}
        autofocus={false}
        lineWrapping
        lint={false}
        tabKey={false}
        preExtensions={extensions}
      />
    </div>
  );
};
