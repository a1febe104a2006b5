package app.limber.cli;

/// How `limber history` prints the log.
enum HistoryFormat {
  TABLE,
  CSV,
  JSON
}
