#!/usr/bin/env node
import { runMirrorCommand } from './command.ts';

const { code, lines } = await runMirrorCommand(process.argv.slice(2));
for (const line of lines) (code === 0 ? console.log : console.error)(line);
process.exitCode = code;
