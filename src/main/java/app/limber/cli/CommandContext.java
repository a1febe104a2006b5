package app.limber.cli;

import app.limber.cli.console.ConsoleParts;
import app.limber.cli.console.Threads;
import app.limber.desktop.Folders;
import app.limber.files.DataFolderLayout;
import app.limber.player.Ticker;
import app.limber.practice.program.Terminal;
import app.limber.words.Messages;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the commands work with: where they print, what time it is, where the data lies.
///
/// One context serves one run of the program. The data folder is known once the command line has
/// been read.
public final class CommandContext {
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages messages;
  private final Folders folders;
  private final InstantSource clock;
  private final Supplier<ZoneId> zone;
  private final Ticker ticker;
  private final Terminal terminal;
  private final Threads threads;
  private @Nullable Path namedDataFolder;

  public CommandContext(
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      Messages messages,
      Folders folders,
      InstantSource clock,
      Supplier<ZoneId> zone,
      Ticker ticker,
      Terminal terminal,
      Threads threads) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.messages = messages;
    this.folders = folders;
    this.clock = clock;
    this.zone = zone;
    this.ticker = ticker;
    this.terminal = terminal;
    this.threads = threads;
  }

  InputStream in() {
    return in;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  Messages messages() {
    return messages;
  }

  InstantSource clock() {
    return clock;
  }

  Supplier<ZoneId> zone() {
    return zone;
  }

  Ticker ticker() {
    return ticker;
  }

  /// What a session in the terminal works with.
  ConsoleParts console() {
    return new ConsoleParts(messages, out, err, terminal, threads, clock, zone, ticker);
  }

  void nameDataFolder(Path folder) {
    namedDataFolder = folder;
  }

  /// The folder that `--data-dir` named, if it was given.
  @Nullable Path namedDataFolder() {
    return namedDataFolder;
  }

  /// The folder that holds the log, the settings and the user's own content; it need not exist.
  Path dataFolder() {
    return folders.data(namedDataFolder);
  }

  /// The folder with the user's own stretches and routines; it need not exist.
  Path contentFolder() {
    return new DataFolderLayout(dataFolder()).content();
  }
}
