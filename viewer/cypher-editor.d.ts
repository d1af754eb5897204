// The editor's package ships its types where its own exports hide them; this says what we use of it.
declare module '@neo4j-cypher/react-codemirror' {
  import type { Extension } from '@codemirror/state';
  import type { ComponentType } from 'react';

  export interface CypherEditorProps {
    readonly value?: string;
    readonly onValueChanged?: (value: string) => void;
    readonly schema?: {
      readonly labels?: readonly string[];
      readonly relationshipTypes?: readonly string[];
      readonly propertyKeys?: readonly string[];
    };
    readonly theme?: 'light' | 'dark';
    readonly autofocus?: boolean;
    readonly lineWrapping?: boolean;
    readonly lint?: boolean;
    readonly tabKey?: boolean;
    readonly preExtensions?: readonly Extension[];
  }

  export const CypherEditor: ComponentType<CypherEditorProps>;
}
