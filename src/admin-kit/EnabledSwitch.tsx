import { Switch } from '@strapi/design-system';
import { useSend } from './use-send';

type Props = {
  isEnabled: boolean;
  isSaving?: boolean;
  save: (isEnabled: boolean) => PromiseLike<object>;
  texts: {
    /** What is read out: the switch and whose it is. */
    label: string;
    on: string;
    off: string;
    switchedOn: string;
    switchedOff: string;
    /** For a failure the server did not explain. */
    unknown: string;
  };
};

/** Switches something on or off at once, and tells that it did. */
export function EnabledSwitch({ isEnabled, isSaving = false, save, texts }: Props) {
  const send = useSend(texts.unknown);
  return (
    <Switch
      aria-label={texts.label}
      checked={isEnabled}
      disabled={isSaving}
      visibleLabels
      onLabel={texts.on}
      offLabel={texts.off}
      onCheckedChange={(next) => void send(save(next), next ? texts.switchedOn : texts.switchedOff)}
    />
  );
}
