package app.limber.cli;

import app.limber.practice.program.Release;
import picocli.CommandLine.IVersionProvider;

/// The version as `--version` prints it.
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Limber " + Release.number()};
  }
}
