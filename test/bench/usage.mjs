// Loaded before a program, tells as it ends what it took: seconds of processor and clock, MiB of memory at most.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const processor = (user + system) / 1e6;
  const passed = performance.now() / 1000;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stderr.write(`${JSON.stringify({ processor, passed, memory })}\n`);
});
