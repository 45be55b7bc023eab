import { LoadFailure as PlainFailure } from '../../../../../admin-kit/LoadFailure';
import { useTexts } from '../hooks/use-texts';

/** The failure to read something, in the words of this plugin. */
export function LoadFailure({ onRetry }: { onRetry: () => void }) {
  const { text } = useTexts();
  return (
    <PlainFailure message={text('error.load')} retryLabel={text('error.retry')} onRetry={onRetry} />
  );
}
