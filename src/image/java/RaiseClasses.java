import static java.lang.classfile.ClassFile.JAVA_8_VERSION;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// Converts a library's class files from before Java 6 to the format of Java 8, so that the AOT
/// cache can hold them: it skips classes whose methods have no stack maps. Their behaviour does not
/// change.
final class RaiseClasses {
  private static final int FIRST_WITH_STACK_MAPS = 50;

  private RaiseClasses() {}

  /// Whether the library has classes that the AOT cache would skip.
  static boolean isNeeded(Path jar) throws IOException {
    return read(jar).entrySet().stream()
        .anyMatch(
            entry -> isClass(entry.getKey()) && version(entry.getValue()) < FIRST_WITH_STACK_MAPS);
  }

  /// Writes a converted copy of the library with the same entries.
  static void copy(Path from, Path to) throws IOException {
    Map<String, byte[]> entries = read(from);
    ClassFile classFile = ClassFormats.resolving(name -> open(entries, name));
    Files.createDirectories(to.getParent());
    try (OutputStream file = Files.newOutputStream(to);
        JarOutputStream jar = new JarOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        byte[] bytes = entry.getValue();
        boolean isOld = isClass(entry.getKey()) && version(bytes) < FIRST_WITH_STACK_MAPS;
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(isOld ? raised(classFile, bytes) : bytes);
        jar.closeEntry();
      }
    }
  }

  private static byte[] raised(ClassFile classFile, byte[] bytes) {
    ClassTransform version =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(JAVA_8_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    return classFile.transformClass(
        classFile.parse(bytes),
        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(version));
  }

  private static Map<String, byte[]> read(Path file) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return entries;
  }

  private static InputStream open(Map<String, byte[]> entries, String name) {
    byte[] bytes = entries.get(name);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class") && !name.endsWith("module-info.class");
  }

  /// Reads the major version from a class file's header.
  private static int version(byte[] bytes) {
    return (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
  }
}
