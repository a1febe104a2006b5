package app.limber.cli.programme;

import app.limber.cli.context.CommandContext;
import app.limber.practice.programme.ProgrammeService;
import app.limber.practice.programme.StoredProgramme;
import app.limber.practice.programme.StoredProgramme.State;
import app.limber.words.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `limber programme list`: the programmes that were taken in. Exits with 1 if one cannot be read.
@Command(name = "list")
final class ProgrammeListCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      descriptionKey = "cli.option.text-or-json")
  private Format format = Format.TEXT;

  /// How the list is printed.
  enum Format {
    TEXT,
    JSON
  }

  ProgrammeListCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ProgrammeAccess access = new ProgrammeAccess(context);
    List<StoredProgramme> all = access.worded(ProgrammeService::all, null);
    LocalDate today = context.services().clock().date();
    switch (format) {
      case TEXT -> print(all, today, access);
      case JSON -> context.print(context.json().programmes().apply(all, today));
    }
    all.forEach(each -> access.printProblems(each.reading().problems()));
    return all.stream().anyMatch(each -> each.state(today) == State.BROKEN)
        ? ExitCode.SOFTWARE
        : ExitCode.OK;
  }

  private void print(List<StoredProgramme> all, LocalDate today, ProgrammeAccess access) {
    if (all.isEmpty()) {
      context.print(context.messages().text("cli.programme.none"));
    }
    int widest = all.stream().mapToInt(each -> each.id().length()).max().orElse(1);
    for (StoredProgramme each : all) {
      String line =
          String.format(
              Locale.ROOT,
              "%-" + widest + "s  %s",
              each.id(),
              context
                  .messages()
                  .text(
                      "cli.programme.line",
                      each.name(),
                      context.messages().name("programme.state", each.state(today))));
      context.print(PlainText.visible(line));
      each.reading()
          .programme()
          .ifPresent(
              programme -> access.text().dates(programme).forEach(d -> context.print("  " + d)));
    }
  }
}
