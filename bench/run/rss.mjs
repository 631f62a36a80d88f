/** Loaded before the command line: writes its peak memory (kB, threads included, browser not) where BENCH_RSS says. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.BENCH_RSS, String(process.resourceUsage().maxRSS)));
