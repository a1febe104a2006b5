package app.limber.practice.text;

import app.limber.practice.preferences.SettingsFlaw;
import app.limber.practice.preferences.SettingsStore;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The message about settings that could not be read completely.
public final class SettingsText {
  private SettingsText() {}

  /// The sentence; empty if all is well.
  public static Optional<String> of(SettingsStore.Loaded loaded, Messages messages) {
    return switch (loaded.reading()) {
      case FINE -> Optional.empty();
      case PARTLY -> Optional.of(with(loaded, messages.text("settings.partly"), messages));
      case NEWER -> Optional.of(messages.text("settings.newer"));
      case BROKEN -> Optional.of(with(loaded, messages.text("settings.broken"), messages));
      case UNREACHABLE -> Optional.of(messages.text("settings.unreadable"));
    };
  }

  /// The same where the file was left as it is.
  public static Optional<String> ofLeft(SettingsStore.Loaded loaded, Messages messages) {
    return switch (loaded.reading()) {
      case FINE -> Optional.empty();
      case PARTLY, BROKEN -> Optional.of(with(loaded, messages.text("settings.left"), messages));
      case NEWER -> Optional.of(messages.text("settings.left-newer"));
      case UNREACHABLE -> Optional.of(messages.text("settings.unreadable"));
    };
  }

  /// A sentence and what is wrong in the file, if that has a place there.
  private static String with(SettingsStore.Loaded loaded, String sentence, Messages messages) {
    SettingsFlaw flaw = loaded.flaw();
    if (flaw == null) {
      return sentence;
    }
    String expected = expected(flaw, messages);
    String field = PlainText.excerpt(flaw.field());
    return sentence
        + " "
        + (field.isEmpty()
            ? messages.text("settings.flaw-of-text", flaw.line(), expected)
            : messages.text("settings.flaw", flaw.line(), field, expected));
  }

  private static String expected(SettingsFlaw flaw, Messages messages) {
    List<?> details = flaw.details();
    return switch (flaw.expected()) {
      case OBJECT -> messages.text("content.expected.document");
      case FLAG -> messages.text("content.expected.flag");
      case WHOLE_NUMBER ->
          messages.wholeNumber((Number) details.getFirst(), (Number) details.getLast());
      case NUMBER ->
          messages.text("settings.expected.number", details.getFirst(), details.getLast());
      case ONE_OF ->
          messages.text(
              "content.expected.one-of",
              details.stream().map(text -> "\"" + text + '"').collect(Collectors.joining(", ")));
      case TIME -> messages.text("settings.expected.time");
      case DATE -> messages.text("content.expected.date");
      case USABLE -> messages.text("settings.expected.usable");
    };
  }
}
