package app.limber.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The arguments, as far as they can be understood without the parser, which takes longer to load
/// than most commands take to run.
///
/// @param all every argument
/// @param options the values of the options that each command takes, by name
/// @param others the arguments that are neither such an option nor its value, and what only the
///     parser can judge: an option without a value, or one that is repeated
/// @param start the index of the first of the others in `all`; its size if there are none
record Arguments(List<String> all, Map<String, String> options, List<String> others, int start) {
  static final String DATA_DIR = "--data-dir";
  static final String LANGUAGE = "--language";
  static final String PROFILE = "--profile";

  static final String HELP = "--help";
  static final String SHORT_HELP = "-h";
  static final String VERSION = "--version";
  static final String SHORT_VERSION = "-V";

  private static final List<String> OPTIONS = List.of(DATA_DIR, LANGUAGE, PROFILE);
  private static final List<String> FLAGS = List.of(HELP, SHORT_HELP, VERSION, SHORT_VERSION);

  Arguments {
    all = List.copyOf(all);
    options = Map.copyOf(options);
    others = List.copyOf(others);
  }

  static Arguments of(List<String> all) {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    int start = all.size();
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      String argument = all.get(i);
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      boolean isTaken = OPTIONS.contains(name) && !options.containsKey(name);
      if (isTaken && equals >= 0) {
        options.put(name, argument.substring(equals + 1));
      } else if (isTaken && i + 1 < all.size() && isValue(all.get(i + 1))) {
        i++;
        options.put(name, all.get(i));
      } else {
        start = Math.min(start, at);
        others.add(argument);
      }
    }
    return new Arguments(all, options, others, start);
  }

  /// Whether the parser takes an argument for the value of the option before it: a folder may have
  /// a name like an option's.
  private static boolean isValue(String argument) {
    String name = argument.split("=", 2)[0];
    return !OPTIONS.contains(name) && !FLAGS.contains(argument);
  }

  /// The value of an option that each command takes.
  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /// The name of the command, or what was typed in its place.
  Optional<String> command() {
    return others.stream().findFirst();
  }

  /// Whether there is nothing but this command and options that each command takes.
  boolean isOnly(String command) {
    return others.equals(List.of(command));
  }

  /// Inserts the command that a programme's file stands for, as after a double-click.
  Arguments withOpen() {
    if (others.isEmpty()
        || !others.getFirst().toLowerCase(Locale.ROOT).endsWith(OpenCommand.ENDING)) {
      return this;
    }
    List<String> opening = new ArrayList<>(all);
    opening.add(start, OpenCommand.NAME);
    return of(opening);
  }
}
