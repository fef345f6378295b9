import { describe, expect, it, vi } from 'vitest';
import { LiveHub, touches } from './live-hub.js';

const event = { subjectType: 'Decision', subjectId: 'd1', type: 'BallotCast' };

describe('A page is asked again', () => {
  it('when the event is about one of its things, of its kinds, or when it named nothing', () => {
    expect(touches({ ids: ['d1'] }, event)).toBe(true);
    expect(touches({ ids: ['d2'] }, event)).toBe(false);
    expect(touches({ ids: [undefined], types: ['Decision'] }, event)).toBe(true);
    expect(touches({}, event)).toBe(true);
  });

  it('once for a burst of events, and never after it has gone', () => {
    vi.useFakeTimers();
    const hub = new LiveHub();
    const reload = vi.fn();
    const leave = hub.watch(() => ({ ids: ['d1'] }), reload);
    for (let n = 0; n < 5; n++) hub.touch(event);
    vi.runAllTimers();
    expect(reload).toHaveBeenCalledTimes(1);
    hub.refreshAll();
    leave();
    vi.runAllTimers();
    expect(reload).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('while things go on happening, not only once they stop', () => {
    vi.useFakeTimers();
    const hub = new LiveHub();
    const reload = vi.fn();
    const leave = hub.watch(() => ({}), reload);
    for (let ms = 0; ms < 1_000; ms += 50) {
      hub.touch(event);
      vi.advanceTimersByTime(50);
    }
    vi.runAllTimers();
    expect(reload.mock.calls.length).toBeGreaterThanOrEqual(5);
    expect(reload.mock.calls.length).toBeLessThanOrEqual(7);
    leave();
    vi.useRealTimers();
  });
});
