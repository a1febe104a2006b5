package app.limber.cli.console;

import app.limber.practice.program.Terminal;
import app.limber.words.Messages;
import java.io.PrintWriter;

/// What a session in a terminal works with.
public record ConsoleParts(
    Messages messages, PrintWriter out, PrintWriter err, Terminal terminal, Threads threads) {}
