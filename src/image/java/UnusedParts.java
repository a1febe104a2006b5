import java.util.List;

/// What the modules of the image hold and Limber never reaches: jlink leaves out whole modules
/// only, and some are needed for a small part of them.
///
/// An image test holds that no class that stays in Limber, its libraries or JavaFX refers to one
/// that is left out.
final class UnusedParts {
  /// Classes and other resources, as patterns of jlink.
  private static final List<String> RESOURCES =
      List.of(
          // Unpacked by the build instead, next to Java's own libraries.
          "/org.xerial.sqlitejdbc/org/sqlite/native/**",
          "/javafx.*/*.so",
          "/javafx.*/*.dll",
          "/javafx.*/*.dylib",
          // Of java.desktop Limber needs sound, and Jackson the annotations of beans.
          "/java.desktop/com/sun/imageio/**",
          "/java.desktop/com/sun/java/**",
          "/java.desktop/com/sun/swing/**",
          "/java.desktop/java/awt/**",
          "/java.desktop/javax/imageio/**",
          "/java.desktop/javax/print/**",
          "/java.desktop/javax/swing/**",
          "/java.desktop/sun/**",
          "/java.datatransfer/**",
          // Of java.xml the interfaces that other modules name in their signatures.
          "/java.xml/com/sun/**",
          "/java.xml/jdk/**",
          // Servers of names, tables without a connection and tools for keys.
          "/java.naming/com/sun/**",
          "/java.security.sasl/com/sun/**",
          "/java.sql.rowset/com/sun/**",
          "/java.base/sun/security/tools/**",
          // Printing, the old look and the bridge to another toolkit.
          "/javafx.graphics/com/sun/prism/j2d/**",
          "/javafx.graphics/javafx-swt.jar",
          "/javafx.controls/com/sun/javafx/scene/control/skin/caspian/**",
          // Limber's own colours stand on Primer.
          "/atlantafx.base/atlantafx/base/theme/cupertino*",
          "/atlantafx.base/atlantafx/base/theme/dracula*",
          "/atlantafx.base/atlantafx/base/theme/nord*");

  /// Native libraries of java.desktop that only drawing with AWT and Swing needs, and a tool.
  private static final List<String> FILES =
      List.of(
          "/java.base/bin/keytool*",
          "/java.desktop/lib/*awt*.so",
          "/java.desktop/lib/*fontmanager.so",
          "/java.desktop/lib/*freetype.so",
          "/java.desktop/lib/*javajpeg.so",
          "/java.desktop/lib/*lcms.so",
          "/java.desktop/lib/*mlib_image.so",
          "/java.desktop/lib/*splashscreen.so");

  private UnusedParts() {}

  /// Returns the value of jlink's `--exclude-resources`.
  static String resources() {
    return String.join(",", RESOURCES);
  }

  /// Returns the value of jlink's `--exclude-files`.
  static String files() {
    return String.join(",", FILES);
  }
}
