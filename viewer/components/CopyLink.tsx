// Copies the address, which holds the whole view.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';

export const CopyLink = () => {
  const text = useText();
  const { actions } = useViewer();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopied(true);
      actions.announce(text.panel.copied);
    } catch {
      actions.announce(text.copyFailed);
    }
  };
  return (
    <Button className="button" onPress={() => void copy()}>
      <Icon name="link" />
      {isCopied ? text.panel.copied : text.panel.copyLink}
    </Button>
  );
};
