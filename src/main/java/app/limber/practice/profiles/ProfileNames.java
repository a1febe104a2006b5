package app.limber.practice.profiles;

import app.limber.practice.profiles.ProfileException.Reason;
import app.limber.words.PlainText;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/// The rules for names of profiles, and the names of their folders.
public final class ProfileNames {
  /// The longest name, in code points.
  public static final int LONGEST = 40;

  private static final int LONGEST_FOLDER = 32;
  private static final Pattern RESERVED =
      Pattern.compile("\\.+|(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_FOLDER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern AT_THE_ENDS = Pattern.compile("^-+|-+$");

  private ProfileNames() {}

  /// Returns a name as it is kept: composed (NFC) and without spaces at its ends.
  ///
  /// @throws ProfileException if it is blank, too long, has control characters or such that
  ///     change the direction of writing, or is reserved by an operating system
  static String checked(String written) {
    String name = composed(written);
    if (PlainText.isBlank(name)) {
      throw new ProfileException(Reason.BLANK, name);
    }
    if (name.codePointCount(0, name.length()) > LONGEST) {
      throw new ProfileException(Reason.TOO_LONG, shown(name));
    }
    if (!PlainText.visible(name).equals(name)) {
      throw new ProfileException(Reason.CONTROL, shown(name));
    }
    if (RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      throw new ProfileException(Reason.RESERVED, name);
    }
    return name;
  }

  /// A name of any text, short and harmless enough for a message.
  static String shown(String name) {
    String harmless = PlainText.visible(name);
    return harmless.codePointCount(0, harmless.length()) <= LONGEST
        ? harmless
        : harmless.substring(0, harmless.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
  }

  /// Whether two names differ in case, in normalisation or in characters without a shape at most.
  static boolean areEqual(String one, String other) {
    return key(one).equals(key(other));
  }

  private static String key(String name) {
    String seen = UNSEEN.matcher(composed(name)).replaceAll("");
    String folded = seen.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /// Derives the name of a folder that every file system takes: lower-case Latin letters, digits
  /// and hyphens.
  ///
  /// @param taken the names of the folders that there are
  static String folder(String name, Collection<String> taken) {
    String latin =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
            .replaceAll("");
    String words = trimmed(NO_FOLDER.matcher(latin).replaceAll("-"));
    String base = trimmed(words.substring(0, Math.min(words.length(), LONGEST_FOLDER)));
    if (base.isEmpty() || RESERVED.matcher(base).matches()) {
      base = base.isEmpty() ? "profile" : "profile-" + base;
    }
    String free = base;
    for (int number = 2; isTaken(free, taken); number++) {
      free = base + "-" + number;
    }
    return free;
  }

  private static String trimmed(String words) {
    return AT_THE_ENDS.matcher(words).replaceAll("");
  }

  private static boolean isTaken(String folder, Collection<String> taken) {
    return taken.stream().anyMatch(folder::equalsIgnoreCase);
  }
}
