// Says in the panel what could not be read.
import type { ApiFailure } from '../api/client.ts';
import { useText } from '../text/use-text.ts';

export const PanelProblem = ({ failure }: { readonly failure: ApiFailure }) => {
  const text = useText();
  return (
    <div className="problem" role="alert">
      <strong>{text.error.title}</strong>
      <p>{failure.status === 0 ? text.error.network : failure.status === 404 ? text.error.gone : failure.message}</p>
    </div>
  );
};
