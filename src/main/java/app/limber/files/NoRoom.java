package app.limber.files;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells a full disk from other reasons why a file cannot be written. Java has no exception of its
/// own for it, so that only the words of the system say so.
public final class NoRoom {
  private NoRoom() {}

  /// Whether an [IOException] among the causes is that of a full disk or a used-up quota.
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
