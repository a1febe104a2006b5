package app.limber.cli.context;

import app.limber.words.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The options that a command which a text advises must repeat, so that it uses the same log.
final class RepeatedOptions {
  private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_./:@+,~-]+");

  /// Characters that are special to a shell even inside double quotes.
  private static final Pattern MEANS_MORE = Pattern.compile("[\"$`]");

  private RepeatedOptions() {}

  /// Returns what follows the program's name, each option with a blank before it; empty if none was
  /// given.
  static String of(@Nullable String dataFolder, @Nullable String profile) {
    List<String> options = new ArrayList<>();
    if (dataFolder != null) {
      options.add(" --data-dir=" + quoted(dataFolder));
    }
    if (profile != null) {
      options.add(" --profile=" + quoted(profile));
    }
    return String.join("", options);
  }

  private static String quoted(String value) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    char quote = MEANS_MORE.matcher(value).find() ? '\'' : '"';
    return quote + PlainText.visible(value) + quote;
  }
}
