package app.limber.speech;

import app.limber.practice.guidance.VoiceName;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A voice that a speech program offers.
///
/// @param name how it is chosen and shown
/// @param language its language as the program writes it, such as `en`, `en-GB` or `en_US`; empty
///     if unknown
record InstalledVoice(VoiceName name, String language) {
  /// Whether it speaks a language, in whatever region.
  boolean speaks(Locale spoken) {
    String[] subtags = language.split("[-_]", 2);
    return subtags[0].equalsIgnoreCase(spoken.getLanguage());
  }

  /// Whether it can be given a text in a language, as far as is known.
  boolean mayRead(Locale spoken) {
    return language.isBlank() || speaks(spoken);
  }

  /// The names to choose from: the voices of a language first, else in the program's order.
  static List<VoiceName> ordered(List<InstalledVoice> voices, Locale spoken) {
    return voices.stream()
        .sorted(Comparator.comparing(voice -> !voice.speaks(spoken)))
        .map(InstalledVoice::name)
        .distinct()
        .toList();
  }
}
