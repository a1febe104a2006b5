package app.limber.cli.pictures;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.FileOutput;
import app.limber.figure.StretchAnimation;
import app.limber.practice.library.Content;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber pictures`: writes a contact sheet of every variant of some stretches, or of all.
@Command(name = "pictures")
public final class PicturesCommand implements Callable<Integer> {
  private final CommandContext context;
  private final Pictures pictures;

  @Parameters(paramLabel = "STRETCH", arity = "0..*", descriptionKey = "cli.pictures.stretches")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      descriptionKey = "cli.pictures.option.out")
  private @Nullable Path folder;

  public PicturesCommand(CommandContext context, Pictures pictures) {
    this.context = context;
    this.pictures = pictures;
  }

  @Override
  public Integer call() {
    Content content = context.services().library().content();
    Collection<Stretch> chosen = chosen(content);
    Path wanted = folder == null ? Path.of("") : folder;
    Path out = made(wanted);
    int without = 0;
    for (Stretch stretch : chosen) {
      if (content.poses().stretch(stretch.id()).isEmpty()) {
        context.print(context.messages().text("cli.pictures.no-poses", stretch.id()));
        without++;
      }
      for (Variant variant : stretch.variants()) {
        StretchAnimation.of(content.poses(), stretch, variant)
            .ifPresent(shown -> write(out, stretch, variant, shown));
      }
    }
    return ids.isEmpty() || without == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Collection<Stretch> chosen(Content content) {
    if (ids.isEmpty()) {
      return content.library().stretches().values();
    }
    return new LinkedHashSet<>(ids).stream().map(id -> stretch(content, id)).toList();
  }

  private Stretch stretch(Content content, String id) {
    return content.library().stretch(id).orElseThrow(() -> unknown(content, id));
  }

  private CommandProblem unknown(Content content, String id) {
    String hint = context.didYouMean(id, content.library().stretches().keySet());
    return CommandProblem.usage(context.messages().text("cli.pictures.unknown", id, hint));
  }

  private Path made(Path wanted) {
    new FileOutput(context).checkNotOwn(wanted);
    try {
      return Files.createDirectories(wanted);
    } catch (IOException _) {
      throw CommandProblem.found(context.messages().text("cli.pictures.no-folder", wanted));
    }
  }

  private void write(Path out, Stretch stretch, Variant variant, StretchAnimation shown) {
    boolean only = stretch.variants().size() == 1;
    String name = only ? stretch.id() : stretch.id() + "-" + variant.id();
    Path file = out.resolve(name + ".png");
    try {
      if (Files.exists(file) && !PngFile.isPng(file)) {
        throw CommandProblem.found(context.messages().text("cli.pictures.exists", file));
      }
      PngFile.write(file, pictures.sheet(stretch, variant, shown));
    } catch (IOException _) {
      throw CommandProblem.found(context.messages().text("cli.pictures.unwritten", file));
    }
    context.print(file.toString());
  }
}
