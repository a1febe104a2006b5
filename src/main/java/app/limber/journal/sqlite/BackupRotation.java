package app.limber.journal.sqlite;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The retention rule for backups: those of the last 7 days that have one, the last of each of the
/// 4 weeks before them, and the last 3 made before a restore or a schema change.
///
/// Days without a backup do not count, so a pause of a year deletes none.
final class BackupRotation {
  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final int BEFORE = 3;

  private BackupRotation() {}

  /// Returns the names of the backups to delete.
  ///
  /// @param names `limber-<date>.db` or `limber-<date>-before-….db`, newest first
  static List<String> expendable(List<String> names) {
    List<String> expendable = new ArrayList<>();
    Set<String> weeks = new HashSet<>();
    int days = 0;
    int before = 0;
    for (String name : names) {
      if (name.contains("-before-")) {
        if (++before > BEFORE) {
          expendable.add(name);
        }
      } else if (++days > DAYS) {
        String week = week(LocalDate.parse(name.substring("limber-".length(), 17)));
        if (weeks.size() == WEEKS || !weeks.add(week)) {
          expendable.add(name);
        }
      }
    }
    return expendable;
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
