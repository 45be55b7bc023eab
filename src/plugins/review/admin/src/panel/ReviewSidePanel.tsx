import { Loader, Typography } from '@strapi/design-system';
import { LoadFailure } from '../components/LoadFailure';
import { useTexts } from '../hooks/use-texts';
import { useGetReviewPanelQuery } from '../review-api';
import { useIsReviewedType, type Panel } from '../strapi-internals';
import { PanelContent } from './PanelContent';

/** Beside the form: where the review of a document stands, and what this person may do in it. */
export const ReviewSidePanel: Panel = ({ model, documentId = '' }) => {
  const { text } = useTexts();
  const isReviewed = useIsReviewedType(model);
  const key = { model, documentId };
  const panel = useGetReviewPanelQuery(key, { skip: !isReviewed || documentId === '' });
  if (!isReviewed || panel.data?.isReviewed === false) return null;

  const content = () => {
    if (documentId === '') {
      return (
        <Typography variant="omega" textColor="neutral700">
          {text('panel.unsaved')}
        </Typography>
      );
    }
    if (panel.currentData) return <PanelContent panel={panel.currentData} documentKey={key} />;
    return panel.isError ? (
      <LoadFailure onRetry={() => void panel.refetch()} />
    ) : (
      <Loader small>{text('loading')}</Loader>
    );
  };
  return { title: text('panel.title'), content: content() };
};
