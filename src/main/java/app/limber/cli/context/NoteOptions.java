package app.limber.cli.context;

import app.limber.programme.Programme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options for the author, the recipient and a message of something that is handed over.
public final class NoteOptions {
  @Option(names = "--from", paramLabel = "TEXT", descriptionKey = "cli.programme.from")
  private @Nullable String from;

  @Option(names = "--for", paramLabel = "TEXT", descriptionKey = "cli.programme.for")
  private @Nullable String forWhom;

  @Option(names = "--word", paramLabel = "TEXT", descriptionKey = "cli.programme.word")
  private @Nullable String word;

  /// The note; options that are missing or blank are null.
  public Programme.Note note() {
    return new Programme.Note(from, forWhom, word);
  }
}
