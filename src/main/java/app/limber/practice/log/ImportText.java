package app.limber.practice.log;

import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sentences about the results of an import other than added sessions.
public final class ImportText {
  private final Messages messages;

  public ImportText(Messages messages) {
    this.messages = messages;
  }

  /// States the number of new answers to steps, the sessions of which the log keeps its own
  /// version, and the ignored fields.
  ///
  /// @param most the maximum number of sessions to name; any others are only counted
  public List<String> details(ImportResult result, Set<String> unknownFields, int most) {
    List<String> sentences = new ArrayList<>();
    if (result.answers() > 0) {
      sentences.add(messages.count("cli.history.import.answers", result.answers()));
    }
    result.differing().stream().limit(most).map(this::sentence).forEach(sentences::add);
    if (result.allDiffering() > most) {
      sentences.add(
          messages.count("cli.history.import.more-differing", result.allDiffering() - most));
    }
    if (!unknownFields.isEmpty()) {
      sentences.add(
          messages.text("cli.history.import.unknown-fields", String.join(", ", unknownFields)));
    }
    return sentences;
  }

  private String sentence(ImportResult.Difference difference) {
    int number = difference.offered().number();
    String id = difference.offered().session().id().toString();
    return difference.deletedHere()
        ? messages.text("cli.history.import.deleted-here", number, id)
        : messages.text(
            "cli.history.import.differing", number, id, String.join(", ", difference.fields()));
  }
}
