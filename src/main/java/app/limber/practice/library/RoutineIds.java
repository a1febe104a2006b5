package app.limber.practice.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Derives ids of routines and stretches from their names: lower-case words joined by hyphens, safe
/// as file names on every system.
public final class RoutineIds {
  private static final int LONGEST = 48;
  private static final String NAMELESS_ROUTINE = "my-routine";
  private static final String NAMELESS_STRETCH = "my-stretch";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

  /// Names that Windows keeps for devices, whatever their ending.
  private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private RoutineIds() {}

  /// An id that none of `taken` is, as close to `name` as an id can be.
  public static String of(String name, Set<String> taken) {
    return of(name, taken, NAMELESS_ROUTINE);
  }

  /// Derives the id of a stretch from its name.
  public static String ofStretch(String name, Set<String> taken) {
    return of(name, taken, NAMELESS_STRETCH);
  }

  private static String of(String name, Set<String> taken, String nameless) {
    String base = base(name, nameless);
    String id = base;
    for (int number = 2; taken.contains(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  private static String base(String name, String nameless) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = trimmed(OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"));
    String id = trimmed(words.substring(0, Math.min(LONGEST, words.length())));
    if (id.isEmpty()) {
      return nameless;
    }
    return DEVICES.matcher(id).matches() ? nameless + "-" + id : id;
  }

  private static String trimmed(String id) {
    return OUTER_HYPHENS.matcher(id).replaceAll("");
  }
}
