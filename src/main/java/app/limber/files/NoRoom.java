package app.limber.files;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Distinguishes a full disk from other reasons why a file cannot be written. Java has no exception
/// for it, so it is recognized by the message of the operating system.
public final class NoRoom {
  private NoRoom() {}

  /// Whether the causes include an [IOException] for a full disk or an exceeded quota.
  public static boolean isCause(Throwable failure) {
    for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
      String words = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
      if (each instanceof IOException
          && (words.contains("no space left")
              || words.contains("not enough space")
              || words.contains("quota exceeded"))) {
        return true;
      }
    }
    return false;
  }
}
