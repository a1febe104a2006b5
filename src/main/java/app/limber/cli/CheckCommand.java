package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.FileInput;
import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.CueCheck;
import app.limber.practice.library.MovementCheck;
import app.limber.practice.text.ContentProblemText;
import app.limber.routine.ContentProblem;
import app.limber.words.Messages;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber check`: prints every problem of every content file, one per line.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "cli.check.paths")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--languages",
      paramLabel = "TAG",
      arity = "0..*",
      split = ",",
      descriptionKey = "cli.check.languages")
  private @Nullable List<String> languages;

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (languages != null) {
      return new LanguagesCheck(context).run(languages);
    }
    for (Path path : paths) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw CommandProblem.usage(context.messages().text("cli.check.absent", path));
      }
      FileInput.expectNone(path, context);
    }
    CheckedContent checked = checked();
    ContentProblemText contentProblemText = new ContentProblemText(context.messages());
    checked.problems().forEach(p -> context.print(contentProblemText.sentence(p)));
    new CueCheck(context.messages())
        .notes(checked.library(), checked.stretches(), checked.routines())
        .forEach(context.out()::println);
    movementNotes(checked).forEach(context.out()::println);
    context.print(summary(checked));
    return checked.problems().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private CheckedContent checked() {
    return paths.isEmpty()
        ? CheckedContent.all(context.services().library().content())
        : context.services().check(paths);
  }

  private Stream<String> movementNotes(CheckedContent checked) {
    MovementCheck check = new MovementCheck(context.messages());
    return checked.stretches().stream()
        .sorted()
        .map(id -> checked.library().stretch(id))
        .flatMap(Optional::stream)
        .flatMap(
            stretch ->
                check.notes(stretch, checked.content().poses().stretch(stretch.id())).stream())
        .map(MovementCheck.Note::sentence);
  }

  private String summary(CheckedContent checked) {
    Messages messages = context.messages();
    int problems = checked.problems().size();
    long files = checked.problems().stream().map(ContentProblem::file).distinct().count();
    String stretches = messages.count("cli.check.stretches", checked.stretches().size());
    String routines = messages.count("cli.check.routines", checked.routines().size());
    if (problems == 0) {
      return messages.text("cli.check.summary", stretches, routines);
    }
    return messages.text(
        "cli.check.summary.problems",
        stretches,
        routines,
        messages.count("cli.check.problems", problems, messages.count("cli.check.files", files)));
  }
}
