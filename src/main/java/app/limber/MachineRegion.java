package app.limber;

import java.util.Locale;
import java.util.Map;

/// The region whose calendar the machine follows.
///
/// Java reads no `LC_TIME`: on Linux people set it for weeks and dates apart from the language.
final class MachineRegion {
  private MachineRegion() {}

  /// @param environment the variables of the process
  /// @param java what Java takes for formats, used where no variable names a region
  static Locale of(Map<String, String> environment, Locale java) {
    for (String name : new String[] {"LC_ALL", "LC_TIME"}) {
      String value = environment.getOrDefault(name, "");
      // Such as de_CH.UTF-8@euro; C and POSIX name no region.
      String tag = value.split("[.@]", 2)[0].replace('_', '-');
      Locale found = Locale.forLanguageTag(tag);
      if (!found.getCountry().isEmpty()) {
        return found;
      }
    }
    return java;
  }
}
