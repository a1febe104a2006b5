package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.practice.language.LanguageCheck;
import app.limber.practice.language.LanguageReport;
import app.limber.practice.library.LanguageFiles;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ExitCode;

/// `limber check --languages`: a table of what each language has and lacks, and the lacks of each.
final class LanguagesCheck {
  /// How many lines of a kind are printed where several languages are checked.
  private static final int FEW = 5;

  private final CommandContext context;
  private final Messages messages;

  LanguagesCheck(CommandContext context) {
    this.context = context;
    this.messages = context.messages();
  }

  /// Checks languages and prints what is found.
  ///
  /// @param tags the languages; all where there is none
  /// @return the exit code: 1 if a language has a problem or lacks a text
  int run(List<String> tags) {
    List<Locale> languages =
        tags.isEmpty() ? Languages.all() : tags.stream().map(context::language).toList();
    LanguageCheck check = new LanguageCheck(messages);
    List<LanguageFiles> files = languages.stream().map(context.services()::languageFiles).toList();
    List<LanguageReport> reports = files.stream().map(check::report).toList();
    Map<String, String> english = files.getFirst().english();
    context.print(
        line(
            messages.text("languages.column.language"),
            messages.text("languages.column.keys"),
            messages.text("languages.column.missing"),
            messages.text("languages.column.unknown"),
            messages.text("languages.column.same"),
            messages.text("languages.column.texts"),
            messages.text("languages.column.fallbacks"),
            messages.text("languages.column.phrases"),
            messages.text("languages.column.overlaps"),
            messages.text("languages.column.problems"),
            messages.text("languages.column.longest")));
    reports.forEach(report -> context.print(row(report)));
    int most = languages.size() == 1 ? Integer.MAX_VALUE : FEW;
    reports.stream()
        .filter(report -> !report.isFine())
        .forEach(report -> details(report, english, most));
    boolean fine = reports.stream().allMatch(LanguageReport::isFine);
    context.print(messages.text(fine ? "languages.fine" : "languages.not-fine"));
    return fine ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private String row(LanguageReport report) {
    LanguageReport.Phrase longest = report.longest();
    return line(
        report.language().toLanguageTag(),
        number(report.keys() - report.missing().size()),
        number(report.missing().size()),
        number(report.unknown().size()),
        number(report.same()),
        number(report.texts() - report.untranslated().size()),
        number(report.untranslated().size()),
        number(report.phrases()),
        number(report.overlaps()),
        number(report.sentences().size()),
        messages.text(
            "languages.longest",
            longest.needed().toMillis() / 1e3,
            longest.available().toMillis() / 1e3,
            longest.text()));
  }

  private String number(long number) {
    return messages.text("languages.number", number);
  }

  private String line(String... cells) {
    return messages.text("languages.row", List.<Object>of((Object[]) cells).toArray());
  }

  private void details(LanguageReport report, Map<String, String> english, int most) {
    context.print("");
    context.print(Languages.name(report.language()));
    list(report.sentences(), "languages.more.problems", most);
    list(
        report.unknown().stream().map(key -> messages.text("languages.unknown", key)).toList(),
        "languages.more.unknown",
        most);
    list(
        report.missing().stream()
            .map(key -> messages.text("languages.missing", asInFile(key, english)))
            .toList(),
        "languages.more.missing",
        most);
    list(report.untranslated(), "languages.more.fallbacks", most);
  }

  /// Formats a key and its English text as a line of a bundle, for a translator to copy. For a
  /// plural form that English lacks, the text is that of the `other` form.
  static String asInFile(String key, Map<String, String> english) {
    String others = key.substring(0, key.lastIndexOf('.') + 1) + "other";
    String text = english.getOrDefault(key, english.getOrDefault(others, ""));
    String lines = text.replace("\\", "\\\\").replace("\n", "\\n");
    return key + "=" + (lines.startsWith(" ") ? "\\" : "") + lines;
  }

  private void list(List<String> lines, String moreKey, int most) {
    lines.stream().limit(most).forEach(context::print);
    if (lines.size() > most) {
      context.print(messages.count(moreKey, (long) lines.size() - most));
    }
  }
}
