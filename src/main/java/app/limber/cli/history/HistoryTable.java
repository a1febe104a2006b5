package app.limber.cli.history;

import app.limber.cli.context.Columns;
import app.limber.journal.Session;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The log as a table to read: one line per session, in columns.
final class HistoryTable {
  /// The length of the id prefix shown: unique in practice and accepted by the remove command.
  static final int SHORT_ID_LENGTH = 8;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String GAP = "  ";

  private final Messages messages;

  HistoryTable(Messages messages) {
    this.messages = messages;
  }

  /// The table, each line with its end; one sentence if there are no sessions.
  String text(List<Session> log) {
    if (log.isEmpty()) {
      return messages.text("cli.history.empty") + System.lineSeparator();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(header());
    log.forEach(session -> rows.add(row(session)));
    int[] widths =
        IntStream.range(0, header().size())
            .map(column -> Columns.width(rows.stream().map(row -> row.get(column)), 0))
            .toArray();
    return rows.stream()
        .map(row -> line(row, widths) + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private List<String> header() {
    return Stream.of(
            messages.text("cli.history.column.day"),
            messages.text("cli.history.column.time"),
            messages.text("cli.history.column.routine"),
            messages.text("cli.history.column.outcome"),
            messages.text("cli.history.column.minutes"),
            messages.text("cli.history.column.stiffness"),
            messages.text("cli.history.column.id"))
        .toList();
  }

  private List<String> row(Session session) {
    return List.of(
        messages.date("cli.history.day", session.practiceDay()),
        started(session),
        printable(session.routineName()),
        messages.name("outcome", session.outcome()),
        Integer.toString(session.activeMinutes()),
        stiffness(session),
        session.id().toString().substring(0, SHORT_ID_LENGTH));
  }

  /// Formats the time of day; with its date if that is not the practice day, as after midnight.
  private String started(Session session) {
    boolean otherDate = !session.startedAt().toLocalDate().equals(session.practiceDay());
    return otherDate
        ? messages.date("cli.history.time-of-other-day", session.startedAt())
        : TIME.format(session.startedAt());
  }

  private String stiffness(Session session) {
    if (session.stiffnessBefore() == null && session.stiffnessAfter() == null) {
      return "";
    }
    return messages.text(
        "cli.history.stiffness",
        number(session.stiffnessBefore()),
        number(session.stiffnessAfter()));
  }

  private String number(@Nullable Integer stiffness) {
    return stiffness == null ? messages.text("cli.history.not-told") : stiffness.toString();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      line.append(column == 0 ? "" : GAP).append(Columns.left(row.get(column), widths[column]));
    }
    return line.toString().stripTrailing();
  }

  /// Names can come from a file of anyone's: nothing in them may steer the terminal.
  private static String printable(String text) {
    return PlainText.oneLine(text);
  }
}
