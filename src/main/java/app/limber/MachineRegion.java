package app.limber;

import app.limber.words.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Determines the language of the user, and the region whose calendar conventions apply.
///
/// Java ignores `LC_TIME`, by which Linux users set the format of weeks and dates independently of
/// the language. It also knows only the locales that are installed: for any other it takes American
/// English, although the variables name the language, such as in a container or over SSH.
final class MachineRegion {
  private MachineRegion() {}

  /// @param environment the environment variables of the process
  /// @param java Java's locale for formats, used if no variable names a region
  static Locale of(String osName, Map<String, String> environment, Locale java) {
    List<String> names =
        isUnknown(osName, java)
            ? List.of("LC_ALL", "LC_TIME", "LANG")
            : List.of("LC_ALL", "LC_TIME");
    return names.stream()
        .map(name -> named(environment, name))
        .filter(found -> !found.getCountry().isEmpty())
        .findFirst()
        .orElse(java);
  }

  /// @param environment the environment variables of the process
  /// @param java Java's locale for texts, used if it is not the one for unknown languages, or if no
  ///     variable names a language
  static Locale language(String osName, Map<String, String> environment, Locale java) {
    if (!isUnknown(osName, java)) {
      return java;
    }
    Optional<String> deciding =
        Arrays.stream(new String[] {"LC_ALL", "LC_MESSAGES", "LANG"})
            .filter(name -> !environment.getOrDefault(name, "").isEmpty())
            .findFirst();
    return deciding
        .map(name -> named(environment, name))
        .filter(found -> !found.getLanguage().isEmpty())
        .orElse(java);
  }

  /// Whether Java's locale may stand for one that is not installed.
  private static boolean isUnknown(String osName, Locale java) {
    return osName.toLowerCase(Locale.ROOT).startsWith("linux") && Languages.isEnglish(java);
  }

  /// The locale in a variable, such as `de_CH.UTF-8@euro`; C and POSIX name no region.
  private static Locale named(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "");
    return Locale.forLanguageTag(value.split("[.@]", 2)[0].replace('_', '-'));
  }
}
