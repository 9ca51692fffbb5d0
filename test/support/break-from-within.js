// Loaded before the server by a test: breaks it from within when it is told to by a signal.
process.on('SIGUSR2', () => void Promise.reject(new Error('planted rejection')));
process.on('SIGHUP', () => {
  process.nextTick(() => {
    throw new Error('planted exception');
  });
});
