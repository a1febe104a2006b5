package app.limber.cli;

import app.limber.cli.context.StartFolder;
import app.limber.words.Messages;
import app.limber.words.NearestName;
import app.limber.words.PlainText;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line, in the language of the program. The messages of picocli
/// are English, so none of them is passed on.
record UsageText(Messages messages) {
  private static final String TEXT = "TEXT";
  private static final int LEAST_LETTERS = 2;

  String sentence(ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    return switch (problem) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
      case MissingParameterException missing ->
          messages.text("cli.missing", missing.getMissing().getFirst().paramLabel(), command);
      case OverwrittenOptionException twice ->
          messages.text("cli.twice", name(twice.getOverwritten()), command);
      case ParameterException bad when isNoPath(bad) ->
          messages.text(StartFolder.isGone() ? "cli.folder-gone" : "cli.bad-path", value(bad));
      default -> badValue(problem, command);
    };
  }

  /// The sentence about an argument without a value; empty if it has one, or is a text, which may
  /// be empty. A shell passes an empty value for a variable that is not set.
  Optional<String> noValue(ArgSpec argument, String command) {
    boolean given = argument.originalStringValues().stream().noneMatch(String::isBlank);
    return given || TEXT.equals(argument.paramLabel())
        ? Optional.empty()
        : Optional.of(noValueOf(argument, command));
  }

  private String noValueOf(ArgSpec argument, String command) {
    return argument.isPositional() && argument.required()
        ? messages.text("cli.missing", argument.paramLabel(), command)
        : messages.text("cli.empty-value", name(argument));
  }

  private String badValue(ParameterException problem, String command) {
    ArgSpec argument = problem.getArgSpec();
    if (argument == null) {
      return messages.text("cli.bad-line", command);
    }
    if (String.valueOf(problem.getValue()).isBlank()) {
      return noValueOf(argument, command);
    }
    return argument.type().isEnum()
        ? messages.text(
            "cli.not-one-of", value(problem), name(argument), choices(argument), command)
        : messages.text("cli.bad-value", value(problem), name(argument), command);
  }

  private String unmatched(UnmatchedArgumentException unmatched, String command) {
    String found = unmatched.getUnmatched().getFirst();
    String hint =
        meant(found, unmatched.getCommandLine())
            .map(name -> messages.text("cli.did-you-mean", name))
            .orElse("");
    return messages.text("cli.unmatched", found.isBlank() ? "\"\"" : found, hint, command);
  }

  /// Returns the command or option whose spelling is closest to an unknown argument, or else one
  /// that starts with it. picocli's own suggestions are too loose: for `plya` it suggests `plan`.
  private static Optional<String> meant(String found, CommandLine command) {
    String name = found.split("=", 2)[0];
    Set<String> names = new TreeSet<>(command.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    if (names.contains(name) || name.replace("-", "").length() < LEAST_LETTERS) {
      return Optional.empty();
    }
    return NearestName.of(name, names)
        .or(() -> names.stream().filter(longer -> longer.startsWith(name)).findFirst());
  }

  /// Whether a value is not a valid path on this system. picocli reports this only in its own
  /// message.
  private static boolean isNoPath(ParameterException problem) {
    return String.valueOf(problem.getMessage()).contains(InvalidPathException.class.getName());
  }

  private static String value(ParameterException problem) {
    return PlainText.visible(String.valueOf(problem.getValue()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String choices(ArgSpec argument) {
    return Arrays.stream(argument.type().getEnumConstants())
        .map(constant -> Messages.code((Enum<?>) constant))
        .collect(Collectors.joining(", "));
  }
}
