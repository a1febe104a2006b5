package app.limber.cli;

import app.limber.content.CheckedContent;
import app.limber.content.ContentReader;
import app.limber.practice.CueCheck;
import app.limber.practice.ProblemWords;
import app.limber.routine.ContentProblem;
import app.limber.words.Words;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `limber check`: tells every problem of every content file, one to a line.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "cli.check.paths")
  private List<Path> paths = new ArrayList<>();

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    for (Path path : paths) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw CommandProblem.usage(context.words().text("cli.check.absent", path));
      }
    }
    CheckedContent checked = checked();
    ProblemWords problemWords = new ProblemWords(context.words());
    checked.problems().forEach(p -> context.out().println(problemWords.sentence(p)));
    new CueCheck(context.words())
        .notes(checked.library(), checked.stretches(), checked.routines())
        .forEach(context.out()::println);
    context.out().println(summary(checked));
    return checked.problems().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEM;
  }

  private CheckedContent checked() {
    ContentReader reader = new ContentReader(context.words());
    Path own = context.contentFolder();
    if (!paths.isEmpty()) {
      return reader.check(own, paths);
    }
    return CheckedContent.all(reader.read(own));
  }

  private String summary(CheckedContent checked) {
    Words words = context.words();
    int problems = checked.problems().size();
    long files = checked.problems().stream().map(ContentProblem::file).distinct().count();
    String stretches = words.count("cli.check.stretches", checked.stretches().size());
    String routines = words.count("cli.check.routines", checked.routines().size());
    if (problems == 0) {
      return words.text("cli.check.summary", stretches, routines);
    }
    return words.text(
        "cli.check.summary.problems",
        stretches,
        routines,
        words.count("cli.check.problems", problems, words.count("cli.check.files", files)));
  }
}
