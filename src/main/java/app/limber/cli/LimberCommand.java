package app.limber.cli;

import app.limber.cli.context.CommandContext;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// `limber`: without a sub-command it opens the window.
///
/// Its options, which every command inherits, are declared in code, because reflection on
/// annotations takes longer than printing the whole help.
final class LimberCommand implements Callable<Integer> {
  private static final String NAME = "limber";
  private static final String HELP = "mixinStandardHelpOptions.";

  private final CommandContext context;
  private final Window window;

  LimberCommand(CommandContext context, Window window) {
    this.context = context;
    this.window = window;
  }

  /// The description of the command for the parser.
  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(NAME);
    spec.addOption(
        option(Arguments.DATA_DIR, "DIR", "cli.option.data-dir", context::nameDataFolder));
    spec.addOption(option(Arguments.LANGUAGE, "TAG", "cli.option.language", context::insistOn));
    spec.addOption(option(Arguments.PROFILE, "NAME", "cli.option.profile", context::nameProfile));
    spec.addOption(
        flag(Arguments.SHORT_HELP, Arguments.HELP)
            .usageHelp(true)
            .descriptionKey(HELP + "help")
            .build());
    spec.addOption(
        flag(Arguments.SHORT_VERSION, Arguments.VERSION)
            .versionHelp(true)
            .descriptionKey(HELP + "version")
            .build());
    return spec;
  }

  private static OptionSpec option(
      String name, String label, String key, Consumer<String> received) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .scopeType(ScopeType.INHERIT)
        .descriptionKey(key)
        .setter(
            new ISetter() {
              @Override
              public <T> T set(T value) {
                if (value instanceof String text) {
                  received.accept(text);
                }
                return value;
              }
            })
        .build();
  }

  private static OptionSpec.Builder flag(String name, String longName) {
    return OptionSpec.builder(name, longName).type(boolean.class).scopeType(ScopeType.INHERIT);
  }

  @Override
  public Integer call() {
    return window.open(context.windowFolder(), WindowRequest.today());
  }
}
