// Loaded into every process that `npm start` starts: when the parent is gone, even by kill -9, its children go too.
if (process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 5000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  process.channel.unref()
}
