import { useState, type DragEvent } from 'react';

/**
 * Reorders a list by the browser's own drag and drop. The panel's drag library listens on the window and would call off
 * a drag it does not know, so these events end here; for the keyboard there are buttons.
 */
export function useDragOrder(onMove: (from: number, to: number) => void) {
  const [fromIndex, setFromIndex] = useState<number | null>(null);
  const [overIndex, setOverIndex] = useState<number | null>(null);

  const stop = () => {
    setFromIndex(null);
    setOverIndex(null);
  };

  return {
    /** The place something is dragged over. */
    overIndex,
    /** For what is taken hold of. */
    handleOf: (index: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.stopPropagation();
        const card = event.currentTarget.closest('li');
        if (card) event.dataTransfer.setDragImage(card, 0, 0);
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', String(index));
        setFromIndex(index);
      },
      onDragEnd: stop,
    }),
    /** For what something can be dropped on. */
    placeOf: (index: number) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (fromIndex === null) return;
        event.preventDefault();
        event.stopPropagation();
        setOverIndex(index);
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (fromIndex === null) return;
        event.preventDefault();
        event.stopPropagation();
        if (fromIndex !== index) onMove(fromIndex, index);
        stop();
      },
    }),
  };
}
