package app.limber.practice.program;

/// Whether a window can open on this machine.
public sealed interface DisplayState {
  /// A window can open.
  record Ready() implements DisplayState {}

  /// No display is specified: the machine has no screen, or this is a remote shell.
  record NoDisplay() implements DisplayState {}

  /// The specified display, such as `:77`, is absent or refuses the connection.
  record NoAnswer(String name) implements DisplayState {}

  /// The toolkit's library is not installed.
  record NoGtk() implements DisplayState {}
}
