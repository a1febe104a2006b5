package app.limber.cli.console;

import app.limber.player.Ticker;
import app.limber.practice.program.Terminal;
import app.limber.words.Messages;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

/// What a session in a terminal works with.
public record ConsoleParts(
    Messages messages,
    PrintWriter out,
    PrintWriter err,
    Terminal terminal,
    Threads threads,
    InstantSource clock,
    Supplier<ZoneId> zone,
    Ticker ticker) {}
