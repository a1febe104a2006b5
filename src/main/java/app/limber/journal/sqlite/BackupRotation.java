package app.limber.journal.sqlite;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups are kept: those of the last 7 days that have one, of 4 weeks before them the last
/// of
/// each, and the last 3 from before a restore or a change of the tables.
///
/// Days without a backup do not count, so a pause of a year loses none.
final class BackupRotation {
  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final int BEFORE = 3;

  private BackupRotation() {}

  /// The names that need not be kept.
  ///
  /// @param names `limber-<date>.db` or `limber-<date>-before-….db`, the newest first
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
