package app.limber.cli.context;

import app.limber.programme.Programme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// From whom something is handed over, for whom, and with what word.
public final class NoteOptions {
  @Option(names = "--from", paramLabel = "TEXT", descriptionKey = "cli.programme.from")
  private @Nullable String from;

  @Option(names = "--for", paramLabel = "TEXT", descriptionKey = "cli.programme.for")
  private @Nullable String forWhom;

  @Option(names = "--word", paramLabel = "TEXT", descriptionKey = "cli.programme.word")
  private @Nullable String word;

  /// What was written; what was not, or is blank, is null.
  public Programme.Note note() {
    return new Programme.Note(from, forWhom, word);
  }
}
