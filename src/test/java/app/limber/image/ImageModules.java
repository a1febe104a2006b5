package app.limber.image;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The modules of the image, as files.
final class ImageModules implements AutoCloseable {
  private static final String CLASS = ".class";

  private final FileSystem files;

  private ImageModules(FileSystem files) {
    this.files = files;
  }

  static ImageModules open() throws IOException {
    return new ImageModules(
        FileSystems.newFileSystem(
            URI.create("jrt:/"), Map.of("java.home", ImageRun.image().toString())));
  }

  /// The class files of all modules.
  List<Path> classFiles() throws IOException {
    return classFilesBelow(files.getPath("modules"));
  }

  /// The class files of one module.
  List<Path> classFiles(String module) throws IOException {
    return classFilesBelow(files.getPath("modules", module));
  }

  private static List<Path> classFilesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(CLASS)).toList();
    }
  }

  /// The class file of an internal name, such as `java/lang/Object`.
  Path classFile(String module, String name) {
    return files.getPath("modules", module, name + CLASS);
  }

  /// The internal name of the class in a file.
  static String className(Path file) {
    String path = file.subpath(2, file.getNameCount()).toString();
    return path.substring(0, path.length() - CLASS.length());
  }

  /// The class file of an internal name, in whichever module it is.
  Path classFile(String name) throws IOException {
    String packageName = name.substring(0, name.lastIndexOf('/')).replace('/', '.');
    try (Stream<Path> holders = Files.list(files.getPath("packages", packageName))) {
      return holders
          .map(holder -> classFile(holder.getFileName().toString(), name))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow();
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
