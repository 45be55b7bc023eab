import { LoadedAnswer, type LoadedProps } from '../../../../../admin-kit/LoadedAnswer';
import { useTexts } from '../hooks/use-texts';
import { LoadFailure } from './LoadFailure';

/** What was read, in the words of this plugin until it is there. */
export function Loaded<Data>(props: LoadedProps<Data>) {
  const { text } = useTexts();
  const failure = (onRetry: () => void) => <LoadFailure onRetry={onRetry} />;
  return <LoadedAnswer {...props} loading={text('loading')} failure={failure} />;
}
