package app.limber;

import app.limber.cli.WrittenHelp;
import app.limber.files.WholeFile;
import app.limber.words.Languages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Stores the output of `limber --help` in each language for [WrittenHelp]. Run only by the build.
final class HelpWriting {
  private HelpWriting() {}

  /// Writes a file for each language.
  ///
  /// @param arguments the folder of the files, and a data folder that does not exist
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    PrintStream console = System.out;
    for (Locale language : Languages.all()) {
      ByteArrayOutputStream help = new ByteArrayOutputStream();
      try (PrintStream out = new PrintStream(help, true, StandardCharsets.UTF_8)) {
        System.setOut(out);
        Main.run("--help", "--language=" + language.toLanguageTag(), "--data-dir=" + arguments[1]);
      } finally {
        System.setOut(console);
      }
      WholeFile.write(folder.resolve(WrittenHelp.fileName(language)), help.toByteArray());
    }
    System.exit(0);
  }
}
