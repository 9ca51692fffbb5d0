import type { Storage } from 'botbuilder';
import { createBoundedStorage } from '../../src/memory/create-bounded-storage';
import { createMemory, type Where } from '../../src/memory/create-memory';

const where: Where = { thread: '19:a;messageid=1', conversation: '19:a', place: '19:team' };
const otherThread = { ...where, thread: '19:a;messageid=2' };
const given = (message: string, at = 0) => ({ message, reply: `r${message}`, about: 'x', ids: ['20102'], at });

describe('the memory', () => {
  it('keeps what was answered, by message and by thread', async () => {
    const memory = createMemory(createBoundedStorage(), () => 0);
    await memory.remember(where, given('1'));
    await memory.remember(otherThread, given('2'));
    await expect(memory.givenTo(where, '2')).resolves.toMatchObject({ reply: 'r2' });
    await expect(memory.givenIn(where)).resolves.toMatchObject([{ message: '1' }]);
    await expect(memory.givenAs(where, 'r2')).resolves.toMatchObject({ message: '2' });
    await expect(memory.givenAs(where, '')).resolves.toBeUndefined();
  });

  it('keeps one answer a message: the last', async () => {
    const memory = createMemory(createBoundedStorage(), () => 0);
    await memory.remember(where, given('1'));
    await memory.remember(where, { ...given('1'), about: 'y' });
    await expect(memory.givenIn(where)).resolves.toMatchObject([{ about: 'y' }]);
  });

  it('keeps the newest hundred answers of a conversation, and a thread’s for ten minutes', async () => {
    let time = 0;
    const memory = createMemory(createBoundedStorage(), () => time);
    for (let number = 0; number < 101; number += 1) await memory.remember(where, given(String(number)));
    await expect(memory.givenTo(where, '0')).resolves.toBeUndefined();
    await expect(memory.givenIn(where)).resolves.toHaveLength(100);
    time = 10 * 60_000;
    await expect(memory.givenIn(where)).resolves.toEqual([]);
    await expect(memory.givenTo(where, '100')).resolves.toBeDefined();
  });

  it('counts what is asked, the most frequent first', async () => {
    const memory = createMemory(createBoundedStorage());
    for (const ids of [['20102'], ['1052', '20102'], ['0x00000411']]) await memory.countAsked(where, ids);
    await expect(memory.mostAsked(where)).resolves.toEqual(['20102', expect.any(String), expect.any(String)]);
  });

  it('forgets everything of a place, and nothing of another', async () => {
    const memory = createMemory(createBoundedStorage(), () => 0);
    const elsewhere = { thread: '19:b', conversation: '19:b', place: '19:b' };
    for (const place of [where, elsewhere]) {
      await memory.setWatched(place, true);
      await memory.remember(place, given('1'));
      await memory.countAsked(place, ['20102']);
    }
    await memory.forgetPlace(where);
    const rest = [memory.isWatched(where), memory.givenTo(where, '1'), memory.mostAsked(where)];
    await expect(Promise.all(rest)).resolves.toEqual([false, undefined, []]);
    await expect(memory.isWatched(elsewhere)).resolves.toBe(true);
    await expect(memory.mostAsked(elsewhere)).resolves.toEqual(['20102']);
  });

  it('loses nothing when two turns write at once', async () => {
    const memory = createMemory(createBoundedStorage(), () => 0);
    await Promise.all(['1', '2', '3'].map((message) => memory.remember(where, given(message))));
    await expect(memory.givenIn(where)).resolves.toHaveLength(3);
  });

  it('says so when the storage fails', async () => {
    const broken: Storage = {
      read: () => Promise.reject(new Error('the storage is down')),
      write: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    };
    await expect(createMemory(broken).languageOf('29:kim')).rejects.toThrow('the storage is down');
  });
});

describe('the storage in the process', () => {
  it('gives out copies with an eTag', async () => {
    const storage = createBoundedStorage();
    await storage.write({ a: { deep: { value: 1 } } });
    const first = (await storage.read(['a', 'b'])) as { a: { deep: { value: number }; eTag: string } };
    first.a.deep.value = 2;
    await expect(storage.read(['a'])).resolves.toEqual({ a: { deep: { value: 1 }, eTag: first.a.eTag } });
  });

  it('refuses what was written over since it was read, with the words of the SDK', async () => {
    const storage = createBoundedStorage();
    await storage.write({ a: { value: 1 } });
    const { a } = (await storage.read(['a'])) as { a: object };
    await storage.write({ a: { ...a, value: 2 } });
    await expect(storage.write({ a: { ...a, value: 3 } })).rejects.toThrow('due to eTag conflict');
    await storage.write({ a: { value: 4, eTag: '*' } });
    await expect(storage.read(['a'])).resolves.toMatchObject({ a: { value: 4 } });
  });

  it('lets go of what was used least when it is full', async () => {
    const storage = createBoundedStorage(2);
    await storage.write({ a: { value: 1 }, b: { value: 2 } });
    await storage.read(['a']);
    await storage.write({ c: { value: 3 } });
    expect(Object.keys(await storage.read(['a', 'b', 'c']))).toEqual(['a', 'c']);
  });
});
