package app.limber.cli.programme;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.FileInput;
import app.limber.files.FileKind;
import app.limber.practice.programme.ProgrammeException;
import app.limber.practice.programme.ProgrammePreview;
import app.limber.practice.programme.ProgrammeService;
import app.limber.practice.programme.ProgrammeService.Found;
import app.limber.practice.programme.ProgrammeText;
import app.limber.practice.programme.StoredProgramme;
import app.limber.practice.text.ContentProblemText;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.words.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Access to programmes for commands: every [ProgrammeException] becomes a [CommandProblem].
final class ProgrammeAccess {
  private final CommandContext context;

  ProgrammeAccess(CommandContext context) {
    this.context = context;
  }

  ProgrammeText text() {
    return new ProgrammeText(context.messages());
  }

  /// Runs a task of the service.
  ///
  /// @param file the file that is written, for the message of a failure; null for the data folder
  <T> T worded(Function<ProgrammeService, T> work, @Nullable Path file) {
    try {
      return work.apply(context.services().programmes());
    } catch (ProgrammeException e) {
      throw CommandProblem.found(text().problem(e, file == null ? context.dataFolder() : file));
    }
  }

  /// Reads a file. Its problems are printed.
  ///
  /// @return empty if it is no programme that can be used
  Optional<ProgrammePreview> look(Path file) {
    FileInput.expect(FileKind.PROGRAMME, file, context);
    return switch (worded(service -> service.look(file), null)) {
      case Found.Usable usable -> Optional.of(usable.preview());
      case Found.Refused refused -> {
        printProblems(refused.problems());
        yield Optional.empty();
      }
    };
  }

  /// Prints problems on the error stream, one per line.
  void printProblems(List<ContentProblem> problems) {
    ContentProblemText sentences = new ContentProblemText(context.messages());
    problems.forEach(problem -> context.err().println(sentences.sentence(problem)));
  }

  /// Prints what is inside.
  void print(ProgrammePreview preview) {
    print(preview.programme().name());
    text().people(preview.programme()).ifPresent(this::print);
    Optional.ofNullable(preview.programme().note().word())
        .ifPresent(word -> print(context.messages().text("programme.word", word)));
    text().dates(preview.programme()).forEach(this::print);
    text().terms(preview).forEach(this::print);
    for (Routine routine : preview.programme().routines()) {
      print("  " + text().routine(preview, routine));
    }
    print(context.messages().text("programme.stretches"));
    for (Stretch stretch : preview.stretches()) {
      print("  " + text().stretch(preview, stretch));
    }
    text().changes(preview).forEach(this::print);
    text().unknown(preview).ifPresent(this::print);
  }

  private void print(String line) {
    context.print(PlainText.visible(line));
  }

  /// The stored programme that someone named, by its id or its name.
  ///
  /// @throws CommandProblem if there is none: with the nearest name
  StoredProgramme named(String name) {
    List<StoredProgramme> all = worded(ProgrammeService::all, null);
    return all.stream()
        .filter(each -> each.id().equals(name) || each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                CommandProblem.usage(
                    context
                        .messages()
                        .text(
                            "cli.programme.unknown",
                            PlainText.excerpt(name),
                            context.didYouMean(
                                name, all.stream().map(StoredProgramme::id).toList()))));
  }
}
