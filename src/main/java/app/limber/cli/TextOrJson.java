package app.limber.cli;

/// How a command prints: for people or for programs.
enum TextOrJson {
  TEXT,
  JSON
}
