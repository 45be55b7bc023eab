import type { PanelFinding } from '../../../server/src/contracts/api';
import { useCommand } from '../hooks/use-command';
import type { PanelRun } from '../panel/panel-run';
import { useActOnRunMutation, type RunCommand } from '../review-api';

/** What every form about a run is given. */
export type RunFormProps = {
  run: PanelRun;
  findings: PanelFinding[];
  onClose: () => void;
};

/** Sends a command about a run; `done` is the key of the sentence that says it worked. A conflict closes the form. */
export function useRunCommand({ run, onClose }: RunFormProps, done: string) {
  const [act] = useActOnRunMutation();
  const { send, ...state } = useCommand({ done, onDone: onClose, onConflict: onClose });
  return { ...state, send: (command: RunCommand) => void send(act({ id: run.id, command })) };
}
