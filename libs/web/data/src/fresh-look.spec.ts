import { freshLook } from './fresh-look';

/** A look whose answers are given one by one: true succeeds, false fails; what is not given hangs. */
function looking(...answers: boolean[]) {
  const look = jest.fn(() => {
    const answer = answers.shift();
    if (answer === undefined) return new Promise<void>(() => undefined);
    return answer ? Promise.resolve() : Promise.reject(new Error('no connection'));
  });
  return { look, fresh: freshLook(look, 300) };
}

describe('A fresh look', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('answers with one look whatever is asked for together', async () => {
    const { look, fresh } = looking(true);
    fresh.ask();
    await jest.advanceTimersByTimeAsync(200);
    fresh.ask();
    await jest.advanceTimersByTimeAsync(299);
    expect(look).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is repeated until it succeeds, though nobody asks again', async () => {
    const { look, fresh } = looking(false, false, true);
    fresh.ask();
    await jest.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(4000);
    expect(look).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(7999);
    expect(look).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(look).toHaveBeenCalledTimes(3);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('never waits longer than a minute, and begins anew after a success', async () => {
    const { look, fresh } = looking(...Array<boolean>(9).fill(false), true, false, true);
    fresh.ask();
    await jest.advanceTimersByTimeAsync(300 + 4000 + 8000 + 16_000 + 32_000 + 5 * 60_000);
    expect(look).toHaveBeenCalledTimes(10);
    fresh.ask();
    await jest.advanceTimersByTimeAsync(300 + 4000);
    expect(look).toHaveBeenCalledTimes(12);
  });

  it('is not put off by an older look that fails', async () => {
    let fail: (error: Error) => void = () => undefined;
    const look = jest.fn(() => Promise.resolve()).mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)));
    const fresh = freshLook(look, 300);
    fresh.ask();
    await jest.advanceTimersByTimeAsync(300);
    fresh.ask();
    fail(new Error('no connection'));
    await jest.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('ends when it is stopped, also while it waits to be repeated', async () => {
    const { look, fresh } = looking(false, true);
    fresh.ask();
    await jest.advanceTimersByTimeAsync(300);
    fresh.stop();
    fresh.ask();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
