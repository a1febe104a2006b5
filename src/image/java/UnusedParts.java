import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the modules of the image hold and Limber never reaches: jlink leaves out whole modules
/// only, and some are needed for a small part of them.
///
/// Of each package something stays. An image test holds that no class outside of these packages
/// refers to one that is left out, unless it can do without.
final class UnusedParts {
  private static final Comparator<String> CLASSES_FIRST =
      Comparator.comparing(name -> !name.endsWith(".class"));

  /// What the paths of unused classes and files begin with, by module.
  private static final Map<String, List<String>> UNUSED =
      Map.ofEntries(
          // Limber needs sound, and Jackson the annotations of beans.
          Map.entry(
              "java.desktop",
              List.of(
                  "com/sun/imageio/",
                  "com/sun/java/",
                  "com/sun/swing/",
                  "java/awt/",
                  "javax/imageio/",
                  "javax/print/",
                  "javax/swing/",
                  "sun/")),
          Map.entry("java.datatransfer", List.of("java/", "sun/")),
          // Others name the interfaces of java.xml in their signatures.
          Map.entry("java.xml", List.of("com/sun/", "jdk/")),
          Map.entry("java.naming", List.of("com/sun/")),
          Map.entry("java.security.sasl", List.of("com/sun/")),
          Map.entry("java.sql.rowset", List.of("com/sun/")),
          // Limber has no connection and encrypts nothing.
          Map.entry(
              "java.base",
              List.of("com/sun/crypto/", "sun/security/ssl/", "sun/security/tools/keytool/")),
          // Printing, pictures of rare formats, and the bridge to another toolkit.
          Map.entry(
              "javafx.graphics",
              List.of("com/sun/prism/j2d/", "com/sun/javafx/iio/java2d/", "javafx-swt.jar")),
          // An old look, and the pictures of alerts.
          Map.entry(
              "javafx.controls",
              List.of(
                  "com/sun/javafx/scene/control/skin/caspian/",
                  "com/sun/javafx/scene/control/skin/modena/dialog-")),
          // Limber's own colours stand on Primer.
          Map.entry(
              "atlantafx.base",
              List.of(
                  "atlantafx/base/theme/cupertino",
                  "atlantafx/base/theme/dracula",
                  "atlantafx/base/theme/nord")),
          // The build unpacks them next to Java's own libraries.
          Map.entry("org.xerial.sqlitejdbc", List.of("org/sqlite/native/")));

  /// Native libraries of java.desktop that only drawing with AWT and Swing needs, a tool, what
  /// only a network needs, a list of classes that the AOT caches stand in for, and what only the
  /// compiler uses that `limber.options` turns off.
  private static final List<String> FILES =
      List.of(
          "/java.base/bin/keytool*",
          "/java.base/lib/classlist",
          "/java.base/lib/libsimdsort.so",
          "/java.base/lib/security/public_suffix_list.dat",
          "/java.desktop/lib/*awt*.so",
          "/java.desktop/lib/*fontmanager.so",
          "/java.desktop/lib/*freetype.so",
          "/java.desktop/lib/*javajpeg.so",
          "/java.desktop/lib/*lcms.so",
          "/java.desktop/lib/*mlib_image.so",
          "/java.desktop/lib/*splashscreen.so");

  private UnusedParts() {}

  /// Returns the value of jlink's `--exclude-files`.
  static String files() {
    return String.join(",", FILES);
  }

  /// Writes a list for jlink's `--exclude-resources`.
  ///
  /// @param modules where the modules are that are not Java's own
  static void writeResources(Path list, Path... modules) throws IOException {
    List<String> lines =
        new ArrayList<>(List.of("/javafx.*/*.so", "/javafx.*/*.dll", "/javafx.*/*.dylib"));
    ModuleFinder finder = ModuleFinder.compose(ModuleFinder.of(modules), ModuleFinder.ofSystem());
    for (Map.Entry<String, List<String>> part : new TreeMap<>(UNUSED).entrySet()) {
      ModuleReference module = finder.find(part.getKey()).orElseThrow();
      for (String name : unused(module, part.getValue())) {
        lines.add("/" + part.getKey() + "/" + name);
      }
    }
    Files.write(list, lines);
  }

  private static List<String> unused(ModuleReference module, List<String> beginnings)
      throws IOException {
    try (ModuleReader reader = module.open();
        Stream<String> all = reader.list()) {
      // jlink wants each package of the descriptor to hold something: a class, if it has any.
      Set<String> empty = new HashSet<>(module.descriptor().packages());
      return all.filter(name -> beginnings.stream().anyMatch(name::startsWith))
          .filter(name -> !name.endsWith("/"))
          .sorted(CLASSES_FIRST.thenComparing(String::length).thenComparing(String::compareTo))
          .filter(name -> !empty.remove(packageOf(name)))
          .toList();
    }
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.');
  }
}
