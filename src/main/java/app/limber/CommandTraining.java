package app.limber;

/// Runs the commands that people type most, one after the other in one process, so that the build
/// can record one AOT cache for all of them. Nothing else starts it.
final class CommandTraining {
  private CommandTraining() {}

  /// Runs them.
  ///
  /// @param folder the data folder of the training, as an option for every command
  public static void main(String[] folder) {
    Main.run("status", folder[0] + "-empty");
    Main.run("status", folder[0]);
    Main.run("history", "list", folder[0]);
    Main.run("--help");
    System.exit(0);
  }
}
