package app.limber;

import java.util.Locale;
import java.util.Map;

/// Determines the region whose calendar conventions apply.
///
/// Java ignores `LC_TIME`, by which Linux users set the format of weeks and dates independently of
/// the language.
final class MachineRegion {
  private MachineRegion() {}

  /// @param environment the environment variables of the process
  /// @param java Java's locale for formats, used if no variable names a region
  static Locale of(Map<String, String> environment, Locale java) {
    for (String name : new String[] {"LC_ALL", "LC_TIME"}) {
      String value = environment.getOrDefault(name, "");
      // For example de_CH.UTF-8@euro; C and POSIX name no region.
      String tag = value.split("[.@]", 2)[0].replace('_', '-');
      Locale found = Locale.forLanguageTag(tag);
      if (!found.getCountry().isEmpty()) {
        return found;
      }
    }
    return java;
  }
}
