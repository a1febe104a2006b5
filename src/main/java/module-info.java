import org.jspecify.annotations.NullMarked;

/// Limber, a guided morning back-stretch routine for the desktop.
@NullMarked
module app.limber {
  requires static org.jspecify;
  requires java.desktop;
  requires java.logging;
  requires java.sql;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires javafx.controls;
  requires atlantafx.base;
  requires org.jline.terminal;
  requires org.jline.terminal.ffm;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  opens app.limber.cli to
      info.picocli;
  opens app.limber.cli.context to
      info.picocli;
  opens app.limber.cli.history to
      info.picocli;
  opens app.limber.cli.pictures to
      info.picocli;
  opens app.limber.cli.plan to
      info.picocli;
  opens app.limber.cli.profile to
      info.picocli;
  opens app.limber.cli.programme to
      info.picocli;
  opens app.limber.cli.reminder to
      info.picocli;
  opens app.limber.cli.step to
      info.picocli;
}
