package app.limber.ui;

import app.limber.practice.preferences.Theme;
import app.limber.ui.controls.AfterLayout;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// The window before it has a page, filled with the colour that this will have. It is shown first,
/// because the window manager then places it, and the renderer of JavaFX prepares, while the pages
/// are made on the JavaFX application thread.
///
/// Belongs to the JavaFX application thread.
public final class EmptyWindow {
  private final Stage stage;
  private final Shell shell = new Shell();
  private final Appearance appearance;

  private EmptyWindow(Stage stage, Theme theme) {
    this.stage = stage;
    this.appearance = new Appearance(shell, theme);
  }

  /// Reads what the first window needs, in parallel with the start of the toolkit and the first
  /// steps of [#show], which otherwise reads it.
  public static void prepare() {
    WindowResources.loadFonts();
  }

  /// Shows it where the window was last, in the colours of the settings.
  public static EmptyWindow show(Stage stage, UiContext parts) {
    Theme theme = parts.services().settings().settings().look().theme();
    Appearance.beforeControls(theme);
    WindowResources.loadFonts();
    EmptyWindow window = new EmptyWindow(stage, theme);
    window.appearance.set(theme);
    window.shell.showBeforePage(warmUp(window.appearance.ground()));
    Scene scene = new Scene(window.shell);
    scene.setFill(window.appearance.ground());
    scene.getStylesheets().add(Appearance.styleSheet());
    stage.setScene(scene);
    stage.setTitle(parts.messages().text("window.title"));
    StagePlacement.prepare(stage, parts.memory());
    stage.show();
    return window;
  }

  /// Returns an invisible warm-up for the renderer: a large rounded rectangle and the characters of
  /// the alphabet, in the window's background colour. Drawing them initialises the rendering of
  /// shapes and text, gets the code for shapes compiled and fills the glyph cache, so that the
  /// first page appears about 30 ms sooner.
  private static Node warmUp(Paint ground) {
    Rectangle shape = new Rectangle(800, 400, ground);
    shape.setArcWidth(40);
    shape.setArcHeight(40);
    Text letters = new Text("abcdefghijklmnopqrstuvwxyz 0123456789");
    letters.setFill(ground);
    return new HBox(shape, letters);
  }

  /// Runs a task on the JavaFX application thread once what the window has now is being drawn.
  public void whenDrawn(Runnable task) {
    AfterLayout.run(stage.getScene(), () -> Platform.runLater(task));
  }

  /// Adds the icon once the page is being drawn: the toolkit scales it first, which takes five
  /// milliseconds.
  void addIconWhenDrawn() {
    whenDrawn(() -> stage.getIcons().setAll(WindowResources.icons()));
  }

  Stage stage() {
    return stage;
  }

  Shell shell() {
    return shell;
  }

  Appearance appearance() {
    return appearance;
  }
}
