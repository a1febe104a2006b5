package app.limber.cli;

/// How `limber status` prints.
enum StatusFormat {
  TEXT,
  JSON
}
