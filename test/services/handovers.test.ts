/** The desk does what is due, goes on where something breaks, and says what it did. */
import { describe, expect, it } from 'vitest';
import { createHandoverDesk, type DueTask } from '../../src/services/handovers.ts';
import { silent } from '../support/ports.ts';

function storeOf(due: DueTask[], outcome: (task: DueTask) => boolean) {
  const done: string[] = [];
  return {
    done,
    store: {
      due: async () => due,
      work: async (task: DueTask) => {
        done.push(`${task.task} ${task.id}`);
        return outcome(task);
      },
    },
  };
}

describe('the desk', () => {
  const due: DueTask[] = [
    { task: 'route', id: '1' },
    { task: 'route', id: '2' },
    { task: 'passUp', id: '3' },
  ];

  it('counts what it did; what another process did first counts for nobody', async () => {
    const { store, done } = storeOf(due, ({ id }) => id !== '2');
    expect(await createHandoverDesk({ store, log: silent }).tick()).toEqual({
      route: 1,
      passUp: 1,
    });
    expect(done).toEqual(['route 1', 'route 2', 'passUp 3']);
  });

  it('goes on with the rest where one breaks, and logs ids only', async () => {
    const errors: object[] = [];
    const log = { ...silent, error: (fields: object) => void errors.push(fields) };
    const { store } = storeOf(due, ({ id }) => {
      if (id === '1') throw new Error('broken');
      return true;
    });
    expect(await createHandoverDesk({ store, log }).tick()).toEqual({ route: 1, passUp: 1 });
    expect(errors).toMatchObject([{ task: 'route', id: '1' }]);
  });
});
