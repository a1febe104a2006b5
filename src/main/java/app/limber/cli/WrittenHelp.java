package app.limber.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/// The output of `limber --help`, which the build of the image has stored in each language. To
/// produce it with the parser takes as long as Java takes to start.
public final class WrittenHelp {
  /// The folder of the files beside this class.
  public static final String FOLDER = "help";

  private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9;]*m");

  private WrittenHelp() {}

  /// The name of the file for a language.
  public static String fileName(Locale language) {
    return language.toLanguageTag() + ".txt";
  }

  /// The help in a language, with bold print on a terminal that has it; empty if it has not been
  /// stored, as during development.
  static Optional<String> in(Locale language) {
    try (InputStream file =
        WrittenHelp.class.getResourceAsStream(FOLDER + "/" + fileName(language))) {
      return Optional.ofNullable(file == null ? null : text(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the help could not be read", e);
    }
  }

  private static String text(InputStream file) throws IOException {
    String styled = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    return Ansi.AUTO.enabled() ? styled : STYLE.matcher(styled).replaceAll("");
  }
}
