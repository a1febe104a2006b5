package app.limber.cli.history;

/// How `limber history` prints the log.
enum HistoryFormat {
  TABLE,
  CSV,
  JSON
}
