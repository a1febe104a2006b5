package app.limber.cli;

import app.limber.practice.program.Release;
import picocli.CommandLine.IVersionProvider;

/// The version as `--version` prints it.
public final class Version implements IVersionProvider {
  static String line() {
    return "Limber " + Release.number();
  }

  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }
}
